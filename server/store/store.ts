import type { Kysely } from 'kysely';
import type { Database, TenantTable } from './schema.ts';

/** A transaction (or one job inside a grouped one): every rule takes it and nothing else of the store. */
export type Tx = Kysely<Database>;

export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Runs `job` in a write transaction and resolves when it is durable. All rows of a job are kept or none.
   * Jobs do no input or output of their own: on SQLite several waiting jobs share one flush to disk.
   * Serialisation failures are tried again, so a job may run more than once.
   */
  write<T>(job: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `job` on one unchanging view of the committed data. */
  read<T>(job: (tx: Tx) => Promise<T>): Promise<T>;
  /** Locks the tenant's row: first statement of every write that touches a tenant. */
  lockTenant(tx: Tx, tenant: string): Promise<TenantLock | undefined>;
  /** Tells readers on every instance that a tenant has something new; called after the commit. */
  announce(tenant: string, seq: number): void;
  /** Calls back on every announcement, from any instance, with the time of its commit (epoch milliseconds), until the signal aborts. */
  onAnnounce(
    listener: (tenant: string, seq: number, committedAt: number) => void,
    signal: AbortSignal,
  ): void;
  /** Resolves when the database answers and no newer version has changed it; rejects with the reason. */
  ping(): Promise<void>;
  /** Copies the database while it is in use (SQLite only; PostgreSQL has pg_dump). */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A tenant's row, held until the transaction ends. */
export type TenantLock = TenantTable;
