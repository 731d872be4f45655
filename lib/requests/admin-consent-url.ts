import type { Cloud } from '../contract/origin.ts';
import type { CardPermission } from '../contract/permission.ts';
import { CLOUD_HOSTS } from './clouds.ts';
import { resourceKey } from './merge.ts';

export const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;
/** Scopes that belong to sign-in itself and carry no resource. */
const SIGN_IN_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);
const GRAPH = 'https://graph.microsoft.com';

export interface ConsentTarget {
  /** Directory id, verified domain, or `organizations`. */
  tenant: string;
  cloud?: Cloud | null;
  clientId: string;
  permissions: readonly CardPermission[];
  /** One of the app's registered addresses; without it the answer goes to Microsoft's own portal page. */
  redirectUri?: string | null;
  state?: string | null;
}

/** `registered`: all the app registered (v1); `listed`: exactly the scopes named in the address (v2). */
export interface ConsentLink {
  grants: 'registered' | 'listed';
  url: string;
}

/** True for a tenant an administrator can consent in: never `common` or `consumers` (AADSTS9002328). */
export function isConsentTenant(tenant: string): boolean {
  return GUID.test(tenant) || tenant.toLowerCase() === 'organizations' || DOMAIN.test(tenant);
}

function scopeOf({ resource, value }: CardPermission): string {
  if (SIGN_IN_SCOPES.has(value)) return value;
  return `${resourceKey(resource) === GRAPH ? GRAPH : resource}/${value}`;
}

/**
 * The addresses an administrator has to open to grant everything on a card, the most important
 * first. Scopes asked at run time must be listed (v2); app roles can only be granted as registered
 * (v1); a card with both needs both. Empty when the client or the tenant cannot be consented to.
 */
export function adminConsentLinks(target: ConsentTarget): ConsentLink[] {
  if (!GUID.test(target.clientId) || !isConsentTenant(target.tenant)) return [];
  const hosts = CLOUD_HOSTS[target.cloud ?? 'global'];
  const base = `https://${hosts.login}/${encodeURIComponent(target.tenant.toLowerCase())}`;
  const address = (path: string, scope: string | null): string => {
    const url = new URL(`${base}/${path}`);
    url.searchParams.set('client_id', target.clientId.toLowerCase());
    if (scope !== null) url.searchParams.set('scope', scope);
    if (scope !== null || target.redirectUri) {
      url.searchParams.set('redirect_uri', target.redirectUri || hosts.consentLanding);
    }
    if (target.state) url.searchParams.set('state', target.state);
    // Entra reads a plus as a plus in `scope` of older endpoints; %20 is read alike everywhere.
    return url.href.replaceAll('+', '%20');
  };

  // `.default` means "all that is registered" and may not stand beside other scopes.
  const delegated = target.permissions.filter(
    ({ kind, value }) => kind === 'delegated' && !value.endsWith('.default'),
  );
  const dynamic = delegated.filter(({ consentTypes }) => consentTypes.includes('dynamic'));
  const registered = delegated.length < target.permissions.length;
  const links: ConsentLink[] = [];
  if (dynamic.length > 0) {
    const scopes = [...new Set(delegated.map(scopeOf))];
    links.push({ grants: 'listed', url: address('v2.0/adminconsent', scopes.join(' ')) });
  }
  if (dynamic.length === 0 || registered) {
    links.push({ grants: 'registered', url: address('adminconsent', null) });
  }
  return links;
}

/** The first of `adminConsentLinks`, or null when there is none. */
export function adminConsentUrl(target: ConsentTarget): string | null {
  return adminConsentLinks(target)[0]?.url ?? null;
}
