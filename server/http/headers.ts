const LONG = 60 * 60 * 24 * 365;

/** Headers every answer carries. */
export function securityHeaders(publicUrl: string): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'interest-cohort=()',
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': `max-age=${LONG}` } : {}),
  };
}

const ALLOWED_HEADERS =
  'authorization, content-type, idempotency-key, if-match, last-event-id, consent-desk-client, accept-language';
const EXPOSED_HEADERS =
  'date, content-disposition, etag, retry-after, idempotency-replayed, consent-desk-next-cursor';

/**
 * Stands for every Firefox installation: each makes up its own `moz-extension://<uuid>`, so a list of
 * exact origins cannot name them. Web pages cannot have such an origin, and no cookie travels with these calls.
 */
export const ANY_FIREFOX_ORIGIN = 'moz-extension://*';
const FIREFOX_ORIGIN = /^moz-extension:\/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function mayCall(origin: string, allowed: readonly string[]): boolean {
  if (allowed.includes(origin)) return true;
  return allowed.includes(ANY_FIREFOX_ORIGIN) && FIREFOX_ORIGIN.test(origin);
}

/** CORS headers for an origin of the list; none for any other. */
export function corsHeaders(
  origin: string | null,
  allowed: readonly string[],
): Record<string, string> {
  if (origin === null || !mayCall(origin, allowed)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-expose-headers': EXPOSED_HEADERS,
    'access-control-max-age': '600',
    vary: 'Origin',
  };
}
