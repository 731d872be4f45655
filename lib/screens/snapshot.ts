import type { OutlineNode, ScreenOutline } from './outline.ts';
import { parseUrl } from './reduce-address.ts';
import { GUID_IN_TEXT, tenantOf } from './tenant.ts';

const NO_GUID = '00000000-0000-0000-0000-000000000000';
const DROPPED =
  /^(script|style|link|noscript|iframe|object|svg|path|img|template|base|html|title)$/;
const VOID = /^(input|br|hr|meta)$/;
const PLAIN = /^[A-Za-z][\w: -]{0,80}$/;
const ATTRIBUTES = ['id', 'class', 'role', 'type', 'name', 'content'];
const METAS = /^(PageID|LocLC|ReqLC|SiteID)$/;

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

function attributesOf(visible: unknown, values: OutlineNode): string {
  const kept = ATTRIBUTES.map((name, i) => [name, values[i + 3]] as const).filter(
    ([name, value]) =>
      typeof value === 'string' &&
      PLAIN.test(value) &&
      !/\d{6}/.test(value) &&
      (name !== 'content' || METAS.test(String(values[7]))),
  );
  return (
    kept.map(([name, value]) => ` ${name}="${asText(String(value))}"`).join('') +
    (visible ? '' : ' hidden')
  );
}

function writeNodes(nodes: readonly OutlineNode[]): string {
  const open: [depth: number, tag: string][] = [];
  let html = '';
  let droppedAt = Number.POSITIVE_INFINITY;
  const closeTo = (depth: number) => {
    while (open.length && open.at(-1)![0] >= depth) html += `</${open.pop()![1]}>`;
  };
  for (const node of nodes.slice(0, 2000)) {
    const [depth, name, visible] = node;
    if (depth > droppedAt) continue;
    droppedAt = Number.POSITIVE_INFINITY;
    closeTo(depth);
    const tag = String(name).toLowerCase();
    if (!tag) html += asText(/^.{1,80}$/.test(String(visible)) ? String(visible) : '…');
    else if (DROPPED.test(tag) || !/^[a-z][a-z0-9-]{0,30}$/.test(tag)) droppedAt = depth;
    else {
      const shown = tag === 'head' || tag === 'meta' || visible;
      html += `\n<${tag}${attributesOf(shown, node)}>`;
      if (!VOID.test(tag)) open.push([depth, tag]);
      if (tag === 'textarea') droppedAt = depth;
    }
  }
  closeTo(0);
  return html;
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
  const nodes = Array.isArray(outline.nodes) ? outline.nodes : [];
  const body = writeNodes(nodes.filter((node) => Array.isArray(node)));
  return `<!-- screen ${note.replace(/--+/g, '-').replace(/>/g, '')} -->
<!doctype html><html>${body.replace('</head>', `${safeConfig(outline)}</head>`)}</html>\n`;
}
