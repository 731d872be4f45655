import { type MetaKey, readMeta } from './meta.ts';
import type { Db } from './open-db.ts';
import type { RowOwner } from './schema.ts';

/**
 * Makes the rows those of this person. When it is somebody else than before, everything pulled for the last one
 * goes (it can be pulled again); their own unsent acts and requests stay on disk, hidden, and are never sent as
 * the new one. True when the person changed.
 */
export async function becomeOwner(db: Db, owner: RowOwner): Promise<boolean> {
  const tx = db.transaction(
    ['meta', 'cards', 'cardRows', 'policy', 'notices', 'requests'],
    'readwrite',
  );
  const meta = tx.objectStore('meta');
  const before = readMeta('identity', (await meta.get('identity'))?.value);
  const same = before?.tenantId === owner.tenantId && before.userId === owner.userId;
  if (!same) {
    for (const store of ['cards', 'cardRows', 'policy', 'notices'] as const) {
      await tx.objectStore(store).clear();
    }
    for (const key of ['cursor', 'standings', 'lastSyncAt'] as const) await meta.delete(key);
    // A setting of the organisation, not of the person: a colleague at the same browser keeps it.
    if (before && before.tenantId !== owner.tenantId) await meta.delete('userConsent');
    if (before) {
      for await (const cursor of tx.objectStore('requests')) {
        const row = cursor.value;
        const foreign =
          row.owner && (row.owner.tenantId !== owner.tenantId || row.owner.userId !== owner.userId);
        if (foreign && row.sent === null && !row.pending?.length) await cursor.delete();
      }
    }
    await meta.put({ key: 'identity', value: { tenantId: owner.tenantId, userId: owner.userId } });
  }
  await tx.done;
  return !same;
}

const FORGOTTEN: readonly MetaKey[] = [
  'identity',
  'cursor',
  'standings',
  'lastSyncAt',
  'lastMe',
  // Without an identity nobody could tell whose organisation it was told of.
  'userConsent',
];

/** Forgets who was signed in: what was pulled as a reviewer goes, my own requests stay readable under my name only. */
export async function becomeNobody(db: Db): Promise<void> {
  const tx = db.transaction(['meta', 'cards', 'cardRows', 'policy', 'notices'], 'readwrite');
  for (const store of ['cards', 'cardRows', 'policy', 'notices'] as const) {
    await tx.objectStore(store).clear();
  }
  for (const key of FORGOTTEN) await tx.objectStore('meta').delete(key);
  await tx.done;
}

/** Reads the feed anew from its start: cards go (they come again), my own requests stay. */
export async function restartFeed(db: Db): Promise<void> {
  const tx = db.transaction(['meta', 'cards', 'cardRows'], 'readwrite');
  await tx.objectStore('meta').delete('cursor');
  await tx.objectStore('cards').clear();
  await tx.objectStore('cardRows').clear();
  await tx.done;
}
