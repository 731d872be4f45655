import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  permissionsOf,
  readAuthorizeAddress,
  reduceAddress,
} from '../../../lib/screens/address.ts';
import {
  findHost,
  SIGN_IN_HOSTS,
  SIGN_IN_MATCHES,
  SIGN_IN_ORIGINS,
} from '../../../lib/screens/hosts.ts';
import { cutAddresses, cutPersonal } from '../../../lib/screens/redact.ts';
import { APP, authorizeUrl, TENANT } from '../../fixtures/screens/fixture.ts';

const SECRET_NAMES = [
  'state',
  'nonce',
  'code',
  'code_challenge',
  'login_hint',
  'id_token_hint',
  'ctx',
  'sFT',
  'flowToken',
  'canary',
  'domain_hint',
  'sid',
];

describe('hosts', () => {
  it('are compared exactly and over https alone', () => {
    for (const { host } of SIGN_IN_HOSTS) {
      expect(findHost(new URL(`https://${host}/x`))?.host).toBe(host);
      for (const other of [
        `http://${host}/`,
        `https://x${host}/`,
        `https://${host}.evil.example/`,
        `https://evil.example/?https://${host}/`,
        `https://${host}@evil.example/`,
      ])
        expect(findHost(new URL(other)), other).toBeUndefined();
    }
  });

  it('give one pattern each, and pathless ones where browsers want that', () => {
    expect(SIGN_IN_MATCHES).toContain('https://login.microsoftonline.com/*');
    expect(SIGN_IN_MATCHES).toContain('https://accounts.google.com/signin/oauth/*');
    for (const pattern of SIGN_IN_ORIGINS) expect(pattern).toMatch(/^https:\/\/[a-z.-]+\/\*$/);
  });
});

describe('an authorize address', () => {
  it('is read on v2, with the scopes of Graph and of others', () => {
    const read = readAuthorizeAddress(authorizeUrl({ tenant: TENANT, more: '&prompt=consent' }))!;
    expect(read).toMatchObject({
      clientId: APP,
      tenant: TENANT,
      prompt: 'consent',
      endpoint: 'v2',
      cloud: 'global',
      returnOrigin: 'https://app.zoom.example',
    });
    expect(
      permissionsOf(read).map(({ resource, value, kind }) => [resource, value, kind]),
    ).toContainEqual(['https://graph.microsoft.com', 'Calendars.ReadWrite', 'delegated']);
    expect(permissionsOf(read)).toContainEqual({
      resource: 'https://graph.microsoft.com',
      value: 'Mail.Read',
      kind: 'delegated',
      description: null,
    });
  });

  it.each([
    [authorizeUrl({ version: 1 }), 'v1', 'global'],
    [authorizeUrl({ host: 'login.microsoftonline.us' }), 'v2', 'us-government'],
    [authorizeUrl({ host: 'login.partner.microsoftonline.cn' }), 'v2', 'china'],
    [
      `https://login.microsoftonline.com/organizations/adminconsent?client_id=${APP}`,
      'adminconsent-v1',
      'global',
    ],
    [
      `https://login.microsoftonline.com/contoso.example/v2.0/adminconsent?client_id=${APP}`,
      'adminconsent-v2',
      'global',
    ],
  ])('%s', (address, endpoint, cloud) => {
    expect(readAuthorizeAddress(address)).toMatchObject({ clientId: APP, endpoint, cloud });
  });

  it.each([
    'https://login.microsoftonline.com/common/reprocess?ctx=x',
    `https://evil.example/common/oauth2/v2.0/authorize?client_id=${APP}`,
    'nonsense',
    '',
  ])('is not %s', (address) => {
    expect(readAuthorizeAddress(address)).toBeNull();
    expect(reduceAddress(address)).toBeNull();
  });

  it('says nothing where it shows nothing', () => {
    expect(
      readAuthorizeAddress(
        'https://login.microsoftonline.com/common/oauth2/authorize?client_id=not-a-guid&redirect_uri=msauth.x%3A%2F%2Fauth',
      ),
    ).toMatchObject({ clientId: null, scopes: [], returnOrigin: null });
  });

  it('loses every secret when reduced, in a thousand made-up addresses', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9_-]{12,40}$/).map((text) => `SECRET${text}`);
    const pair = fc.tuple(fc.constantFrom(...SECRET_NAMES), secret);
    const redirect = secret.map(
      (text) => `https://user:${text}@app.example:8443/cb/${text}?state=${text}#${text}`,
    );
    fc.assert(
      fc.property(
        fc.array(pair),
        redirect,
        fc.constantFrom<1 | 2>(1, 2),
        (pairs, back, version) => {
          const url = new URL(authorizeUrl({ version }));
          for (const [name, value] of pairs) url.searchParams.append(name, value);
          url.searchParams.set('redirect_uri', back);
          url.hash = 'SECRETfragment';
          const reduced = reduceAddress(url.href)!;
          expect(reduced).not.toContain('SECRET');
          expect(JSON.stringify(readAuthorizeAddress(url.href))).not.toContain('SECRET');
          // What is kept reads the same as before.
          expect(readAuthorizeAddress(reduced)).toEqual(readAuthorizeAddress(url.href));
          expect(readAuthorizeAddress(reduced)?.returnOrigin).toBe('https://app.example:8443');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('quoted error texts', () => {
  it('lose everything of an address but its origin', () => {
    const text =
      "The redirect URI 'https://me:pw@app.example/cb?code=X#y' and https://b.example:81/a, or msauth.z://auth/q do not match.";
    expect(cutAddresses(text)).toBe(
      "The redirect URI 'https://app.example' and https://b.example:81 or msauth.z://auth do not match.",
    );
  });

  it('lose account names where they leave the page', () => {
    expect(cutPersonal("User 'ada@contoso.example' is blocked")).toBe("User '…' is blocked");
  });
});
