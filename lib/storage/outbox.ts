import type { Db } from './open-db.ts';
import { OutboxRow, readRow } from './rows.ts';
import type { OutboxEntry, RowOwner } from './schema.ts';

/** An outbox entry that is in the database. */
export type StoredEntry = OutboxEntry & { id: number };

/** True when this entry may go out as this person: recorded by them, or before anybody signed in. */
export function maySendAs(entry: OutboxEntry, owner: RowOwner): boolean {
  if (entry.tenantId === null && entry.userId === null) return true;
  return entry.tenantId === owner.tenantId && entry.userId === owner.userId;
}

/** The next thing to do for each lane: its oldest entry that may go out as this person. Pure. */
export function headsOfLanes(entries: readonly StoredEntry[], owner: RowOwner): StoredEntry[] {
  const heads = new Map<string, StoredEntry>();
  for (const entry of [...entries].sort((a, b) => a.id - b.id)) {
    if (maySendAs(entry, owner) && !heads.has(entry.lane)) heads.set(entry.lane, entry);
  }
  return [...heads.values()];
}

async function readAll(db: Db): Promise<StoredEntry[]> {
  const rows = await db.getAll('outbox');
  return rows
    .map((row) => readRow(OutboxRow, row))
    .filter((row): row is StoredEntry => row !== null && row.id !== undefined);
}

/**
 * Takes the next entry that is due: the attempt is counted, and the identity fixed, before anything is sent,
 * so that from then on it can neither be undone nor go out as somebody else. Null when nothing is due.
 */
export async function takeDue(db: Db, owner: RowOwner, now: number): Promise<StoredEntry | null> {
  const due = headsOfLanes(await readAll(db), owner).find((entry) => entry.notBefore <= now);
  if (!due) return null;
  const tx = db.transaction('outbox', 'readwrite');
  const current = await tx.store.get(due.id);
  if (!current || current.notBefore > now) {
    await tx.done; // undone or put off in between
    return takeDue(db, owner, now);
  }
  const taken = { ...due, ...owner, attempts: current.attempts + 1 };
  await tx.store.put(taken);
  await tx.done;
  return taken;
}

/** Puts an entry off until later; the reason is kept for people to read. */
export async function putOff(
  db: Db,
  id: number,
  { until, error }: { until: number; error: string },
): Promise<void> {
  const tx = db.transaction('outbox', 'readwrite');
  const entry = await tx.store.get(id);
  if (entry) await tx.store.put({ ...entry, notBefore: until, lastError: error });
  await tx.done;
}

/** When the next entry of this person is due, or null when nothing waits. */
export async function nextDueAt(db: Db, owner: RowOwner): Promise<number | null> {
  const times = headsOfLanes(await readAll(db), owner).map((entry) => entry.notBefore);
  return times.length ? Math.min(...times) : null;
}

/** Everything waiting that this person may see; with nobody signed in, what was recorded without identity. */
export async function listOutbox(db: Db, owner: RowOwner | null): Promise<StoredEntry[]> {
  return (await readAll(db)).filter((entry) =>
    owner ? maySendAs(entry, owner) : entry.userId === null,
  );
}

/** What was put off after a failure may be tried now; what can still be undone keeps its time. */
export async function hurry(db: Db, now: number): Promise<void> {
  const tx = db.transaction('outbox', 'readwrite');
  for await (const cursor of tx.store) {
    const entry = cursor.value;
    if (entry.attempts > 0 && entry.notBefore > now)
      await cursor.update({ ...entry, notBefore: now });
  }
  await tx.done;
}
