import { explainCode } from './codes.ts';
import { factsFor, type Reading, type SignInPage } from './page.ts';

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
export function readGoogle(page: SignInPage): Reading {
  const { url, doc } = page;
  if (!/^\/signin\/oauth\/error(\/|$)/.test(url.pathname)) return {};
  const decoded = decodeAuthError(url.searchParams.get('authError'));
  // Printed as "Error 400: code" in every language, the word before the number aside.
  const printed = / \d{3}[:：] ?([a-z_]{5,40})/.exec(doc.body?.textContent ?? '');
  const code = decoded ?? printed?.[1] ?? '';
  const meaning = explainCode(code);
  if (!meaning?.screen) return { odd: !/^(access_denied|invalid_)/.test(code) };
  const clientId = /^[\w.-]{1,200}$/.exec(url.searchParams.get('client_id') ?? '');
  const facts = factsFor(page, {
    class: meaning.class,
    screen: meaning.screen,
    confidence: decoded ? 'high' : 'medium',
    evidence: [{ marker: decoded ? 'authError' : 'text', value: code }],
    errorCode: code,
    clientId: clientId?.[0].toLowerCase(),
  });
  return { facts };
}
