import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_IDS, type CauseId, NEXT_STEPS, type NextStep } from '../../../lib/causes/cause.ts';
import { causeText } from '../../../lib/causes/cause-text.ts';
import { canRequest, findCause } from '../../../lib/causes/find-cause.ts';
import type { AppStanding } from '../../../lib/contract/me.ts';
import { ScreenKind } from '../../../lib/contract/origin.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import type { ScreenFacts, SeenPermission } from '../../../lib/screens/facts.ts';
import { screenFacts } from '../components/screen-facts.ts';

const asks = (value: string, kind: SeenPermission['kind'] = 'delegated'): SeenPermission[] => [
  { value, resource: null, kind, description: null },
];

interface Row {
  id: CauseId;
  first: NextStep;
  facts: Partial<ScreenFacts>;
  standing?: AppStanding['standing'];
  evidence?: string;
}

/** Each of the causes with the facts that lead to it, its first step and what it was read from. */
const table: Row[] = [
  { id: 'only-admins-may-agree', first: 'request', facts: {}, evidence: 'AADSTS90094' },
  { id: 'unverified-publisher', first: 'request', facts: { publisherVerified: false } },
  {
    id: 'managed-permission',
    first: 'request',
    facts: { permissions: asks('Calendars.ReadWrite') },
    evidence: 'Calendars.ReadWrite',
  },
  {
    id: 'admin-only-permission',
    first: 'request',
    facts: { permissions: asks('Directory.Read.All') },
  },
  {
    id: 'admin-only-permission',
    first: 'request',
    facts: { permissions: asks('Mail.Send', 'application') },
  },
  { id: 'never-agreed', first: 'request', facts: { errorCode: '65001', screen: 'consent-error' } },
  {
    id: 'assignment-required',
    first: 'ask-assignment',
    facts: { errorCode: '50105', screen: 'not-assigned', class: 'access' },
  },
  {
    id: 'prompt-every-time',
    first: 'request',
    facts: { prompt: 'consent', permissions: asks('Mail.Read') },
    evidence: 'prompt=consent',
  },
  { id: 'prompt-every-time', first: 'request', facts: { prompt: 'login admin_consent' } },
  {
    id: 'prompt-loop',
    first: 'report-to-vendor',
    facts: { prompt: 'consent' },
    standing: 'approved',
  },
  { id: 'risky-app', first: 'request', facts: { errorCode: '900941', screen: 'risky-app' } },
  { id: 'risky-app', first: 'request', facts: { errorCode: '900981', screen: 'risky-app' } },
  {
    id: 'missing-service',
    first: 'request',
    facts: { errorCode: '650052', screen: 'consent-error' },
  },
  {
    id: 'not-in-tenant',
    first: 'request',
    facts: { errorCode: '700016', screen: 'consent-error' },
  },
  {
    id: 'app-misconfigured',
    first: 'request',
    facts: { errorCode: '650056', screen: 'consent-error' },
  },
  {
    id: 'app-misconfigured',
    first: 'request',
    facts: { errorCode: '90008', screen: 'consent-error' },
  },
  {
    id: 'guest-account',
    first: 'switch-account',
    facts: { errorCode: '50020', screen: 'wrong-account', class: 'account' },
  },
  {
    id: 'personal-account',
    first: 'switch-account',
    facts: {
      errorCode: '50020',
      screen: 'wrong-account',
      class: 'account',
      signedInAs: 'kim@outlook.com',
    },
    evidence: 'kim@outlook.com',
  },
  { id: 'approved-still-blocked', first: 'try-again', facts: {}, standing: 'approved' },
  { id: 'admin-link', first: 'request', facts: { endpoint: 'adminconsent-v2' } },
  { id: 'no-reviewer', first: 'request', facts: { errorCode: '90097', screen: 'request-failed' } },
  {
    id: 'request-lost',
    first: 'try-again',
    facts: { errorCode: '90098', screen: 'request-failed' },
  },
  { id: 'request-failed', first: 'request', facts: { errorCode: null, screen: 'request-failed' } },
  {
    id: 'app-disabled',
    first: 'tell-it',
    facts: { errorCode: '7000112', screen: 'app-disabled', class: 'access' },
  },
  {
    id: 'app-unavailable',
    first: 'tell-it',
    facts: { errorCode: '1000031', screen: 'consent-error', class: 'access' },
  },
  {
    id: 'service-disabled',
    first: 'tell-it',
    facts: { errorCode: '500014', screen: 'consent-error', class: 'access' },
  },
  { id: 'partner-only', first: 'tell-it', facts: { errorCode: '90099', screen: 'consent-error' } },
  {
    id: 'tenant-restricted',
    first: 'tell-it',
    facts: { errorCode: '500021', screen: 'consent-error', class: 'access' },
  },
  {
    id: 'conditional-access',
    first: 'tell-it',
    facts: { errorCode: '53003', screen: 'conditional-access', class: 'access' },
  },
  { id: 'declined', first: 'try-again', facts: { errorCode: '65004', screen: 'consent-error' } },
  {
    id: 'passing-fault',
    first: 'try-again',
    facts: { errorCode: '90090', screen: 'consent-error' },
  },
  {
    id: 'vendor-error',
    first: 'report-to-vendor',
    facts: { errorCode: '65005', screen: 'vendor-error', class: 'vendor' },
  },
  {
    id: 'vendor-error',
    first: 'report-to-vendor',
    facts: { errorCode: '650053', screen: 'vendor-error', class: 'vendor' },
  },
  {
    id: 'internal-app',
    first: 'switch-account',
    facts: {
      provider: 'google',
      errorCode: 'org_internal',
      class: 'account',
      screen: 'wrong-account',
    },
  },
  {
    id: 'google-policy',
    first: 'request',
    facts: { provider: 'google', errorCode: 'admin_policy_enforced' },
  },
  { id: 'not-sure', first: 'request', facts: { errorCode: null, confidence: 'low' } },
];

