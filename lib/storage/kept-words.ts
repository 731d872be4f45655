import type { PendingAct } from './acts.ts';
import type { Db } from './open-db.ts';
import { KeptWordsRow, readRow } from './rows.ts';
import type { KeptWords, RowOwner } from './schema.ts';
import { wordsOfAct } from './words-place.ts';

const FORGOTTEN_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

/** One place of one person: what a colleague types at the same browser stands beside it, never in it. */
const keyOf = (place: string, owner: RowOwner | null) =>
  `${owner ? `${owner.tenantId}/${owner.userId}` : 'nobody'}/${place}`;

/** What this person typed in a form (`wordsPlace` names it) and has not sent, or null. */
export async function readWords(
  db: Db,
  place: string,
  owner: RowOwner | null,
): Promise<string | null> {
  return readRow(KeptWordsRow, await db.get('words', keyOf(place, owner)))?.text ?? null;
}

/**
 * Keeps what is typed in a form until it is sent; an empty text forgets it. Words nobody touched for 30 days go.
 * Resolves once it is on disk; fails with what IndexedDB threw.
 */
export async function keepWords(
  db: Db,
  words: { place: string; text: string },
  { owner, now }: { owner: RowOwner | null; now: number },
): Promise<void> {
  const tx = db.transaction('words', 'readwrite');
  const key = keyOf(words.place, owner);
  if (words.text === '') await tx.store.delete(key);
  else await tx.store.put({ key, text: words.text, updatedAt: now });
  for await (const cursor of tx.store) {
    if (cursor.value.updatedAt < now - FORGOTTEN_AFTER_MS) await cursor.delete();
  }
  await tx.done;
}

/** The row that puts the words of an act back into the form they came from; null when it carried none. */
export function wordsBack(
  act: PendingAct,
  { owner, now }: { owner: RowOwner | null; now: number },
): KeptWords | null {
  const words = wordsOfAct(act);
  return words && { key: keyOf(words.place, owner), text: words.text, updatedAt: now };
}
