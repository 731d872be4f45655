import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { type ConsentDeskDb, DB_NAME, DB_VERSION } from './schema.ts';
import { asStorageError, StorageError } from './storage-error.ts';

/** The open database of the extension. */
export type Db = IDBPDatabase<ConsentDeskDb>;

interface OpenOptions {
  name?: string;
  version?: number;
  migrations?: readonly Migration[];
  /** How long to wait for another page to let go of an older version. */
  blockedMs?: number;
  /** Called once when this connection can no longer be used (deleted, or an upgrade elsewhere). */
  onClosed?: () => void;
}

const BLOCKED_MS = 4000;

/**
 * Opens the database and brings it up to date, step by step.
 * Fails with `StorageError`: a failed step leaves the old data as it was, a newer version is not touched.
 */
export async function openDb(options: OpenOptions = {}): Promise<Db> {
  const {
    name = DB_NAME,
    version = DB_VERSION,
    migrations = MIGRATIONS,
    blockedMs = BLOCKED_MS,
    onClosed,
  } = options;
  let failedStep: unknown;
  let waitedFor: ReturnType<typeof setTimeout> | undefined;
  const blocked = Promise.withResolvers<never>();
  const opening = openDB<ConsentDeskDb>(name, version, {
    upgrade(db, from, _to, tx) {
      try {
        for (const step of migrations) {
          if (step.to > from && step.to <= version) {
            step.run(
              db as unknown as IDBPDatabase<unknown>,
              tx as unknown as Parameters<Migration['run']>[1],
            );
          }
        }
      } catch (error) {
        failedStep = error;
        tx.done.catch(() => {}); // told below, as a failed migration
        tx.abort(); // the browser puts everything back
      }
    },
    blocked() {
      waitedFor = setTimeout(() => blocked.reject(new StorageError('blocked')), blockedMs);
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      onClosed?.();
    },
    terminated() {
      onClosed?.();
    },
  });
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    opening.then((late) => late.close()).catch(() => {}); // already told as blocked or failed
    if (failedStep !== undefined) throw new StorageError('migration', failedStep);
    throw asStorageError(error);
  } finally {
    clearTimeout(waitedFor);
  }
}

let shared: Promise<Db> | null = null;

/** The one connection of this page or worker; opened at first use and again after it was lost. */
export function sharedDb(): Promise<Db> {
  shared ??= openDb({ onClosed: forget }).catch((error: unknown) => {
    shared = null;
    throw error;
  });
  return shared;
}

function forget(): void {
  shared = null;
}
