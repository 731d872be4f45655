import type { AppConsentRequest } from '../contract/app-consent-request.ts';
import { toCardRow } from '../queue/card-row.ts';
import type { Db } from './open-db.ts';
import type { CardRow, RowOwner, StoredCard } from './schema.ts';

/** The list row of a stored card, with what only this browser knows: whether it waits for me, what is under way. */
export function rowOf(stored: StoredCard, owner: RowOwner | null): CardRow {
  const pendingKind = stored.pending?.at(-1)?.kind ?? null;
  return { ...toCardRow(stored.card), pendingKind, waiting: waitsFor(stored, owner) ? 1 : 0 };
}

function waitsFor({ card, pending }: StoredCard, owner: RowOwner | null): boolean {
  if (card.status !== 'open') return false;
  if (pending?.some(({ kind }) => kind === 'decide' || kind === 'question')) return false;
  if (card.claimedBy && card.claimedBy.id !== owner?.userId) return false;
  return Boolean(card.can.approve?.allowed || card.can.deny?.allowed);
}

/** The card and its row keep what this browser added (pending acts, refusals) when the backend's part changes. */
export function mergeCard(old: StoredCard | undefined, card: AppConsentRequest): StoredCard {
  return {
    id: card.id,
    version: card.version,
    card,
    pending: old?.pending ?? [],
    refusal: old?.refusal ?? null,
    consentUrl: card.consentUrl ?? old?.consentUrl ?? null,
  };
}

/** One card, or null. */
export async function getCard(db: Db, id: string): Promise<StoredCard | null> {
  return (await db.get('cards', id)) ?? null;
}

/** Every list row, most urgent first. */
export async function listCardRows(db: Db): Promise<CardRow[]> {
  return db.getAllFromIndex('cardRows', 'byRank');
}

/** How many cards wait for me; reads an index, never the cards. */
export async function countWaiting(db: Db): Promise<number> {
  return db.countFromIndex('cardRows', 'byWaiting', 1);
}

/** The most urgent rows, for a first paint that does not wait for the rest; `limit` in rows. */
export async function topCardRows(db: Db, limit: number): Promise<CardRow[]> {
  return db.getAllFromIndex('cardRows', 'byRank', undefined, limit);
}
