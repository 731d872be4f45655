import type { App } from '../../lib/contract/app.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Tx } from '../store/store.ts';

const MAX_WORDS = 60;
const MAX_WORD = 64;
const AT_ONCE = 400;

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

interface Findable {
  /** People, apps, publishers. */
  names: readonly (string | null | undefined)[];
  /** Client ids and permission names: found by their beginning only. */
  ids: readonly string[];
}

/** The words by which something can be found, each once, no more than 60. */
function searchWords({ names, ids }: Findable): string[] {
  const found = new Set([
    ...names.flatMap((name) => (name ? nameWords(name) : [])),
    ...ids.flatMap(queryWords),
  ]);
  return [...found].slice(0, MAX_WORDS);
}

/** The words of what is asked for: the app, who publishes it, its client id and its permissions. */
export function appWords(app: App, permissions: readonly { value: string }[]): string[] {
  return searchWords({
    names: [app.displayName, app.publisher?.name],
    ids: [app.clientId, ...permissions.map(({ value }) => value)],
  });
}

/** Words as the column `search_words` of an ask holds them. */
export const wordsColumn = (found: readonly string[]): string =>
  found.map((word) => ` ${word}`).join('');

interface FindableAsk {
  app: App;
  permissions: readonly { value: string }[];
  requester: { id: string; name: string };
}

/**
 * Lets a card be found by one of its asks: by its app, and by who asks. The words of a person's earlier names stay,
 * for what was asked under them. Gives the words as the column of the ask holds them.
 */
export async function addWordsOfAsk(
  tx: Tx,
  tenant: string,
  cardId: string,
  { app, permissions, requester }: FindableAsk,
): Promise<string> {
  const words = appWords(app, permissions);
  const own = searchWords({ names: [requester.name], ids: [] });
  const once = 'on conflict do nothing';
  const ofApp = words.map((word) => ({ tenant, word, card_id: cardId }));
  await insertRows(tx, 'search_word', ofApp, once);
  const ofPerson = own.map((word) => ({ tenant, word, person_id: requester.id }));
  await insertRows(tx, 'person_word', ofPerson, once);
  return wordsColumn([...new Set([...words, ...own])]);
}

/** Forgets the words of a card that only the columns of its asks `before` had, not those `now`. */
export async function forgetSearchWords(
  tx: Tx,
  tenant: string,
  cardId: string,
  { before, now }: { before: readonly string[]; now: readonly string[] },
): Promise<void> {
  const split = (columns: readonly string[]) =>
    new Set(columns.flatMap((column) => words(column, / /)));
  const left = split(now);
  const gone = [...split(before)].filter((word) => !left.has(word));
  for (let start = 0; start < gone.length; start += AT_ONCE) {
    await tx
      .deleteFrom('search_word')
      .where('tenant', '=', tenant)
      .where('word', 'in', gone.slice(start, start + AT_ONCE))
      .where('card_id', '=', cardId)
      .execute();
  }
}
