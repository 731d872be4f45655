import { EventEmitter } from 'node:events';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Store, TenantLock, Tx } from './store.ts';

const MAX_GROUP = 128;
const MAX_WAITING = 2000;

/** Too many writes wait: the caller is answered 503 and may try again. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

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
  db.pragma('cache_size = -64000');
  // Fewer, larger checkpoints: each one writes and flushes the main file.
  db.pragma('wal_autocheckpoint = 8000');
  return db;
}

/**
 * Runs what waits as one transaction, each job in its own savepoint, and answers after the one flush to disk.
 * A job that fails takes only its own rows with it; a commit that fails fails all of them.
 */
async function runGroup(db: Sqlite.Database, tx: Tx, group: readonly Waiting[]): Promise<void> {
  const outcomes: (() => void)[] = [];
  try {
    db.exec('begin immediate');
    const alone = group.length === 1;
    for (const { job, resolve, reject } of group) {
      if (!alone) db.exec('savepoint job');
      try {
        const value = await job(tx);
        outcomes.push(() => resolve(value));
      } catch (error) {
        // Alone, the whole transaction is the job's own.
        if (alone || !db.inTransaction) throw error;
        db.exec('rollback to job');
        outcomes.push(() => reject(error));
      }
      if (!alone) db.exec('release job');
    }
    db.exec('commit');
  } catch (error) {
    for (const { reject } of group) reject(error);
    try {
      if (db.inTransaction) db.exec('rollback');
    } catch {
      // A disk that fails here has failed the commit too; SQLite rolls back when the file is read again.
    }
    return;
  }
  for (const settle of outcomes) settle();
}

/** Opens (and creates, and migrates) the SQLite file. Fails when the folder cannot be written or the file is newer. */
export async function openSqliteStore(file: string): Promise<Store> {
  const writer = openConnection(file, false);
  const writeDb = new Kysely<Database>({ dialect: sqliteDialect(writer) });
  try {
    await migrate(writeDb);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = openConnection(file, true);
  const readDb = new Kysely<Database>({ dialect: sqliteDialect(reader) });
  const emitter = new EventEmitter().setMaxListeners(0);
  const waiting: Waiting[] = [];
  let draining = false;
  let reading: Promise<unknown> = Promise.resolve();

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await runGroup(writer, writeDb, waiting.splice(0, MAX_GROUP));
      // Let sockets be read between groups, so that the next group is a full one.
      await new Promise((next) => setImmediate(next));
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
        setImmediate(() => void drain());
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
    lockTenant: (tx: Tx, tenant: string): Promise<TenantLock | undefined> =>
      tx.selectFrom('tenant').selectAll().where('id', '=', tenant).executeTakeFirst(),
    announce: (tenant, seq) => void emitter.emit('announce', tenant, seq, Date.now()),
    onAnnounce(listener, signal) {
      emitter.on('announce', listener);
      signal.addEventListener('abort', () => emitter.off('announce', listener), { once: true });
    },
    async ping() {
      reader.prepare('select 1 from tenant limit 1').all();
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
