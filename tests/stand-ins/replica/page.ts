import { randomBytes, randomUUID } from 'node:crypto';
import { escapeHtml, scriptJson } from '../html.ts';
import { ORGANISATION } from '../people.ts';
import { STYLE } from './style.ts';
import { LCID, type PageLanguage } from './words.ts';

export interface PageParts {
  language: PageLanguage;
  /** Values for `$Config` beside the ones every page has. */
  config: Record<string, unknown> & { pgid: string };
  body: string;
  /** Script of the page itself, run under the nonce. */
  script?: string;
}

export interface Rendered {
  html: string;
  headers: Record<string, string>;
}

/**
 * One page of the sign-in service: `$Config` in the first inline script, meta tags, and the strict
 * nonce policy that the real service enforces, with every header that makes an extension's life hard.
 */
export function renderPage({ language, config, body, script }: PageParts): Rendered {
  const nonce = randomBytes(16).toString('base64');
  const all = {
    ...config,
    correlationId: randomUUID(),
    sessionId: randomUUID(),
    hpgid: 1104,
    hpgrequestid: randomUUID(),
    // Handles that must never leave the page; random here so that a leak is easy to search for.
    sFT: `AQABsecret${randomBytes(24).toString('base64url')}`,
    sCtx: `rQIIsecret${randomBytes(24).toString('base64url')}`,
    canary: `secret-canary-${randomBytes(12).toString('hex')}`,
    apiCanary: `secret-api-canary-${randomBytes(12).toString('hex')}`,
  };
  const html = `<!DOCTYPE html>
<html dir="${language === 'ar' ? 'rtl' : 'ltr'}" lang="${language}">
<head>
<title>Sign in to your account</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="PageID" content="${escapeHtml(config.pgid)}">
<meta name="SiteID" content="">
<meta name="ReqLC" content="${LCID[language]}">
<meta name="LocLC" content="${language === 'en' ? 'en-US' : language}">
<script nonce="${nonce}">//<![CDATA[
$Config=${scriptJson(all)};
//]]></script>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<div class="outer"><div id="lightbox" class="lightbox"><div class="brand">${escapeHtml(ORGANISATION)}</div>
${body}
</div><footer dir="ltr">Replica for demonstration and tests. Not a page of Microsoft.</footer></div>
${script ? `<script nonce="${nonce}">${script}</script>` : ''}
</body>
</html>`;
  return { html, headers: headersFor(nonce) };
}

function headersFor(nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'DENY',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      "img-src 'self'",
      "frame-src 'none'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self' https:",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
  };
}
