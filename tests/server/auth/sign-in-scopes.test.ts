import { expect, it } from 'vitest';
import { signInScopes } from '../../../server/auth/sign-in-scopes.ts';

it('asks Entra for a token that is meant for this backend, in every cloud', () => {
  for (const host of [
    'login.microsoftonline.com',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
  ]) {
    expect(signInScopes(`https://${host}/tenant/v2.0`, 'client')).toContain('client/.default');
  }
});

it('asks anybody else for the basics only, look-alikes included', () => {
  const basic = ['openid', 'profile', 'email'];
  expect(signInScopes('https://login.microsoftonline.com.evil.example/v2.0', 'client')).toEqual(
    basic,
  );
  expect(signInScopes('http://127.0.0.1:9000', 'client')).toEqual(basic);
  expect(signInScopes('nonsense', 'client')).toEqual(basic);
});
