import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConsentAnswer } from '../../../lib/requests/consent-answer.ts';

const tenant = '0b3c1f0e-6a7c-4b66-9c80-7fd4d29b8b11';

describe('the answer at the end of an admin consent', () => {
  it('is a success with tenant and scopes', () => {
    const scope = encodeURIComponent('https://graph.microsoft.com/Mail.Read openid');
    const answer = parseConsentAnswer(
      `https://a.example/back?admin_consent=True&tenant=${tenant}&scope=${scope}&state=77`,
      { state: '77' },
    );
    expect(answer).toEqual({
      granted: true,
      tenant,
      scopes: ['https://graph.microsoft.com/Mail.Read', 'openid'],
      error: null,
      errorDescription: null,
      stateMatches: true,
    });
  });

  it('is a refusal although it says admin_consent=True', () => {
    const text = encodeURIComponent('AADSTS65004: declined, see https://a.example/cb?code=secret1');
    const answer = parseConsentAnswer(
      `https://a.example/?admin_consent=True&error=access_denied&error_description=${text}`,
      { state: '77' },
    );
    expect(answer).toMatchObject({ granted: false, error: 'access_denied', stateMatches: false });
    expect(answer?.errorDescription).toBe('AADSTS65004: declined, see https://a.example');
  });

  it('is found in a fragment, and nothing else is an answer', () => {
    expect(parseConsentAnswer('https://a.example/#admin_consent=true')?.granted).toBe(true);
    expect(parseConsentAnswer('https://a.example/?admin_consent=False')).toBeNull();
    expect(parseConsentAnswer('https://a.example/?code=1')).toBeNull();
    expect(parseConsentAnswer('no address')).toBeNull();
  });

  it('never grants with an error in it and never carries a secret along', () => {
    const query = fc.dictionary(
      fc.constantFrom('admin_consent', 'error', 'error_description', 'tenant', 'scope'),
      fc.oneof(fc.constant('True'), fc.string()),
    );
    fc.assert(
      fc.property(query, (values) => {
        const url = new URL('https://a.example/?state=SECRET-STATE&code=SECRET-CODE');
        for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
        const answer = parseConsentAnswer(url.href);
        if (values.error && answer) expect(answer.granted).toBe(false);
        expect(JSON.stringify(answer)).not.toContain('SECRET');
      }),
    );
  });
});
