import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardPermission, ConsentType } from '../../../lib/contract/permission.ts';
import {
  adminConsentLinks,
  adminConsentUrl,
  isConsentTenant,
} from '../../../lib/requests/admin-consent-url.ts';
import { lintConsentLink } from '../../../lib/requests/consent-link-lint.ts';

const clientId = 'fc108d3f-543d-4374-bbff-c7c51f651fe5';
const tenant = '0b3c1f0e-6a7c-4b66-9c80-7fd4d29b8b11';
const ask = (
  value: string,
  consentTypes: ConsentType[] = ['dynamic'],
  kind: 'delegated' | 'application' = 'delegated',
): CardPermission => ({ resource: 'https://graph.microsoft.com', value, kind, consentTypes });

describe('the admin-consent address', () => {
  it('lists the scopes that were asked at run time', () => {
    const url = new URL(
      adminConsentUrl({ tenant, clientId, permissions: [ask('Mail.Read'), ask('openid')] }) ?? '',
    );
    expect(url.origin + url.pathname).toBe(
      `https://login.microsoftonline.com/${tenant}/v2.0/adminconsent`,
    );
    expect(url.searchParams.get('client_id')).toBe(clientId);
    expect(url.searchParams.get('scope')).toBe('https://graph.microsoft.com/Mail.Read openid');
    expect(url.searchParams.get('redirect_uri')).toBe('https://entra.microsoft.com/TokenAuthorize');
    expect(url.search).not.toContain('+');
  });

  it('grants what is registered when all was static, and when nothing is known', () => {
    for (const permissions of [[ask('User.Read', ['static'])], []]) {
      expect(adminConsentLinks({ tenant, clientId, permissions })).toEqual([
        {
          grants: 'registered',
          url: `https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${clientId}`,
        },
      ]);
    }
  });

  it('needs both addresses for run-time scopes and app roles on one card', () => {
    const permissions = [ask('Mail.Read'), ask('User.Read.All', ['static'], 'application')];
    const links = adminConsentLinks({ tenant, clientId, permissions });
    expect(links.map(({ grants }) => grants)).toEqual(['listed', 'registered']);
    expect(links[0]?.url).not.toContain('User.Read.All');
  });

  it('leaves "all that is registered" out of the list, where it may not stand beside others', () => {
    const links = adminConsentLinks({
      tenant,
      clientId,
      permissions: [ask('Mail.Read'), ask('.default')],
    });
    expect(links.map(({ grants }) => grants)).toEqual(['listed', 'registered']);
    expect(links[0]?.url).not.toContain('default');
    expect(
      adminConsentLinks({ tenant, clientId, permissions: [ask('.default')] }).map((l) => l.grants),
    ).toEqual(['registered']);
  });

  it('uses the host of the cloud, a slash-free Graph, and the state that was given', () => {
    const permissions = [{ ...ask('Mail.Read'), resource: 'https://graph.microsoft.com/' }];
    const build = (cloud: 'us-government' | 'china') =>
      new URL(adminConsentUrl({ tenant, cloud, clientId, permissions, state: 's 1' }) ?? '');
    expect(build('us-government').host).toBe('login.microsoftonline.us');
    expect(build('china').host).toBe('login.partner.microsoftonline.cn');
    expect(build('china').searchParams.get('scope')).toBe('https://graph.microsoft.com/Mail.Read');
    expect(build('china').searchParams.get('state')).toBe('s 1');
  });

  it('is refused for common, consumers, nonsense and clients that are no GUID', () => {
    for (const bad of ['common', 'Consumers', '', 'a b', '../x', 'localhost', '{tenant}']) {
      expect(isConsentTenant(bad), bad).toBe(false);
      expect(adminConsentUrl({ tenant: bad, clientId, permissions: [] })).toBeNull();
    }
    for (const good of [tenant, 'organizations', 'contoso.onmicrosoft.com']) {
      expect(isConsentTenant(good), good).toBe(true);
    }
    expect(
      adminConsentUrl({ tenant, clientId: 'x.apps.googleusercontent.com', permissions: [] }),
    ).toBeNull();
  });

  it('always passes its own lint, whatever the permissions are called', () => {
    const permission = fc.record({
      resource: fc.oneof(fc.webUrl(), fc.string({ minLength: 1 })),
      value: fc
        .string({ minLength: 1 })
        .filter((text) => text.trim() !== '' && !text.includes('/')),
      kind: fc.constantFrom('delegated' as const, 'application' as const),
      consentTypes: fc.constantFrom<ConsentType[]>(['static'], ['dynamic'], ['static', 'dynamic']),
    });
    fc.assert(
      fc.property(fc.array(permission), fc.option(fc.string()), (permissions, state) => {
        const links = adminConsentLinks({ tenant, clientId, permissions, state });
        expect(links.length).toBeGreaterThan(0);
        for (const { url } of links) expect(lintConsentLink(url)).toEqual([]);
      }),
    );
  });
});

