import { type Api, apiOf } from './apis.ts';

export type Kind = 'delegated' | 'application';

/** What callers hand in: a permission of the contract, or less when the page showed less. */
export interface PermissionLike {
  resource?: string | null;
  value: string;
  kind?: Kind | null;
}

/** A permission with its address taken apart: `value` is the bare name, `api` the API it belongs to, if known. */
export interface NormalPermission {
  resource: string;
  value: string;
  kind: Kind;
  api: Api | null;
}

const GRAPH = 'https://graph.microsoft.com';
/** Not permissions of an API at all: the sign-in protocol's own words. */
const SIGN_IN = new Set(['openid', 'profile', 'email', 'offline_access', 'address', 'phone']);
const GOOGLE_PREFIX = 'https://www.googleapis.com/auth/';

/** `https://graph.microsoft.com/Mail.Read` → resource and name. Without an address the resource is Graph, as in v2. */
export function splitScope(
  scope: string,
  defaultResource: string = GRAPH,
): { resource: string; value: string } {
  const text = scope.trim();
  if (text.toLowerCase().startsWith(GOOGLE_PREFIX)) {
    return { resource: 'https://www.googleapis.com', value: text.slice(GOOGLE_PREFIX.length) };
  }
  if (/^https:\/\/mail\.google\.com\/?$/i.test(text)) {
    return { resource: 'https://www.googleapis.com', value: 'mail.google.com' };
  }
  const hasAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const cut = text.lastIndexOf('/');
  if ((hasAddress || /^[0-9a-f-]{36}\//i.test(text)) && cut > 0 && cut < text.length - 1) {
    return { resource: text.slice(0, cut).replace(/\/+$/, ''), value: text.slice(cut + 1) };
  }
  return { resource: defaultResource, value: text };
}

/** Every scope of an authorize address (`scope=` is separated by spaces), each once, in order. */
export function scopesOf(scopeParameter: string, defaultResource?: string): PermissionLike[] {
  const seen = new Set<string>();
  const found: PermissionLike[] = [];
  for (const scope of scopeParameter.split(/\s+/)) {
    if (!scope || seen.has(scope)) continue;
    seen.add(scope);
    found.push({ ...splitScope(scope, defaultResource), kind: 'delegated' });
  }
  return found;
}

/**
 * Takes any spelling of a permission (bare name, full address, resource by id or address) and gives
 * one form. Never fails: what is not understood keeps its text, with `api: null`.
 */
export function normalisePermission(permission: PermissionLike): NormalPermission {
  const given = permission.resource?.trim() || GRAPH;
  const { resource, value } = splitScope(permission.value, given);
  return {
    resource,
    value,
    kind: permission.kind ?? 'delegated',
    api: SIGN_IN.has(value.toLowerCase()) ? apiOf(GRAPH) : apiOf(resource),
  };
}
