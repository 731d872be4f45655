import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Risk } from '../../../lib/contract/app-consent-request.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import {
  type RiskInput,
  riskClassOf,
  riskReasonSource,
  riskReasonText,
  scoreRisk,
} from '../../../lib/permissions/risk.ts';
import { RISK_RULES } from '../../../lib/permissions/risk-rules.ts';

const GRAPH = 'https://graph.microsoft.com';
const known: RiskInput = {
  app: {
    clientId: 'ca903c3f-d495-4e82-9296-78fa315043b0',
    displayName: 'meetergo',
    publisher: { name: 'meetergo GmbH', verified: true },
  },
  permissions: [{ resource: GRAPH, value: 'User.Read', kind: 'delegated' }],
  returnOrigin: 'https://my.meetergo.com',
  tenantHistory: { decisionsOnApp: 1, decisionsOnPublisher: 1, requesters: 4 },
};
const ids = (input: RiskInput) => scoreRisk(input).reasons.map((reason) => reason.id);
const withApp = (app: Partial<RiskInput['app']>): RiskInput => ({
  ...known,
  app: { ...known.app, ...app },
});
const asking = (value: string, kind: 'delegated' | 'application' = 'delegated'): RiskInput => ({
  ...known,
  permissions: [{ resource: GRAPH, value, kind }],
});

const CASES: [string, RiskInput][] = [
  ['takes-control', asking('RoleManagement.ReadWrite.Directory', 'application')],
  ['takes-control', asking('Exchange.ManageAsApp', 'application')],
  ['mail', asking('full_access_as_app', 'application')],
  ['abused-app', withApp({ clientId: 'FF8D92DC-3D82-41D6-BCBD-B9174D163620' })],
  ['look-alike-name', withApp({ displayName: 'Micr0soft Teams' })],
  ['same-name', withApp({ displayName: 'Zoom', publisher: { verified: false } })],
  ['hidden-characters', withApp({ displayName: 'Invoice\u202Efdp' })],
  ['application-permission', asking('User.Read.All', 'application')],
  ['unverified-publisher', withApp({ publisher: { name: 'X', verified: false } })],
  ['publisher-unknown', withApp({ publisher: null })],
  ['mail', asking('Mail.Read')],
  ['mail', asking('EWS.AccessAsUser.All')],
  ['files', asking('Files.Read.All')],
  ['chat', asking('Chat.Read')],
  ['calendar-contacts', asking('Calendars.Read')],
  ['write', asking('Calendars.ReadWrite')],
  ['all-scope', asking('Files.Read.All')],
  ['unknown-permission', asking('Frobnicate.Read')],
  ['permissions-not-seen', { ...known, permissions: [] }],
  ['address-http', { ...known, returnOrigin: 'http://example.com' }],
  ['address-ip', { ...known, returnOrigin: 'https://203.0.113.7' }],
  ['address-localhost', { ...known, returnOrigin: 'http://localhost:8400' }],
  ['address-punycode', { ...known, returnOrigin: 'https://xn--zom-0ra.us' }],
  ['address-tunnel', { ...known, returnOrigin: 'https://a1b2.ngrok-free.app' }],
  ['address-cloud-host', { ...known, returnOrigin: 'https://calsync.azurewebsites.net' }],
  [
    'new-app',
    { ...known, tenantHistory: { decisionsOnApp: 0, decisionsOnPublisher: 0, requesters: 4 } },
  ],
  ['rare', { ...known, tenantHistory: { ...known.tenantHistory, requesters: 1 } }],
];

