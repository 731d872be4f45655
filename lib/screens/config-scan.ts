import { CONFIG_KEYS } from './markers.ts';

/** The few values of `$Config` we look at; unknown because a page may put anything there. */
export type PageConfig = Record<string, unknown>;

const START = /(?<![\w$'"`])\$Config\s*=\s*(?=\{)/g;
const TOKEN = /\\.|["{}[\],:]/gs;
const CODE = /(?<!\\)"(pgid|[si]ErrorCode)"\s*:\s*("\w{1,60}"|\d{1,9}\b)/g;
const MAX_TEXT = 8_000_000;
const MAX_TOKENS = 1_000_000;

/**
 * Reads `$Config = {…}` from script text without evaluating it: one pass, string-aware, so the cost
 * is bounded by the length. Broken text gives what stood before the break, and codes anywhere in it.
 * Null when there is no such assignment, or nothing in it that we read. `names` collects the keys
 * that stand there, values left behind.
 */
export function scanConfig(source: string, names?: Set<string>): PageConfig | null {
  if (!source.includes('$Config')) return null;
  const text = source.slice(0, MAX_TEXT);
  let found: PageConfig | null = null;
  START.lastIndex = 0;
  while (START.exec(text)) {
    const values: PageConfig = {};
    const end = scanObject(text, START.lastIndex, values, names);
    if (end < 0)
      for (const [, key, json] of text.slice(START.lastIndex).matchAll(CODE))
        if (!(key! in values)) keep(values, key!, json!);
    // A later assignment replaces an earlier one, unless it says nothing we read (`|| {}` stubs).
    if (Object.keys(values).length) found = values;
    if (end < 0) break;
    START.lastIndex = end;
  }
  return found;
}

/** Walks the members of the object that opens at `from`; answers where it ends, or -1. */
function scanObject(text: string, from: number, values: PageConfig, names?: Set<string>): number {
  let depth = 0;
  let inString = false;
  let key: string | undefined;
  let start = from + 1;
  TOKEN.lastIndex = from;
  for (let n = 0; n < MAX_TOKENS; n++) {
    const token = TOKEN.exec(text);
    if (!token) break;
    const at = token.index;
    const sign = token[0];
    if (sign === '"') inString = !inString;
    else if (inString) continue;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth === 1 && sign === ':' && key === undefined) {
      key = text.slice(start, at).trim().slice(1, -1);
      names?.add(key);
      start = at + 1;
    } else if (depth < 1 || (depth === 1 && sign === ',')) {
      if (key !== undefined && CONFIG_KEYS.has(key)) keep(values, key, text.slice(start, at));
      key = undefined;
      start = at + 1;
      if (!depth) return at;
    }
  }
  return -1;
}

function keep(values: PageConfig, key: string, json: string): void {
  try {
    values[key] = JSON.parse(json);
  } catch {
    // A malformed value is a value the page did not show.
  }
}

/** `$Config` of a document, from the text of its inline scripts; the last one that says something wins. */
export function readConfig(doc: Document, names?: Set<string>): PageConfig | null {
  let found: PageConfig | null = null;
  for (const script of doc.scripts)
    if (!script.src && !/json|template|html/.test(script.type))
      found = scanConfig(script.textContent ?? '', names) ?? found;
  return found;
}
