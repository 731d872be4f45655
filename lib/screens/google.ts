import type { ScreenKind } from '../contract/origin.ts';
import type { ScreenClass, ScreenFacts } from './facts.ts';
import { factsFor, type SignInPage } from './page.ts';

const CODES: Record<string, [ScreenClass, ScreenKind]> = {
  admin_policy_enforced: ['consent', 'need-admin-approval'],
  access_not_configured: ['consent', 'need-admin-approval'],
  org_internal: ['account', 'wrong-account'],
  disallowed_useragent: ['vendor', 'vendor-error'],
  invalid_client: ['vendor', 'vendor-error'],
  deleted_client: ['vendor', 'vendor-error'],
  redirect_uri_mismatch: ['vendor', 'vendor-error'],
};

/**
 * The code in Google's `authError`: url-safe base64 of a protobuf message whose field 1 is a string.
 * Null when it is anything else.
 */
export function decodeAuthError(value: string | null): string | null {
  try {
    const bytes = atob((value ?? '').slice(0, 8000).replace(/-/g, '+').replace(/_/g, '/'));
    const text = bytes[0] === '\n' ? bytes.slice(2, 2 + bytes.charCodeAt(1)) : '';
    return /^[a-z_]{3,40}$/.test(text) ? text : null;
  } catch {
    return null; // not base64
  }
}

/** Google's error page; everything is in its address, the printed code is the fallback. */
export function readGoogle(page: SignInPage): ScreenFacts | undefined {
  const { url, doc } = page;
  if (!/^\/signin\/oauth\/error(\/|$)/.test(url.pathname)) return undefined;
  const decoded = decodeAuthError(url.searchParams.get('authError'));
  // Printed as "Error 400: code" in every language, the word before the number aside.
  const printed = /\s[45]\d\d[:：]\s?([a-z_]{5,40})\b/.exec(doc.body?.textContent ?? '');
  const code = decoded ?? printed?.[1] ?? '';
  const meaning = Object.hasOwn(CODES, code) && CODES[code];
  if (!meaning) return undefined;
  const clientId = /^[\w.-]{1,200}$/.exec(url.searchParams.get('client_id') ?? '');
  return factsFor(page, {
    class: meaning[0],
    screen: meaning[1],
    confidence: decoded ? 'high' : 'medium',
    evidence: [{ marker: decoded ? 'authError' : 'text', value: code }],
    errorCode: code,
    clientId: clientId?.[0].toLowerCase(),
  });
}
