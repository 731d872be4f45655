import type { AppStanding } from '../contract/me.ts';
import { findAddresses, type ReadAddress } from './read-address.ts';
import type { Reading } from './reading.ts';
import { type ScopeRule, scopeRules } from './scope-rules.ts';
import { unwrap } from './unwrap.ts';
import type { UserConsent } from './user-consent.ts';

/** What this tenant decided, as far as this browser or the backend knows it. Plain data. */
export interface TenantKnowledge {
  /** What stands for an app; null when nothing is known of it. */
  standingOf: (clientId: string) => AppStanding['standing'] | null;
  /** The tenant's user consent setting, when somebody who knows it has told it. */
  userConsent: UserConsent;
  /** Our own tenant id, to notice a link made for another one. */
  tenant: string | null;
}

export const NOTHING_KNOWN: TenantKnowledge = {
  standingOf: () => null,
  userConsent: 'unknown',
  tenant: null,
};

/**
 * The answer before the click. `reason` is a key of the texts; `rules` are the scopes that decide.
 * `probably-*` says that it rests on Microsoft's defaults, not on what the tenant told us.
 */
export interface Forecast {
  verdict: 'no' | 'probably-no' | 'probably-yes' | 'yes' | 'cannot-tell';
  reason:
    | 'approved'
    | 'approved-but-prompt'
    | 'blocked'
    | 'denied'
    | 'open'
    | 'admin-link'
    | 'personal'
    | 'always-admin'
    | 'consent-off'
    | 'managed'
    | 'low-risk-only'
    | 'basic-only'
    | 'consent-allowed'
    | 'static'
    | 'no-link'
    | 'other-provider';
  rules: ScopeRule[];
  address: ReadAddress | null;
  otherTenant: boolean;
}

const BASIC =
  /^(?:openid|profile|email|offline_access|(?:https:\/\/graph\.microsoft\.(?:com|us)\/)?User\.Read)$/i;
const GENERIC = new Set(['common', 'organizations']);

/**
 * Would this sign-in link be blocked? Reads the first sign-in address of any text, offline. Looks at
 * what was decided for the app first, then at what the link asks for and how users may consent here.
 */
export function wouldBeBlocked(link: string, knowledge: TenantKnowledge = NOTHING_KNOWN): Forecast {
  return wouldBeBlockedByReading({ addresses: findAddresses(unwrap(link).text) }, knowledge);
}

/** The same for a text that has been read already. */
export function wouldBeBlockedByReading(
  { addresses }: Pick<Reading, 'addresses'>,
  knowledge: TenantKnowledge,
): Forecast {
  const address = addresses.find((one) => one.clientId) ?? addresses[0] ?? null;
  const otherTenant = Boolean(
    address?.tenant &&
      knowledge.tenant &&
      !GENERIC.has(address.tenant) &&
      /^[0-9a-f-]{36}$/.test(address.tenant) &&
      address.tenant !== knowledge.tenant,
  );
  const rules = address ? scopeRules(address.scopes, address.resource) : [];
  const say = (verdict: Forecast['verdict'], reason: Forecast['reason']): Forecast => ({
    verdict,
    reason,
    rules,
    address,
    otherTenant,
  });

  if (!address) return say('cannot-tell', 'no-link');
  const standing = address.clientId ? knowledge.standingOf(address.clientId) : null;
  if (standing === 'blocked') return say('yes', 'blocked');
  if (address.provider === 'microsoft-personal' || address.tenant === 'consumers')
    return say('cannot-tell', 'personal');
  if (address.provider !== 'entra') return say('cannot-tell', 'other-provider');
  if (address.endpoint.startsWith('adminconsent')) return say('yes', 'admin-link');
  const forced = address.prompt === 'consent' || address.prompt === 'admin_consent';
  if (standing === 'approved')
    return forced ? say('probably-yes', 'approved-but-prompt') : say('probably-no', 'approved');
  if (standing === 'denied') return say('yes', 'denied');
  if (standing === 'open') return say('yes', 'open');
  if (rules.some(({ why }) => why === 'always')) return say('yes', 'always-admin');
  if (knowledge.userConsent === 'off') return say('yes', 'consent-off');
  if (address.scopes.length === 0 || address.scopes.some((scope) => scope.endsWith('.default')))
    return say('cannot-tell', 'static');
  if (knowledge.userConsent === 'allowed') return say('probably-no', 'consent-allowed');
  const basic = address.scopes.every((scope) => BASIC.test(scope));
  // What Microsoft refuses by default binds only tenants that let Microsoft manage their setting.
  if (knowledge.userConsent === 'low-risk-only' && !basic)
    return say('probably-yes', 'low-risk-only');
  if (rules.length > 0)
    return say(knowledge.userConsent === 'managed' ? 'yes' : 'probably-yes', 'managed');
  if (basic) return say('probably-no', 'basic-only');
  if (knowledge.userConsent === 'managed') return say('probably-no', 'consent-allowed');
  return say('cannot-tell', 'static');
}
