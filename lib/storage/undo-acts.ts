import { rowOf } from './cards.ts';
import { wordsBack } from './kept-words.ts';
import type { Db } from './open-db.ts';
import type { RowOwner } from './schema.ts';

const WRITES = ['outbox', 'requests', 'cards', 'cardRows', 'drafts', 'words'] as const;

/**
 * Takes acts back that were never tried: no trace stays, here or on the backend, and what was written in them goes
 * back to where it was typed. Gives the ids taken back;
 * an act already on its way is left alone.
 */
export async function undoActs(
  db: Db,
  ids: readonly number[],
  owner: RowOwner | null,
): Promise<number[]> {
  const tx = db.transaction(WRITES, 'readwrite');
  const requests = tx.objectStore('requests');
  const cards = tx.objectStore('cards');
  const undone: number[] = [];
  for (const id of ids) {
    const entry = await tx.objectStore('outbox').get(id);
    if (!entry || entry.attempts > 0) continue;
    await tx.objectStore('outbox').delete(id);
    undone.push(id);
    const words = wordsBack(entry.act, { owner, now: entry.createdAt });
    if (words) await tx.objectStore('words').put(words);
    if ('cardId' in entry.act) {
      const card = await cards.get(entry.act.cardId);
      if (!card) continue;
      const next = { ...card, pending: card.pending?.filter((mark) => mark.outboxId !== id) };
      await cards.put(next);
      await tx.objectStore('cardRows').put(rowOf(next, owner));
      continue;
    }
    const row = await requests.get(entry.act.requestId);
    if (!row) continue;
    const pending = row.pending?.filter((mark) => mark.outboxId !== id) ?? [];
    if (entry.act.kind !== 'submit') {
      await requests.put({ ...row, pending });
      continue;
    }
    await requests.delete(row.localId);
    await tx.objectStore('drafts').put({
      key: row.appKey,
      answers: {},
      justification: entry.act.body.justification,
      edited: true,
      removedFields: [],
      updatedAt: entry.createdAt,
    });
  }
  await tx.done;
  return undone;
}