describe('findCause', () => {
  it.each(table)('$id from $facts', ({ id, first, facts, standing, evidence }) => {
    const cause = findCause(screenFacts(facts), { standing: standing ?? null });
    expect(cause.id).toBe(id);
    expect(cause.steps[0]).toBe(first);
    if (evidence) expect(cause.evidence.value).toBe(evidence);
  });

  it('has a row for every cause', () => {
    expect(new Set(table.map((row) => row.id))).toEqual(new Set(CAUSE_IDS));
  });

  it('says that Microsoft’s own form is off for 90094 but not for 90095', () => {
    const none = { standing: null };
    expect(findCause(screenFacts(), none).workflowOff).toBe(true);
    const on = screenFacts({
      errorCode: '90095',
      screen: 'approval-required',
      hasNativeForm: true,
    });
    expect(findCause(on, none).workflowOff).toBe(false);
  });

  it('never offers a request for access, account and vendor screens', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('access', 'account', 'vendor', 'ignore' as const),
        fc.constantFrom(
          ...ScreenKind.options.filter((kind) => !['risky-app', 'request-failed'].includes(kind)),
        ),
        fc.constantFrom(null, '50105', '7000112', '53003', '50020', '65005', '123456'),
        fc.constantFrom(null, 'consent'),
        (screenClass, screen, errorCode, prompt) => {
          const facts = screenFacts({ class: screenClass, screen, errorCode, prompt });
          expect(canRequest(findCause(facts, { standing: null }))).toBe(false);
        },
      ),
    );
  });

  it('always names a step that exists', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('consent', 'access', 'account', 'vendor', 'ignore' as const),
        fc.option(fc.string({ maxLength: 12 })),
        fc.option(fc.string({ maxLength: 12 })),
        (screenClass, errorCode, prompt) => {
          const facts = screenFacts({ class: screenClass, errorCode, prompt });
          const cause = findCause(facts, { standing: null });
          expect(cause.steps.length).toBeGreaterThan(0);
          for (const step of cause.steps) expect(NEXT_STEPS).toContain(step);
        },
      ),
    );
  });
});

describe('causeText', () => {
  it.each(LOCALES)('speaks %s for every cause', (locale) => {
    for (const row of table) {
      const cause = findCause(screenFacts(row.facts), { standing: row.standing ?? null });
      const text = causeText(cause, 'Zoom', locale);
      expect(text.why.length).toBeGreaterThan(10);
      expect(text.why).not.toMatch(/[{}]/);
      expect(text.evidence).toContain(
        cause.evidence.kind === 'decision' ? '' : cause.evidence.value,
      );
    }
  });

  it('keeps a hostile name inside its own direction', () => {
    const cause = findCause(screenFacts(), { standing: null });
    expect(causeText(cause, '{value} <b>', 'en').why).toContain('\u2068{value} <b>\u2069');
  });
});
