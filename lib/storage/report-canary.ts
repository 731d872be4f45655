import { readMeta } from './meta.ts';
import type { Db } from './open-db.ts';

/** Counts one page that looked blocked while no detector was sure. Nothing else about it is kept. */
export async function countCanary(db: Db): Promise<number> {
  const tx = db.transaction('meta', 'readwrite');
  const count = (readMeta('canary', (await tx.store.get('canary'))?.value) ?? 0) + 1;
  await tx.store.put({ key: 'canary', value: count });
  await tx.done;
  return count;
}
