import type { Db } from './open-db.ts';
import { DraftRow, readRow } from './rows.ts';
import type { Draft } from './schema.ts';

/** The draft for one app, or null when there is none or it cannot be read. */
export async function getDraft(db: Db, key: string): Promise<Draft | null> {
  return readRow(DraftRow, await db.get('drafts', key));
}

/** Keeps a draft. Resolves once it is on disk; fails with what IndexedDB threw. */
export async function putDraft(db: Db, draft: Draft): Promise<void> {
  await db.put('drafts', draft);
}

/** Throws a draft away. */
export async function deleteDraft(db: Db, key: string): Promise<void> {
  await db.delete('drafts', key);
}
