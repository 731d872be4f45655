import { findHost } from './hosts.ts';

const KEPT = ['client_id', 'scope', 'prompt', 'resource', 'redirect_uri'];
const START =
  /\/oauth2\/(v2\.0\/)?authorize\/?$|\/adminconsent\/?$|\/o\/oauth2\/(v2\/)?auth$|^\/signin\/oauth\/error/i;

/** An address as a URL, or null for nonsense. (`URL.parse` is younger than the browsers we support.) */
export function parseUrl(address: unknown): URL | null {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address) : null;
}

/** Scheme, host and port of an address; null when there is none (`msauth://…`, nonsense). */
export function originOf(value: unknown): string | null {
  const origin = parseUrl(value)?.origin;
  return origin && origin !== 'null' && origin.length <= 300 ? origin : null;
}

/**
 * An authorize or adminconsent address with everything cut away that must not be kept (state, nonce,
 * hints, challenge, …): what the content script may hand on. Null when it is none, or names no app.
 */
export function reduceAddress(address: string): string | null {
  const url = parseUrl(address);
  if (!url || !findHost(url) || !START.test(url.pathname) || !url.searchParams.has('client_id'))
    return null;
  const kept = new URL(url.origin + url.pathname);
  for (const name of KEPT) {
    const value = url.searchParams.get(name)?.slice(0, 8000);
    // A resource may be an address or an id; the return address is never more than its origin.
    const short = name[0] === 'r' ? (originOf(value) ?? (name[2] === 's' ? value : null)) : value;
    if (short) kept.searchParams.set(name, short);
  }
  return kept.href;
}
