import type { Cloud } from '../contract/origin.ts';
import type { ScreenFacts, SeenPermission } from './facts.ts';
import { findHost } from './hosts.ts';
import { originOf, parseUrl } from './reduce-address.ts';
import { readGuid, tenantOf } from './tenant.ts';
import { cleanText } from './visible.ts';

/** What an authorize or adminconsent address says about the app. Holds nothing design §8 forbids. */
export interface AuthorizeAddress {
  clientId: string | null;
  tenant: string | null;
  scopes: string[];
  resource: string | null;
  prompt: string | null;
  /** Null for providers other than Entra. */
  endpoint: ScreenFacts['endpoint'];
  returnOrigin: string | null;
  cloud: Cloud;
}

const GRAPH: Record<Cloud, string> = {
  global: 'https://graph.microsoft.com',
  'us-government': 'https://graph.microsoft.us',
  china: 'https://microsoftgraph.chinacloudapi.cn',
};
const MAX_SCOPES = 100;

function clientIdOf(query: URLSearchParams, google: boolean): string | null {
  const value = query.get('client_id')?.trim() ?? '';
  if (google) return /^[\w.-]{1,200}$/.test(value) ? value.toLowerCase() : null;
  return readGuid(value);
}

function endpointOf(path: string): ScreenFacts['endpoint'] {
  if (/\/oauth2\/v2\.0\/authorize\/?$/i.test(path)) return 'v2';
  if (/\/oauth2\/authorize\/?$/i.test(path)) return 'v1';
  if (/\/v2\.0\/adminconsent\/?$/i.test(path)) return 'adminconsent-v2';
  return /\/adminconsent\/?$/i.test(path) ? 'adminconsent-v1' : null;
}

/** What any address on a provider's host says, whichever step it is; null off the providers' hosts. */
export function readAddress(address: string): AuthorizeAddress | null {
  const url = parseUrl(address);
  const host = url && findHost(url);
  if (!host) return null;
  const query = url.searchParams;
  const google = host.provider === 'google';
  return {
    clientId: clientIdOf(query, google),
    tenant: google ? null : tenantOf(url),
    scopes: (query.get('scope') ?? '')
      .split(/\s+/)
      .filter((scope) => scope && scope.length <= 256)
      .slice(0, MAX_SCOPES),
    resource: cleanText(query.get('resource'), 512),
    prompt: cleanText(query.get('prompt'), 60),
    endpoint: google ? null : endpointOf(url.pathname),
    returnOrigin: originOf(query.get('redirect_uri')),
    cloud: host.cloud,
  };
}

/**
 * Reads an `authorize` or `adminconsent` address (Entra v1 and v2, Google). Null when the address
 * is another step of the sign-in, or not on a provider's host.
 */
export function readAuthorizeAddress(address: string): AuthorizeAddress | null {
  const read = readAddress(address);
  if (!read) return null;
  const isGoogleStart = /^https:\/\/accounts\.google\.com\//i.test(address) && read.clientId;
  return read.endpoint || isGoogleStart ? read : null;
}

/** The permissions an address asks for. A bare scope on v2 means Microsoft Graph of that cloud. */
export function permissionsOf(address: AuthorizeAddress): SeenPermission[] {
  return address.scopes.map((scope) => {
    const slash = scope.lastIndexOf('/');
    const value = scope.slice(slash + 1) || scope;
    const graph = address.endpoint?.endsWith('v2') ? GRAPH[address.cloud] : null;
    return {
      value,
      resource: slash > 0 ? scope.slice(0, slash).replace(/\/+$/, '') : graph,
      kind: value === '.default' && address.endpoint !== 'v2' ? null : 'delegated',
      description: null,
    };
  });
}

export { reduceAddress } from './reduce-address.ts';
