import { EventEmitter } from 'node:events';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate, refuseNewer } from './migrate.ts';
import { listenForever } from './postgres-listen.ts';
import type { Database } from './schema.ts';
import type { Store, TenantLock, Tx } from './store.ts';

const INT8 = 20;
pg.types.setTypeParser(INT8, Number);

const MAX_TRIES = 6;
/** Serialisation failure, deadlock, and two first requests of one tenant creating the same row. */
const TRY_AGAIN = new Set(['40001', '40P01']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= MAX_TRIES || !TRY_AGAIN.has(codeOf(error))) throw error;
      await new Promise((next) => setTimeout(next, Math.random() * 10 * 2 ** attempt));
    }
  }
}

export interface PostgresOptions {
  url: string;
  poolSize?: number;
  /** Told of lost connections; they are made again by themselves. */
  onTrouble(what: string, error: unknown): void;
}

/** With these switched off, a crash of the database takes writes with it that were already answered. */
async function tellOfLoss(pool: pg.Pool, onTrouble: PostgresOptions['onTrouble']): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    "select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name",
  );
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => `${name} = off`).join(', ');
  onTrouble(
    'if PostgreSQL crashes, it may lose what it has acknowledged',
    new Error(`switch on in its settings: ${names}`),
  );
}

/** Connects to PostgreSQL and migrates it. Fails when it cannot be reached or was written by a newer version. */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    query_timeout: 35_000,
    keepAlive: true,
    application_name: 'consent-desk',
  });
  // Without a handler a database restart would end the process.
  pool.on('error', (error) => options.onTrouble('an idle database connection was lost', error));
  pool.on('connect', (client) => {
    client.on('error', (error) => options.onTrouble('a database connection was lost', error));
  });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
    await tellOfLoss(pool, options.onTrouble);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const emitter = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  await listenForever({
    url: options.url,
    signal: closing.signal,
    onTrouble: options.onTrouble,
    onMessage: (tenant, seq, at) => emitter.emit('announce', tenant, seq, at),
  });

  return {
    kind: 'postgres',
    write: (job) => withRetries(() => db.transaction().execute((tx) => job(tx))),
    read: (job) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => job(tx)),
    lockTenant: (tx: Tx, tenant: string): Promise<TenantLock | undefined> =>
      tx.selectFrom('tenant').selectAll().where('id', '=', tenant).forUpdate().executeTakeFirst(),
    announce(tenant, seq) {
      pool
        .query('select pg_notify($1, $2)', [
          'consent_desk',
          JSON.stringify([tenant, seq, Date.now()]),
        ])
        .catch((error: unknown) => options.onTrouble('readers could not be woken', error));
    },
    onAnnounce(listener, signal) {
      emitter.on('announce', listener);
      signal.addEventListener('abort', () => emitter.off('announce', listener), { once: true });
    },
    async ping() {
      await refuseNewer(db);
    },
    async backup() {
      throw new Error('backup copies a SQLite file; for PostgreSQL use pg_dump (docs/operations).');
    },
    async close() {
      closing.abort();
      await db.destroy();
    },
  };
}
