import { MAX_EVIDENCE } from '../contract/limits.ts';
import { GUID } from './admin-consent-url.ts';

/** What Entra said at the end of an admin consent. Never holds `state` itself. */
export interface ConsentAnswer {
  granted: boolean;
  tenant: string | null;
  scopes: string[];
  error: string | null;
  errorDescription: string | null;
  /** Null when no state was expected. */
  stateMatches: boolean | null;
}

/** Addresses inside an error text are cut to their origin: the rest may hold secrets. */
function withoutPaths(text: string): string {
  return text.replace(/https?:\/\/[^\s'"<>]+/gi, (address) =>
    URL.canParse(address) ? new URL(address).origin : '',
  );
}

/**
 * Reads the address Entra redirected to after an admin consent, or null when it is not such an
 * answer. A refusal carries `admin_consent=True` as well, so `error` is looked at first. `tenant`
 * is what the address claims: never a proof of identity.
 */
export function parseConsentAnswer(
  address: string,
  expected: { state?: string } = {},
): ConsentAnswer | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const fragment = new URLSearchParams(url.hash.slice(1));
  const read = (name: string) => url.searchParams.get(name) ?? fragment.get(name);
  const consented = read('admin_consent')?.toLowerCase() === 'true';
  const error = read('error') || null;
  if (!consented && error === null) return null;
  const tenant = read('tenant');
  return {
    granted: consented && error === null,
    tenant: tenant && GUID.test(tenant) ? tenant.toLowerCase() : null,
    scopes: (read('scope') ?? '').slice(0, MAX_EVIDENCE).split(/\s+/).filter(Boolean),
    error: error?.slice(0, 200) ?? null,
    errorDescription: withoutPaths(read('error_description') ?? '').slice(0, MAX_EVIDENCE) || null,
    stateMatches: expected.state === undefined ? null : read('state') === expected.state,
  };
}
