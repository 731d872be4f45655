import { EventEmitter } from 'node:events';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { migrate, refuseNewer } from './migrate.ts';
import { type PlaceOf, prepared } from './prepared.ts';
import { answersAtOnce } from './run-text.ts';
import type { Database } from './schema.ts';
import { CachedConnection, sqliteDialect } from './sqlite-dialect.ts';
import type { Store, TenantLock, Tx } from './store.ts';

const MAX_GROUP = 128;
const MAX_WAITING = 2000;

/** Too many writes wait: the caller is answered 503 and may try again. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

const tenantRow = prepared((tx, place: PlaceOf<{ tenant: string }>) =>
  tx.selectFrom('tenant').selectAll().where('id', '=', place('tenant')),
);

interface Waiting {
  job(tx: Tx): Promise<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

function openConnection(file: string, readonly: boolean): Sqlite.Database {
  const db = new Sqlite(file, { readonly, timeout: 5000 });
  if (!readonly) db.pragma('journal_mode = WAL');
  // Not remembered in the file: a connection that finds WAL in place starts with NORMAL.
  db.pragma('synchronous = FULL');
  db.pragma('busy_timeout = 5000');
  db.pragma('foreign_keys = ON');
  // What erased people wrote does not stay in the free parts of a page.
  db.pragma('secure_delete = FAST');
  db.pragma('cache_size = -64000');
  // An insert of several rows can take itself back; what it needs for that would go through a file each time.
  db.pragma('temp_store = MEMORY');
  // Fewer, larger checkpoints: each one writes and flushes the main file.
  db.pragma('wal_autocheckpoint = 16000');
  return db;
}

function openTx(db: Sqlite.Database): Tx {
  const connection = new CachedConnection(db);
  const tx = new Kysely<Database>({ dialect: sqliteDialect(connection) });
  answersAtOnce(tx, (sql, parameters) => connection.run(sql, parameters));
  return tx;
}

/**
 * Runs what waits as one transaction and answers after the one flush to disk. A job that fails before it wrote
 * takes nothing with it. One that fails after it wrote takes the transaction back, and all are run again, each
 * in its own savepoint: kept for every job, savepoints would copy each page that is touched. A commit that
 * fails fails all of them.
 */
async function runGroup(
  db: Sqlite.Database,
  tx: Tx,
  group: readonly Waiting[],
  changes: Sqlite.Statement,
): Promise<void> {
  const attempt = async (apart: boolean): Promise<(() => void)[] | null> => {
    const outcomes: (() => void)[] = [];
    db.exec('begin immediate');
    for (const { job, resolve, reject } of group) {
      if (apart) db.exec('savepoint job');
      const before = changes.get();
      try {
        const value = await job(tx);
        outcomes.push(() => resolve(value));
      } catch (error) {
        if (!db.inTransaction) throw error;
        const isWritten = changes.get() !== before;
        if (apart) db.exec('rollback to job');
        else if (isWritten && group.length > 1) return null;
        else if (isWritten) throw error;
        outcomes.push(() => reject(error));
      }
      if (apart) db.exec('release job');
    }
    db.exec('commit');
    return outcomes;
  };
  let outcomes: (() => void)[] | null;
  try {
    outcomes = await attempt(false);
    if (outcomes === null) {
      db.exec('rollback');
      outcomes = await attempt(true);
    }
  } catch (error) {
    for (const { reject } of group) reject(error);
    try {
      if (db.inTransaction) db.exec('rollback');
    } catch {
      // A disk that fails here has failed the commit too; SQLite rolls back when the file is read again.
    }
    return;
  }
  for (const settle of outcomes ?? []) settle();
}

/** Opens (and creates, and migrates) the SQLite file. Fails when the folder cannot be written or the file is newer. */
export async function openSqliteStore(file: string): Promise<Store> {
  const writer = openConnection(file, false);
  const writeDb = openTx(writer);
  try {
    await migrate(writeDb);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = openConnection(file, true);
  const readDb = openTx(reader);
  const emitter = new EventEmitter().setMaxListeners(0);
  const waiting: Waiting[] = [];
  const changes = writer.prepare('select total_changes()').pluck();
  let draining = false;
  let reading: Promise<unknown> = Promise.resolve();

  /** Lets sockets be read for as long as they bring more: what arrives together shares one flush. */
  async function gather(): Promise<void> {
    let before: number;
    do {
      before = waiting.length;
      await new Promise((next) => setImmediate(next));
    } while (waiting.length > before && waiting.length < MAX_GROUP);
  }

  async function drain(): Promise<void> {
    for (await gather(); waiting.length > 0; await gather()) {
      await runGroup(writer, writeDb, waiting.splice(0, MAX_GROUP), changes);
    }
    draining = false;
  }

  return {
    kind: 'sqlite',
    write: <T>(job: (tx: Tx) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        if (waiting.length >= MAX_WAITING) {
          reject(new QueueFullError('too many writes are waiting'));
          return;
        }
        waiting.push({ job, resolve: resolve as (value: unknown) => void, reject });
        if (draining) return;
        draining = true;
        void drain();
      }),
    read<T>(job: (tx: Tx) => Promise<T>): Promise<T> {
      const run = async () => {
        reader.exec('begin');
        try {
          return await job(readDb);
        } finally {
          reader.exec('commit');
        }
      };
      const result = reading.then(run, run);
      reading = result.catch(() => undefined);
      return result;
    },
    lockTenant: async (tx: Tx, tenant: string): Promise<TenantLock | undefined> =>
      (await tenantRow(tx, { tenant }))[0],
    announce: (tenant, seq) => void emitter.emit('announce', tenant, seq, Date.now()),
    onAnnounce(listener, signal) {
      emitter.on('announce', listener);
      signal.addEventListener('abort', () => emitter.off('announce', listener), { once: true });
    },
    async ping() {
      await refuseNewer(readDb);
    },
    async backup(target) {
      await writer.backup(target);
    },
    async close() {
      await reading;
      while (draining) await new Promise((next) => setTimeout(next, 5));
      reader.close();
      writer.close();
    },
  };
}
