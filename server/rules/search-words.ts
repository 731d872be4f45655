import { insertRows } from '../store/insert-rows.ts';
import type { Tx } from '../store/store.ts';

const MAX_WORDS = 60;
const MAX_WORD = 64;

/** Lower case and without accents, so that `Ésprit` is found as `esprit`. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const words = (text: string, split: RegExp): string[] =>
  text.split(split).flatMap((word) => (word === '' ? [] : [word.slice(0, MAX_WORD)]));

/** What somebody types → the words that must all be found, each as the beginning of a stored one. */
export function queryWords(text: string): string[] {
  return [...new Set(words(plain(text), /\s+/u))];
}

/** A name → the words it can be found by: whole ones, and those inside `Contoso-Mail`. */
function nameWords(text: string): string[] {
  const lower = plain(text);
  return [...words(lower, /\s+/u), ...words(lower, /[^\p{L}\p{N}]+/u)];
}

export interface Findable {
  /** People, apps, publishers. */
  names: readonly (string | null | undefined)[];
  /** Client ids and permission names: found by their beginning only. */
  ids: readonly string[];
}

/** Adds the words a card can be found by; words it has already are left alone. */
export async function addSearchWords(
  tx: Tx,
  tenant: string,
  cardId: string,
  { names, ids }: Findable,
): Promise<void> {
  const found = new Set([
    ...names.flatMap((name) => (name ? nameWords(name) : [])),
    ...ids.flatMap(queryWords),
  ]);
  await insertRows(
    tx,
    'search_token',
    [...found].slice(0, MAX_WORDS).map((token) => ({ tenant, card_id: cardId, token })),
    'on conflict do nothing',
  );
}
