import { rowOf } from './cards.ts';
import type { Db } from './open-db.ts';
import type { Refusal, RowOwner } from './schema.ts';

/** Writes on a card what went wrong in this browser (no act is on its way for it). False when the card is gone. */
export async function noteOnCard(
  db: Db,
  cardId: string,
  refusal: Refusal,
  owner: RowOwner | null,
): Promise<boolean> {
  const tx = db.transaction(['cards', 'cardRows'], 'readwrite');
  const card = await tx.objectStore('cards').get(cardId);
  if (card) {
    const next = { ...card, refusal };
    await tx.objectStore('cards').put(next);
    await tx.objectStore('cardRows').put(rowOf(next, owner));
  }
  await tx.done;
  return card !== undefined;
}
