import type { RiskClass } from '../contract/app-consent-request.ts';
import { abusedApp } from './abused-apps.ts';
import { hasHiddenCharacters } from './confusables.ts';
import { type Likeness, nameLikeness } from './name-likeness.ts';
import { type AddressOddity, addressOddity } from './return-address.ts';
import type { RiskReasonKey } from './risk/messages/en.ts';
import type { RiskInput } from './risk.ts';
import { permissionTraits, type Traits } from './traits.ts';

/** Everything a rule may look at. */
export interface RiskView {
  input: RiskInput;
  traits: readonly Traits[];
  /** Whose name the app's resembles; null for nobody's. */
  likeness: Likeness | null;
  /** What is odd about where the answer is to go; null for nothing, or when it was not seen. */
  oddity: AddressOddity | null;
}

/** Looks once at what several rules ask. */
export function riskView(input: RiskInput): RiskView {
  const { app, permissions, returnOrigin } = input;
  return {
    input,
    traits: permissions.map(permissionTraits),
    likeness: app.displayName ? nameLikeness(app.displayName, app.clientId) : null,
    oddity: returnOrigin ? addressOddity(returnOrigin) : null,
  };
}

/** Values for the reason's text; an empty object when there are none; null when the rule does not apply. */
export type RuleHit = Record<string, string> | null;

export interface RiskRule {
  id: RiskReasonKey;
  points: number;
  /** Where the reader can check why this counts. */
  source: string;
  test: (view: RiskView) => RuleHit;
}

const LEARN = 'https://learn.microsoft.com/entra/identity';
const PHISHING = `${LEARN}/enterprise-apps/protect-against-consent-phishing`;
const PUBLISHER =
  'https://learn.microsoft.com/entra/identity-platform/publisher-verification-overview';
const CONSENT = 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview';
const REFERENCE = 'https://learn.microsoft.com/graph/permissions-reference';
const REVIEW = `${LEARN}/enterprise-apps/manage-consent-requests`;
const REPLY = 'https://learn.microsoft.com/entra/identity-platform/reply-url';

/** At most this many names are listed in one reason. */
const LISTED = 3;

function listed(view: RiskView, pick: (traits: Traits) => boolean): RuleHit {
  const names = [...new Set(view.traits.filter(pick).map((one) => one.value))].sort();
  if (names.length === 0) return null;
  const rest = names.length > LISTED ? ' …' : '';
  return { permissions: names.slice(0, LISTED).join(', ') + rest };
}

const address =
  (wanted: readonly AddressOddity[]) =>
  ({ oddity, input }: RiskView): RuleHit =>
    oddity && wanted.includes(oddity)
      ? { address: (input.returnOrigin ?? '').slice(0, 200) }
      : null;

const likeness =
  (kind: 'look-alike' | 'same-name') =>
  ({ likeness: found, input }: RiskView): RuleHit => {
    if (found?.kind !== kind) return null;
    // A verified publisher may carry its own famous name; a disguise stays a disguise.
    if (kind === 'same-name' && input.app.publisher?.verified === true) return null;
    return { famous: found.famous };
  };

const when = (yes: boolean): RuleHit => (yes ? {} : null);

/** The rules, in the order their reasons are told when points are equal. Points add up, cut at 100. */
export const RISK_RULES: readonly RiskRule[] = [
  {
    id: 'takes-control',
    points: 40,
    source: REFERENCE,
    test: (view) => listed(view, (one) => one.control),
  },
  {
    id: 'abused-app',
    points: 25,
    source: PHISHING,
    test: ({ input }) => {
      const found = abusedApp(input.app.clientId);
      return found && { list: found.list, date: found.listDate, url: found.url };
    },
  },
  { id: 'look-alike-name', points: 25, source: PHISHING, test: likeness('look-alike') },
  {
    id: 'application-permission',
    points: 20,
    source: CONSENT,
    test: (view) => listed(view, (one) => one.kind === 'application'),
  },
  {
    id: 'unverified-publisher',
    points: 20,
    source: PUBLISHER,
    test: ({ input }) => when(input.app.publisher?.verified === false),
  },
  { id: 'address-punycode', points: 20, source: REPLY, test: address(['punycode']) },
  { id: 'address-tunnel', points: 20, source: REPLY, test: address(['tunnel']) },
  {
    id: 'hidden-characters',
    points: 15,
    source: PHISHING,
    test: ({ input }) => when(hasHiddenCharacters(input.app.displayName ?? '')),
  },
  {
    id: 'mail',
    points: 15,
    source: REFERENCE,
    test: (view) => listed(view, (one) => one.area === 'mail'),
  },
  { id: 'address-http', points: 15, source: REPLY, test: address(['http', 'unreadable']) },
  { id: 'address-ip', points: 15, source: REPLY, test: address(['ip']) },
  {
    id: 'files',
    points: 12,
    source: REFERENCE,
    test: (view) => listed(view, (one) => one.area === 'files'),
  },
  { id: 'write', points: 12, source: REFERENCE, test: (view) => listed(view, (one) => one.write) },
  { id: 'same-name', points: 12, source: PHISHING, test: likeness('same-name') },
  {
    id: 'publisher-unknown',
    points: 10,
    source: PUBLISHER,
    test: ({ input }) => when(typeof input.app.publisher?.verified !== 'boolean'),
  },
  {
    id: 'chat',
    points: 10,
    source: REFERENCE,
    test: (view) => listed(view, (one) => one.area === 'chat' || one.area === 'meetings'),
  },
  {
    id: 'all-scope',
    points: 10,
    source: CONSENT,
    test: (view) => listed(view, (one) => one.all && !one.limited),
  },
  { id: 'address-cloud-host', points: 10, source: REPLY, test: address(['cloud-host']) },
  {
    id: 'permissions-not-seen',
    points: 10,
    source: REVIEW,
    test: ({ traits }) => when(traits.length === 0),
  },
  {
    id: 'unknown-permission',
    points: 8,
    source: REVIEW,
    test: (view) => listed(view, (one) => !one.known),
  },
  {
    id: 'calendar-contacts',
    points: 6,
    source: REFERENCE,
    test: (view) => listed(view, (one) => one.area === 'calendar' || one.area === 'contacts'),
  },
  {
    id: 'new-app',
    points: 6,
    source: REVIEW,
    test: ({ input: { tenantHistory: seen } }) =>
      when(seen.decisionsOnApp === 0 && seen.decisionsOnPublisher === 0),
  },
  { id: 'address-localhost', points: 5, source: REPLY, test: address(['localhost']) },
  {
    id: 'rare',
    points: 3,
    source: REVIEW,
    test: ({ input }) => when(input.tenantHistory.requesters <= 1),
  },
];

/** Lowest score of each class, highest first. */
export const RISK_CLASSES: readonly [RiskClass, number][] = [
  ['critical', 75],
  ['high', 50],
  ['medium', 25],
  ['low', 0],
];
