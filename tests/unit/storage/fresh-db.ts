import 'fake-indexeddb/auto';
import type { AppConsentRequest } from '../../../lib/contract/app-consent-request.ts';
import { rowOf } from '../../../lib/storage/cards.ts';
import { setMeta } from '../../../lib/storage/meta.ts';
import { type Db, openDb } from '../../../lib/storage/open-db.ts';
import type { StoredCard } from '../../../lib/storage/schema.ts';
import { ANNA } from './examples.ts';

let count = 0;

/** A database of its own, already Anna's. */
export async function freshDb(): Promise<Db> {
  count += 1;
  const db = await openDb({ name: `test-${count}-${Date.now()}` });
  await setMeta(db, 'identity', ANNA);
  return db;
}

/** Puts a card in as the feed would. */
export async function withCard(db: Db, card: AppConsentRequest): Promise<void> {
  const stored: StoredCard = { id: card.id, version: card.version, card, pending: [] };
  await db.put('cards', stored);
  await db.put('cardRows', rowOf(stored, ANNA));
}