describe('the link lint', () => {
  const base = 'https://login.microsoftonline.com';
  const full = `client_id=${clientId}&scope=https%3A%2F%2Fgraph.microsoft.com%2FMail.Read&redirect_uri=https%3A%2F%2Fa.example%2F`;
  const codes = (link: string) =>
    lintConsentLink(link).map(({ code, parameter }) => [code, parameter]);

  it('names the parameter whose absence ends in AADSTS900144', () => {
    const noScope = `${base}/${tenant}/v2.0/adminconsent?client_id=${clientId}&redirect_uri=https://a.example/`;
    expect(codes(noScope)).toEqual([['AADSTS900144', 'scope']]);
    expect(codes(`${base}/${tenant}/v2.0/adminconsent`)).toEqual([
      ['AADSTS900144', 'client_id'],
      ['AADSTS900144', 'scope'],
      ['AADSTS900144', 'redirect_uri'],
    ]);
    expect(codes(`${base}/${tenant}/adminconsent`)).toEqual([['AADSTS900144', 'client_id']]);
  });

  it('names common and consumers, which end in AADSTS9002328', () => {
    for (const shared of ['common', 'consumers', 'COMMON']) {
      expect(codes(`${base}/${shared}/v2.0/adminconsent?${full}`)).toEqual([
        ['AADSTS9002328', 'tenant'],
      ]);
    }
  });

  it('finds mixed defaults, repeated parameters, bad clients and bad redirects', () => {
    const link = (query: string) => `${base}/${tenant}/v2.0/adminconsent?${query}`;
    expect(
      codes(link(full.replace('Mail.Read', 'Mail.Read%20https%3A%2F%2Fa%2F.default'))),
    ).toEqual([['AADSTS70011', 'scope']]);
    expect(codes(link(`${full}&scope=x`))).toEqual([['AADSTS9000411', 'scope']]);
    expect(codes(link(full.replace(clientId, 'zoom')))).toEqual([['AADSTS700016', 'client_id']]);
    expect(codes(link(full.replace('https%3A%2F%2Fa', 'http%3A%2F%2Fa')))).toEqual([
      ['AADSTS50011', 'redirect_uri'],
    ]);
  });

  it('knows what is no such address at all, and never throws', () => {
    const kinds = (link: string) => lintConsentLink(link).map(({ kind }) => kind);
    expect(kinds('zoom')).toEqual(['not-an-address']);
    expect(kinds(`https://login.microsoftonline.com.evil.example/${tenant}/adminconsent`)).toEqual([
      'not-microsoft',
    ]);
    expect(kinds(`http://login.microsoftonline.com/${tenant}/adminconsent`)).toEqual([
      'not-microsoft',
    ]);
    expect(kinds(`${base}/${tenant}/oauth2/v2.0/authorize?${full}`)).toEqual(['not-admin-consent']);
    fc.assert(fc.property(fc.webPath(), (path) => Array.isArray(lintConsentLink(base + path))));
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(lintConsentLink(text))));
  });
});
