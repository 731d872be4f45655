import { readMeta } from './meta.ts';
import type { Db } from './open-db.ts';

/** Starts counting anew: the person has reported the screen, or does not want to. */
export async function clearCanary(db: Db): Promise<void> {
  await db.put('meta', { key: 'canary', value: 0 });
}

/** Counts one page that looked blocked while no detector was sure. Nothing else about it is kept. */
export async function countCanary(db: Db): Promise<number> {
  const tx = db.transaction('meta', 'readwrite');
  const count = (readMeta('canary', (await tx.store.get('canary'))?.value) ?? 0) + 1;
  await tx.store.put({ key: 'canary', value: count });
  await tx.done;
  return count;
}
