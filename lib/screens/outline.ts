import { readConfig } from './config-scan.ts';
import { SPOKEN_CODE, titleKind } from './markers.ts';
import { isVisible } from './visible.ts';

/** The code or the kind of title a text holds (else `…`), or an element: tag, visible, six attributes, what is in it. */
export type OutlineNode =
  | string
  | [tag: string, visible: boolean, attributes: (string | null)[], children: OutlineNode[]];

/** Attributes that say something about structure, in the order in which an outline holds them. */
export const OUTLINE_ATTRIBUTES = ['id', 'class', 'role', 'type', 'name', 'content'] as const;

/** A page's structure and markers, without a field's value or any text that is not a marker. */
export interface ScreenOutline {
  /** Address without query. */
  address: string;
  /** Names of every key in `$Config`. */
  keys: string[];
  /** `pgid`, `sErrorCode`, `iErrorCode`, code in the message, number of scopes, `urlPost` without query. */
  values: unknown[];
  root: OutlineNode;
}

const MAX_NODES = 1500;

/** Outlines a page for "Report this screen"; `writeSnapshot` makes the fixture from it. */
export function outlineScreen({ origin, pathname }: Location | URL, doc: Document): ScreenOutline {
  const keys = new Set<string>();
  const config = readConfig(doc, keys);
  const scopes = config?.arrScopes as unknown[] | undefined;
  let seen = 0;
  const outline = (node: Node): OutlineNode => {
    const text = node.nodeValue?.trim();
    if (text !== undefined) return SPOKEN_CODE.exec(text)?.[1] ?? titleKind(text) ?? (text && '…');
    const element = node as Element;
    return [
      node.nodeName,
      isVisible(element),
      OUTLINE_ATTRIBUTES.map((name) => element.getAttribute(name)),
      ++seen > MAX_NODES ? [] : Array.from(node.childNodes, outline),
    ];
  };
  return {
    address: origin + pathname,
    keys: [...keys],
    values: [
      config?.pgid,
      config?.sErrorCode,
      config?.iErrorCode,
      /AADSTS\d+/.exec(`${config?.strServiceExceptionMessage}`)?.[0],
      scopes?.length,
      /^[^?#]+/.exec(`${config?.urlPost}`)?.[0],
    ],
    root: outline(doc.documentElement),
  };
}
