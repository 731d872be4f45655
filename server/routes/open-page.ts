import { createHash } from 'node:crypto';
import { direction, pickLocale } from '../../lib/i18n/locale.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { OPEN_PAGE_MESSAGES } from './open-page-messages/catalogue.ts';

const STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;margin:10vh auto;max-width:36rem;padding:0 1rem;color-scheme:light dark}code{unicode-bidi:isolate;font-size:1.1em;user-select:all}';
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
const ADDRESS =
  /^\/open\/(cards|requests)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** `de-AT;q=0.8, en` → tags, best first. */
function wishes(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.split(';');
      const quality = /q=([\d.]+)/.exec(rest.join(';'))?.[1];
      return { tag: tag.trim(), q: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag);
}

/**
 * `GET /open/{cards|requests}/{id}`: where the links in our mails lead. A browser lets no page open an
 * extension, so it says where to click. It reads nothing and tells nothing about the id, which may
 * not exist. Null when the address is not of this kind.
 */
export function openPage(request: Request): Response | null {
  const found = ADDRESS.exec(new URL(request.url).pathname);
  if (!found) return null;
  const locale = pickLocale(wishes(request.headers.get('accept-language')));
  const say = translator(OPEN_PAGE_MESSAGES, locale);
  const isCard = found[1]?.toLowerCase() === 'cards';
  const title = say(isCard ? 'cardTitle' : 'requestTitle');
  const html = `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} – Consent Desk</title>
<style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${say(isCard ? 'cardHow' : 'requestHow')}</p><p><code>${found[2]?.toLowerCase()}</code></p><p>${say('noExtension')}</p></main></body>
</html>
`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'content-security-policy': `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      vary: 'accept-language',
    },
  });
}
