import { type Kysely, type RawBuilder, SqliteAdapter, sql } from 'kysely';

type AnyDb = Kysely<unknown>;

/** SQLite: rows live in their primary key, one tree less to write; PostgreSQL has no such choice. */
export function compact(db: AnyDb): RawBuilder<unknown> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  return isSqlite ? sql`without rowid` : sql``;
}

/** Text in the order of its bytes on both databases: pages and word ranges rest on it, whatever the locale. */
export function byteOrdered(db: AnyDb): RawBuilder<unknown> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  return isSqlite ? sql`text` : sql`text collate "C"`;
}

/** Feed, audit and answered keys: what proves what happened. */
export async function recordTables(db: AnyDb): Promise<void> {
  await db.schema
    .createTable('change_feed')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('change_feed_pk', ['tenant', 'entity', 'entity_id'])
    .modifyEnd(compact(db))
    .execute();
  await db.schema
    .createIndex('change_feed_by_owner')
    .unique()
    .on('change_feed')
    .columns(['tenant', 'owner', 'seq'])
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('actor_name', 'text')
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('app_id', 'text')
    .addColumn('app_name', 'text')
    .addColumn('reason', 'text')
    .addColumn('before', 'text', (c) => c.notNull())
    .addColumn('after', 'text', (c) => c.notNull())
    .addColumn('client_version', 'text')
    .addColumn('prev_hash', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('audit_pk', ['tenant', 'seq'])
    .execute();
  await db.schema.createIndex('audit_by_time').on('audit').columns(['tenant', 'at']).execute();
  await db.schema
    .createTable('idempotency')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('status', 'integer', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('idempotency_pk', ['tenant', 'person_id', 'key'])
    .execute();
  await db.schema
    .createIndex('idempotency_by_time')
    .on('idempotency')
    .columns(['created_at'])
    .execute();
}

/** Outbox, due times, search words and counts: what the server works from. */
export async function workTables(db: AnyDb): Promise<void> {
  await db.schema
    .createTable('mail_outbox')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('dedupe_key', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text')
    .addColumn('recipient', 'text', (c) => c.notNull())
    .addColumn('locale', 'text')
    .addColumn('card_id', 'text')
    .addColumn('request_id', 'text')
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('next_attempt_at', 'bigint', (c) => c.notNull())
    .addColumn('leased_until', 'bigint')
    .addColumn('sent_at', 'bigint')
    .addColumn('failed_at', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('message_id', 'text')
    .addUniqueConstraint('mail_outbox_once', ['tenant', 'dedupe_key'])
    .execute();
  await db.schema
    .createIndex('mail_outbox_next')
    .on('mail_outbox')
    .columns(['sent_at', 'failed_at', 'next_attempt_at'])
    .execute();
  await db.schema
    .createIndex('mail_outbox_by_card')
    .on('mail_outbox')
    .columns(['tenant', 'card_id', 'created_at'])
    .execute();
  await db.schema
    .createTable('due')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('leased_until', 'bigint')
    .addPrimaryKeyConstraint('due_pk', ['tenant', 'entity_id', 'kind'])
    .modifyEnd(compact(db))
    .execute();
  await db.schema.createIndex('due_next').on('due').columns(['due_at']).execute();
  await db.schema
    .createTable('search_token')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('card_id', 'text', (c) => c.notNull())
    .addColumn('token', byteOrdered(db), (c) => c.notNull())
    .addPrimaryKeyConstraint('search_token_pk', ['tenant', 'card_id', 'token'])
    .modifyEnd(compact(db))
    .execute();
  await db.schema
    .createIndex('search_token_by_token')
    .on('search_token')
    .columns(['tenant', 'token', 'card_id'])
    .execute();
  await db.schema
    .createTable('card_count')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('n', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('card_count_pk', ['tenant', 'status'])
    .modifyEnd(compact(db))
    .execute();
}
