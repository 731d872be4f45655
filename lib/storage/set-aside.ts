import type { z } from 'zod';
import type { Db } from './open-db.ts';
import { DraftRow, OutboxRow, RequestRow } from './rows.ts';

const CHECKED: readonly { store: 'drafts' | 'requests' | 'outbox'; shape: z.ZodType }[] = [
  { store: 'drafts', shape: DraftRow },
  { store: 'requests', shape: RequestRow },
  { store: 'outbox', shape: OutboxRow },
];

/**
 * Moves every row that cannot be read to `setAside`, bytes and reason kept, so that one bad row stops nothing
 * else. Runs at start of the worker. Gives how many were moved.
 */
export async function setAsideBadRows(db: Db, now: number): Promise<number> {
  let moved = 0;
  for (const { store, shape } of CHECKED) {
    const tx = db.transaction([store, 'setAside'], 'readwrite');
    for (
      let cursor = await tx.objectStore(store).openCursor();
      cursor;
      cursor = await cursor.continue()
    ) {
      const parsed = shape.safeParse(cursor.value);
      if (parsed.success) continue;
      const reason = parsed.error.issues[0]?.path.join('.') ?? 'shape';
      await tx.objectStore('setAside').add({ store, row: cursor.value, reason, at: now });
      await cursor.delete();
      moved += 1;
    }
    await tx.done;
  }
  return moved;
}

/** How many rows could not be read so far. */
export async function countSetAside(db: Db): Promise<number> {
  return db.count('setAside');
}
