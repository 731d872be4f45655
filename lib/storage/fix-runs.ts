import type { FixRunState } from '../fixes/run-state.ts';
import type { Db } from './open-db.ts';

/** Every stored run as it is on disk, newest first. The engine's `resumeRun` judges what can be read. */
export async function readFixRuns(
  db: Db,
): Promise<{ id: string; fixId: string; updatedAt: number; run: unknown }[]> {
  const rows = await db.getAllFromIndex('fixRuns', 'byUpdatedAt');
  return rows.reverse();
}

/**
 * Keeps where somebody stands in a fix. Resolves once it is on disk; fails with what IndexedDB threw.
 * A stored run of a newer version under the same id is left alone.
 */
export async function saveFixRun(db: Db, run: FixRunState): Promise<void> {
  const tx = db.transaction('fixRuns', 'readwrite');
  const stored: unknown = (await tx.store.get(run.id))?.run;
  const version =
    typeof stored === 'object' && stored !== null && 'schemaVersion' in stored
      ? stored.schemaVersion
      : 0;
  if (typeof version === 'number' && version > run.schemaVersion) {
    await tx.done;
    throw new Error('this fix was saved by a newer version of the extension');
  }
  await tx.store.put({ id: run.id, fixId: run.fixId, updatedAt: run.updatedAt, run });
  await tx.done;
}
