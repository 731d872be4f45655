import { QueueFullError } from '../store/sqlite-store.ts';

/** SQLite: full disk, read-only file, input/output error, locked too long. */
const SQLITE = /^SQLITE_(FULL|READONLY|IOERR|BUSY|LOCKED|CANTOPEN)/;
/**
 * PostgreSQL: connection lost or refused, shutting down, out of space or connections, read-only, time-out, and
 * other writes in the way however often it was tried again.
 */
const POSTGRES = /^(08...|57P0[1-5]|57014|53...|25006|58...|XX000|40001|40P01|55P03)$/;
const NETWORK = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/;
const POOL =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable|Cannot use a pool after/i;

/** Why the database cannot serve now, as a short word for the log; null when the error is something else. */
export function databaseTrouble(error: unknown): string | null {
  if (error instanceof QueueFullError) return 'too many writes are waiting';
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (SQLITE.test(code) || POSTGRES.test(code) || NETWORK.test(code)) return code;
  if (error instanceof AggregateError) {
    return error.errors.map(databaseTrouble).find((found) => found !== null) ?? null;
  }
  return POOL.test(error.message) ? 'connection' : null;
}
