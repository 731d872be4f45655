import { readConfig } from './config-scan.ts';
import { titleKind } from './markers.ts';
import { isVisible } from './visible.ts';

/** One element (tag, visible, id, class, role, type, name) or one text that is a marker; with its depth. */
export type OutlineNode = [depth: number, tag: string, ...attributes: (string | boolean | null)[]];

/** A page's structure and markers, without a field's value or any text that is not a marker. */
export interface ScreenOutline {
  /** Address without query. */
  address: string;
  /** Names of every key in `$Config`. */
  keys: string[];
  /** `pgid`, `sErrorCode`, `iErrorCode`, code in the message, number of scopes, `urlPost` without query. */
  values: unknown[];
  nodes: OutlineNode[];
}

const MAX_NODES = 1500;

/** Outlines a page for "Report this screen"; `writeSnapshot` makes the fixture from it. */
export function outlineScreen({ origin, pathname }: Location | URL, doc: Document): ScreenOutline {
  const keys = new Set<string>();
  const config = readConfig(doc, keys);
  const scopes = config?.arrScopes;
  const nodes: OutlineNode[] = [];
  const walker = doc.createTreeWalker(doc.documentElement, 5 /* elements and text */);
  while (nodes.length < MAX_NODES && walker.nextNode()) {
    const node = walker.currentNode;
    let depth = 0;
    for (let up = node.parentNode; up; up = up.parentNode) depth++;
    const text = node.nodeValue?.trim();
    if (text === undefined)
      nodes.push([
        depth,
        node.nodeName,
        isVisible(node as Element),
        ...['id', 'class', 'role', 'type', 'name', 'content'].map((name) =>
          (node as Element).getAttribute(name),
        ),
      ]);
    else if (text && node.parentElement?.localName !== 'script')
      nodes.push([depth, '', titleKind(text) ? text : (/^AADSTS\d+\s*:/.exec(text)?.[0] ?? '')]);
  }
  return {
    address: origin + pathname,
    keys: [...keys],
    values: [
      config?.pgid,
      config?.sErrorCode,
      config?.iErrorCode,
      /AADSTS\d+/.exec(String(config?.strServiceExceptionMessage))?.[0],
      Array.isArray(scopes) ? scopes.length : null,
      /^[^?#]+/.exec(String(config?.urlPost ?? ''))?.[0],
    ],
    nodes,
  };
}
