import { getMeta } from './meta.ts';
import type { Db } from './open-db.ts';
import { RequestRow, readRow } from './rows.ts';
import type { RowOwner, TrackedRequest } from './schema.ts';

/** True when a row may be shown to this person: theirs, or made before anybody signed in. */
export function belongsTo(row: { owner?: RowOwner | null }, owner: RowOwner | null): boolean {
  if (!row.owner) return true;
  return owner?.tenantId === row.owner.tenantId && owner.userId === row.owner.userId;
}

/** My requests, newest first: only rows of the person signed in (or of nobody yet). Unreadable rows are left out. */
export async function listRequests(db: Db): Promise<TrackedRequest[]> {
  const identity = await getMeta(db, 'identity');
  const rows = await db.getAllFromIndex('requests', 'byCreatedAt');
  return rows
    .map((row) => readRow(RequestRow, row))
    .filter((row): row is TrackedRequest => row !== null && belongsTo(row, identity))
    .reverse();
}

/** One tracked request by its local id, else by the backend's id; null when unknown, unreadable or somebody else's. */
export async function getRequest(db: Db, id: string): Promise<TrackedRequest | null> {
  const identity = await getMeta(db, 'identity');
  const row =
    (await db.get('requests', id)) ?? (await db.getFromIndex('requests', 'byServerId', id));
  const read = readRow(RequestRow, row);
  return read && belongsTo(read, identity) ? read : null;
}

/** My latest tracked request for one app, or null. */
export async function latestRequestFor(db: Db, appKey: string): Promise<TrackedRequest | null> {
  const identity = await getMeta(db, 'identity');
  const rows = await db.getAllFromIndex('requests', 'byAppKey', appKey);
  const mine = rows
    .map((row) => readRow(RequestRow, row))
    .filter((row): row is TrackedRequest => row !== null && belongsTo(row, identity))
    .sort((a, b) => b.createdAt - a.createdAt);
  return mine[0] ?? null;
}