describe('scoreRisk', () => {
  it('has nothing against a known, verified app that only signs people in', () => {
    expect(scoreRisk(known)).toEqual({ score: 0, class: 'low', reasons: [] });
  });

  it.each(CASES)('%s', (id, input) => {
    expect(ids(input)).toContain(id);
  });

  it('has a case above for every rule', () => {
    expect(new Set(CASES.map(([id]) => id))).toEqual(new Set(RISK_RULES.map((rule) => rule.id)));
  });

  it('puts typical asks where a reviewer would', () => {
    const fresh = { decisionsOnApp: 0, decisionsOnPublisher: 0, requesters: 1 };
    expect(scoreRisk({ ...asking('Calendars.ReadWrite'), tenantHistory: fresh }).class).toBe(
      'medium',
    );
    expect(
      scoreRisk({
        ...asking('Mail.ReadWrite'),
        app: { ...known.app, publisher: { verified: false } },
        tenantHistory: fresh,
      }).class,
    ).toBe('high');
    expect(
      scoreRisk({
        ...asking('Mail.ReadWrite', 'application'),
        app: { ...known.app, publisher: { verified: false } },
        tenantHistory: fresh,
      }).class,
    ).toBe('critical');
    expect(
      scoreRisk(asking('RoleManagement.ReadWrite.Directory', 'application')).score,
    ).toBeGreaterThanOrEqual(60);
  });

  it('tells the heaviest reason first and adds up to the score', () => {
    const risk = scoreRisk({ ...asking('Mail.ReadWrite', 'application'), returnOrigin: null });
    const points = risk.reasons.map((reason) => reason.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(risk.score).toBe(points.reduce((a, b) => a + b, 0));
  });

  it('is pure, bounded, independent of order and fits the contract, whatever comes in', () => {
    const permission = fc.record({
      resource: fc.oneof(fc.constant(GRAPH), fc.webUrl(), fc.string()),
      value: fc.oneof(fc.constantFrom('Mail.Read', 'Files.ReadWrite.All', '.default'), fc.string()),
      kind: fc.constantFrom('delegated' as const, 'application' as const),
    });
    const input = fc.record({
      app: fc.record({
        clientId: fc.oneof(fc.uuid(), fc.string()),
        displayName: fc.option(fc.string({ unit: 'binary' })),
        publisher: fc.option(fc.record({ verified: fc.option(fc.boolean()) })),
      }),
      permissions: fc.array(permission, { maxLength: 12 }),
      returnOrigin: fc.option(fc.oneof(fc.webUrl(), fc.string())),
      tenantHistory: fc.record({
        decisionsOnApp: fc.nat(9),
        decisionsOnPublisher: fc.nat(9),
        requesters: fc.nat(9),
      }),
    });
    fc.assert(
      fc.property(input, (value) => {
        const risk = scoreRisk(value);
        expect(Risk.parse(risk)).toEqual(risk);
        expect(scoreRisk(structuredClone(value))).toEqual(risk);
        expect(scoreRisk({ ...value, permissions: [...value.permissions].reverse() })).toEqual(
          risk,
        );
      }),
    );
  });

  it('never falls when something is asked on top', () => {
    const values = ['User.Read', 'Mail.Read', 'Files.ReadWrite.All', 'Chat.Read', 'Foo.Bar'];
    fc.assert(
      fc.property(
        fc.subarray(values, { minLength: 1 }),
        fc.constantFrom(...values),
        (some, more) => {
          const ask = (list: string[]) =>
            scoreRisk({ ...known, permissions: list.map((value) => ({ resource: GRAPH, value })) });
          expect(ask([...some, more]).score).toBeGreaterThanOrEqual(ask(some).score);
        },
      ),
    );
  });

  it('stays quick with hundreds of permissions and a huge name', () => {
    const input: RiskInput = {
      ...known,
      app: { ...known.app, displayName: 'а'.repeat(100_000) },
      permissions: Array.from({ length: 400 }, (_, i) => ({
        resource: GRAPH,
        value: `Mail.Read${i}`,
      })),
    };
    const { reasons } = scoreRisk(input);
    expect(reasons.every((reason) => reason.text.length < 2000)).toBe(true);
  });
});

describe('reasons', () => {
  it('are told in every language, with what they were filled with', () => {
    const [reason] = scoreRisk(withApp({ displayName: 'Micr0soft Teams' })).reasons;
    const texts = LOCALES.map((locale) => riskReasonText(reason!.id, reason!.values ?? {}, locale));
    expect(new Set(texts).size).toBe(LOCALES.length);
    for (const text of texts) expect(text).toContain('Microsoft Teams');
  });

  it('have a source each', () => {
    for (const rule of RISK_RULES) expect(riskReasonSource(rule.id)).toMatch(/^https:\/\//);
    expect(riskReasonSource('of-a-newer-version')).toBeNull();
    expect(riskReasonText('of-a-newer-version', {}, 'de')).toBe('of-a-newer-version');
  });
});

describe('riskClassOf', () => {
  it.each([
    [0, 'low'],
    [24, 'low'],
    [25, 'medium'],
    [50, 'high'],
    [75, 'critical'],
    [100, 'critical'],
  ])('%i → %s', (score, name) => {
    expect(riskClassOf(score)).toBe(name);
  });
});
