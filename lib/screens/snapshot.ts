import { OUTLINE_ATTRIBUTES, type ScreenOutline } from './outline.ts';
import { parseUrl } from './reduce-address.ts';
import { GUID_IN_TEXT, tenantOf } from './tenant.ts';

const NO_GUID = '00000000-0000-0000-0000-000000000000';
const DROPPED = /^(script|style|link|noscript|iframe|object|svg|path|img|template|base|title)$/;
const VOID = /^(input|br|hr|meta)$/;
const PLAIN = /^[A-Za-z][\w: -]{0,80}$/;
const METAS = /^(PageID|LocLC|ReqLC|SiteID)$/;

/** Kinds of titles come back as the English title; what the page really said may name people. */
const WORDS: Partial<Record<string, string>> = {
  need: 'Need admin approval',
  required: 'Approval required',
  sent: 'Request sent',
};

const asText = (text: string) =>
  text.replace(/[&<>"]/g, (c) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[c] ?? 'quot'};`);

/** Path with tenant and ids blanked; a query never got this far. */
function safeAddress(address: unknown): string {
  const url = parseUrl(address);
  if (!url) return '';
  const named = tenantOf(url)?.includes('.')
    ? url.pathname.replace(/^\/[^/]+/, '/tenant.example')
    : url.pathname;
  const parts = named.split('/').map((part) => (/^[\w.-]{0,40}$/.test(part) ? part : 'x'));
  return url.origin + parts.join('/').replace(GUID_IN_TEXT, NO_GUID);
}

/** `$Config` with every key's name; values only where they are known to be markers. */
function safeConfig({ keys, values }: ScreenOutline): string {
  const names = (Array.isArray(keys) ? keys : []).filter((name) => /^\w{1,40}$/.test(name));
  if (!names.length) return '';
  const [pgid, sErrorCode, iErrorCode, code, scopes, post] = Array.isArray(values) ? values : [];
  const path = String(post ?? '').replace(/^https:\/\/[^/]+/, '');
  const kept: Record<string, unknown> = Object.fromEntries(
    names.slice(0, 500).map((n) => [n, null]),
  );
  if (PLAIN.test(String(pgid))) kept.pgid = pgid;
  if (/^(\d{4,7})?$/.test(String(sErrorCode))) kept.sErrorCode = sErrorCode;
  if (typeof iErrorCode === 'number') kept.iErrorCode = iErrorCode;
  if (/^AADSTS\d{5,7}$/.test(String(code))) kept.strServiceExceptionMessage = `${code}: …`;
  if (typeof scopes === 'number') kept.arrScopes = Array(Math.min(scopes, 100)).fill('…');
  if (/^(\/[\w.-]{0,40}){1,5}$/.test(path)) kept.urlPost = path.replace(GUID_IN_TEXT, NO_GUID);
  return `<script>//<![CDATA[\n$Config=${JSON.stringify(kept)};\n//]]></script>`;
}

function attributesOf(tag: string, visible: unknown, values: unknown): string {
  const given: unknown[] = Array.isArray(values) ? values : [];
  const isMeta = tag === 'meta';
  const kept = OUTLINE_ATTRIBUTES.flatMap((name, i) => {
    const value = given[i];
    const safe = typeof value === 'string' && PLAIN.test(value) && !/\d{6}/.test(value);
    return safe && (name !== 'content' || isMeta) ? [` ${name}="${asText(value)}"`] : [];
  });
  return kept.join('') + (visible || isMeta || tag === 'head' ? '' : ' hidden');
}

/** One outlined node as HTML; anything that is not what an outline holds is left out. */
function writeNode(node: unknown, depth: number): string {
  if (typeof node === 'string')
    return (
      (Object.hasOwn(WORDS, node) && WORDS[node]) ||
      (/^\d{5,7}$/.test(node) ? `AADSTS${node}: …` : node && '…')
    );
  if (!Array.isArray(node) || depth > 80) return '';
  const tag = String(node[0]).toLowerCase();
  if (DROPPED.test(tag) || !/^[a-z][a-z0-9-]{0,30}$/.test(tag)) return '';
  if (tag === 'meta' && !METAS.test(String(node[2]?.[4]))) return '';
  const open = `\n<${tag}${attributesOf(tag, node[1], node[2])}>`;
  if (VOID.test(tag)) return open;
  const inside = tag !== 'textarea' && Array.isArray(node[3]) ? node[3] : [];
  return `${open}${inside.map((child: unknown) => writeNode(child, depth + 1)).join('')}</${tag}>`;
}

/**
 * The fixture of an outlined page: structure and markers with every secret and personal datum left
 * out; no value of a field, no text but titles and codes, no address but the path. It can be put under
 * tests/fixtures/screens/captures as it is. The outline comes from a sign-in page: all of it is checked.
 */
export function writeSnapshot(outline: ScreenOutline): string {
  const note = JSON.stringify({
    url: safeAddress(outline.address),
    expect: null,
    source: 'capture',
  });
  const page = writeNode(outline.root, 0).replace('</head>', `${safeConfig(outline)}</head>`);
  return `<!-- screen ${note.replace(/--+/g, '-').replace(/>/g, '')} -->\n<!doctype html>${page}\n`;
}
