import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { scopeRule } from '../../../lib/diagnosis/scope-rules.ts';
import {
  NOTHING_KNOWN,
  type TenantKnowledge,
  wouldBeBlocked,
} from '../../../lib/diagnosis/would-be-blocked.ts';

const ID = 'fc108d3f-543d-4374-bbff-c7c51f651fe5';
const link = (query: string, tenant = 'common', path = 'oauth2/v2.0/authorize') =>
  `https://login.microsoftonline.com/${tenant}/${path}?client_id=${ID}${query}`;
const knowing = (part: Partial<TenantKnowledge>): TenantKnowledge => ({
  ...NOTHING_KNOWN,
  ...part,
});
const forecast = (text: string, part: Partial<TenantKnowledge> = {}) => {
  const { verdict, reason } = wouldBeBlocked(text, knowing(part));
  return [verdict, reason];
};

describe('would I be blocked?', () => {
  it('what the tenant decided counts first', () => {
    const calendar = link('&scope=Calendars.ReadWrite');
    expect(forecast(calendar, { standingOf: () => 'approved' })).toEqual([
      'probably-no',
      'approved',
    ]);
    expect(forecast(`${calendar}&prompt=consent`, { standingOf: () => 'approved' })).toEqual([
      'probably-yes',
      'approved-but-prompt',
    ]);
    expect(forecast(calendar, { standingOf: () => 'blocked' })).toEqual(['yes', 'blocked']);
    expect(forecast(calendar, { standingOf: () => 'denied' })).toEqual(['yes', 'denied']);
    expect(forecast(calendar, { standingOf: () => 'open' })).toEqual(['yes', 'open']);
  });

  it('then what the link asks for', () => {
    expect(forecast(link('&scope=Directory.ReadWrite.All'))).toEqual(['yes', 'always-admin']);
    expect(forecast(link('&scope=openid%20Calendars.ReadWrite'))).toEqual([
      'probably-yes',
      'managed',
    ]);
    expect(
      forecast(link('&scope=openid%20Calendars.ReadWrite'), { userConsent: 'managed' }),
    ).toEqual(['yes', 'managed']);
    expect(
      forecast(link('&scope=openid%20Calendars.ReadWrite'), { userConsent: 'allowed' }),
    ).toEqual(['probably-no', 'consent-allowed']);
    expect(forecast(link('&scope=openid%20User.Read'))).toEqual(['probably-no', 'basic-only']);
    expect(forecast(link('&scope=openid%20User.Read'), { userConsent: 'off' })).toEqual([
      'yes',
      'consent-off',
    ]);
    expect(forecast(link('&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default'))).toEqual([
      'cannot-tell',
      'static',
    ]);
    expect(forecast(link(''))).toEqual(['cannot-tell', 'static']);
  });

  it.each([
    ['Calendars.ReadWrite', 'unknown', 'probably-yes', 'managed'],
    ['Calendars.ReadWrite', 'managed', 'yes', 'managed'],
    ['Calendars.ReadWrite', 'low-risk-only', 'probably-yes', 'low-risk-only'],
    ['Calendars.ReadWrite', 'allowed', 'probably-no', 'consent-allowed'],
    ['Calendars.ReadWrite', 'off', 'yes', 'consent-off'],
    ['User.Read', 'low-risk-only', 'probably-no', 'basic-only'],
    ['User.Read', 'managed', 'probably-no', 'basic-only'],
    ['User.ReadBasic.All', 'unknown', 'cannot-tell', 'static'],
    ['User.ReadBasic.All', 'managed', 'probably-no', 'consent-allowed'],
    ['User.ReadBasic.All', 'low-risk-only', 'probably-yes', 'low-risk-only'],
    ['Directory.ReadWrite.All', 'allowed', 'yes', 'always-admin'],
  ] as const)('%s where users may consent: %s', (scope, userConsent, verdict, reason) => {
    expect(forecast(link(`&scope=openid%20${scope}`), { userConsent })).toEqual([verdict, reason]);
  });

  it('and says when it cannot tell', () => {
    expect(forecast('no link here')).toEqual(['cannot-tell', 'no-link']);
    expect(forecast(link('', 'consumers'))).toEqual(['cannot-tell', 'personal']);
    expect(forecast(link('', 'organizations', 'adminconsent'))).toEqual(['yes', 'admin-link']);
    expect(
      forecast(
        'https://accounts.google.com/o/oauth2/v2/auth?client_id=1-x.apps.googleusercontent.com&scope=openid',
      ),
    ).toEqual(['cannot-tell', 'other-provider']);
  });

  it('notices a link made for another tenant', () => {
    const other = '11111111-2222-4333-8444-555555555555';
    expect(
      wouldBeBlocked(
        link('&scope=openid', other),
        knowing({ tenant: '99999999-2222-4333-8444-555555555555' }),
      ).otherTenant,
    ).toBe(true);
    expect(
      wouldBeBlocked(link('&scope=openid', other), knowing({ tenant: other })).otherTenant,
    ).toBe(false);
    expect(wouldBeBlocked(link('&scope=openid'), knowing({ tenant: other })).otherTenant).toBe(
      false,
    );
  });

  it('names the month since when a scope is refused', () => {
    expect(scopeRule('Calendars.ReadWrite')).toEqual({
      scope: 'Calendars.ReadWrite',
      why: 'managed',
      since: '2025-11',
    });
    expect(scopeRule('https://graph.microsoft.com/Files.Read.All')).toMatchObject({
      since: '2025-08',
    });
    expect(scopeRule('Tasks.ReadWrite')).toMatchObject({ since: '2026-07' });
    expect(scopeRule('https://outlook.office.com/IMAP.AccessAsUser.All')).toMatchObject({
      since: '2025-11',
    });
    expect(scopeRule('openid')).toBeNull();
  });
});

describe('the approval loop', () => {
  const causes = (text: string, approvedBefore = false) =>
    diagnose(text, { approvedBefore }).map(({ cause, confidence }) => `${cause}:${confidence}`);

  it('names prompt=consent and prompt=admin_consent, surer when it was approved', () => {
    expect(causes(link('&scope=openid&prompt=consent'))[0]).toBe('prompt-forces-consent:medium');
    expect(causes(link('&scope=openid&prompt=consent'), true)[0]).toBe(
      'prompt-forces-consent:high',
    );
    expect(
      diagnose(link('&prompt=admin_consent'), { approvedBefore: true })[0]?.evidence[0]?.value,
    ).toBe('prompt=admin_consent');
    expect(causes(`It was already approved. ${link('&scope=openid&prompt=consent')}`)[0]).toBe(
      'prompt-forces-consent:high',
    );
  });

  it('names scopes beyond the grant and a required assignment only after an approval', () => {
    expect(causes(`${link('&scope=openid%20User.Read')}`, true)).toContain(
      'scope-not-granted:medium',
    );
    expect(causes(`${link('&scope=openid%20User.Read')}`)).not.toContain(
      'scope-not-granted:medium',
    );
    expect(causes('AADSTS50105', true)).toContain('assignment-required:high');
    expect(causes('AADSTS50105')).not.toContain('assignment-required:high');
  });

  it('leaves other prompts alone', () => {
    expect(causes(link('&scope=openid%20User.Read&prompt=select_account'))).toEqual([]);
  });
});
