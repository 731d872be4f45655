import type { CardRow } from '../storage/schema.ts';

/** What a row needs to be found and ordered; the cards themselves stay in IndexedDB. */
export type QueueRow = Pick<
  CardRow,
  'id' | 'status' | 'risk' | 'demand' | 'firstRequestedAt' | 'expiresAt' | 'searchText'
>;

/** Lower-cases, strips accents and splits into words; every word must occur somewhere in the row. */
export function searchWords(query: string): string[] {
  return foldText(query).split(/\s+/u).filter(Boolean).slice(0, 12);
}

/** The one folding both sides of a search use: case, accents and width make no difference. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** True when every word occurs in the (already folded) text. */
export function matchesWords(foldedText: string, words: readonly string[]): boolean {
  return words.every((word) => foldedText.includes(word));
}

/**
 * A search that answers each keystroke from memory. Typing on narrows the last result instead of
 * scanning everything again; deleting starts over.
 */
export function createSearch<R extends QueueRow>(
  rows: readonly R[],
): (query: string) => readonly R[] {
  let lastWords: string[] = [];
  let lastResult: readonly R[] = rows;
  return (query) => {
    const words = searchWords(query);
    const narrows =
      words.length > 0 && lastWords.every((old) => words.some((word) => word.includes(old)));
    const pool = narrows ? lastResult : rows;
    lastResult =
      words.length === 0 ? rows : pool.filter((row) => matchesWords(row.searchText, words));
    lastWords = words;
    return lastResult;
  };
}
