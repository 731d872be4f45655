import type { Db } from './open-db.ts';
import type { NoticeEntry } from './schema.ts';

/** Notices not shown yet, oldest first. */
export async function unshownNotices(db: Db): Promise<NoticeEntry[]> {
  const all = await db.getAll('notices');
  return all
    .filter((notice) => notice.shownAt === null)
    .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0));
}

/**
 * Marks a notice as shown before it is shown, so that a killed worker shows it at most once.
 * False when somebody else already did.
 */
export async function claimNotice(db: Db, key: string, now: number): Promise<boolean> {
  const tx = db.transaction('notices', 'readwrite');
  const notice = await tx.store.get(key);
  const mine = notice !== undefined && notice.shownAt === null;
  if (mine) await tx.store.put({ ...notice, shownAt: now });
  await tx.done;
  return mine;
}

/** Puts a notice on the list unless its event is known already. True when it was new. */
export async function addNotice(db: Db, notice: NoticeEntry): Promise<boolean> {
  const tx = db.transaction('notices', 'readwrite');
  const known = await tx.store.get(notice.key);
  if (!known) await tx.store.put(notice);
  await tx.done;
  return !known;
}
