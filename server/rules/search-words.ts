import type { Tx } from '../store/store.ts';

const MAX_WORDS = 60;
const MAX_WORD = 64;

/** Text → the words it can be found by: lower case, without accents, each also from inside dotted names. */
export function searchWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const whole = plain.split(/\s+/u);
  const parts = plain.split(/[^\p{L}\p{N}]+/u);
  return [...new Set([...whole, ...parts])]
    .filter((word) => word !== '')
    .map((word) => word.slice(0, MAX_WORD));
}

/** Adds the words of these texts to a card; words it has already are left alone. */
export async function addSearchWords(
  tx: Tx,
  tenant: string,
  cardId: string,
  texts: readonly (string | null | undefined)[],
): Promise<void> {
  const words = [...new Set(texts.flatMap((text) => (text ? searchWords(text) : [])))];
  if (words.length === 0) return;
  await tx
    .insertInto('search_token')
    .values(words.slice(0, MAX_WORDS).map((token) => ({ tenant, card_id: cardId, token })))
    .onConflict((on) => on.doNothing())
    .execute();
}
