import { graphFacts } from '../permissions/facts.ts';
import { normalisePermission } from '../permissions/normalise.ts';

/** Why an ordinary user cannot consent to a scope; null when by default a user can, or nothing is known. */
export interface ScopeRule {
  scope: string;
  /** `always`: by the permission itself · `managed`: under Microsoft's managed policy, since a month. */
  why: 'always' | 'managed';
  since: string | null;
}

/** Mailbox protocols of Exchange Online, refused by the managed policy with the mail permissions. */
const EXCHANGE = /^(?:ews|eas|imap|pop)\.accessasuser\.all$/i;

/** Takes one scope of an address and the address's `resource` (v1). Never fails. */
export function scopeRule(scope: string, resource: string | null = null): ScopeRule | null {
  const { value, api } = normalisePermission({ value: scope, resource, kind: 'delegated' });
  if (EXCHANGE.test(value)) return { scope: value, why: 'managed', since: '2025-11' };
  if (api && api.key !== 'graph') return null;
  const facts = graphFacts(value, 'delegated');
  if (facts?.adminConsentRequired) return { scope: value, why: 'always', since: null };
  if (facts?.blockedByDefaultSince)
    return { scope: value, why: 'managed', since: facts.blockedByDefaultSince };
  return null;
}

/** The rules that hold for the scopes of an address, the unconditional ones first. */
export function scopeRules(scopes: readonly string[], resource: string | null = null): ScopeRule[] {
  return scopes
    .map((scope) => scopeRule(scope, resource))
    .filter((rule) => rule !== null)
    .sort((a, b) => (a.why === b.why ? 0 : a.why === 'always' ? -1 : 1));
}
