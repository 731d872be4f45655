import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const COLUMNS = [
  'tenant',
  'id',
  'card_id',
  'version',
  'status',
  'requester_id',
  'requester_name',
  'requester_email',
  'locale',
  'client_id',
  'consent_type',
  'permissions',
  'justification',
  'origin',
  'follows',
  'created_at',
  'created_pos',
  'expires_at',
  'paused_at',
  'nudged_at',
  'outcome',
  'outcome_at',
  'outcome_cause',
  'decision_id',
  'search_words',
];

async function newTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ask_next')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('card_id', 'text', (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('open_key', 'text', (c) => c.notNull())
    .addColumn('requester_id', 'text', (c) => c.notNull())
    .addColumn('requester_name', 'text', (c) => c.notNull())
    .addColumn('requester_email', 'text')
    .addColumn('locale', 'text')
    .addColumn('client_id', 'text', (c) => c.notNull())
    .addColumn('consent_type', 'text', (c) => c.notNull())
    .addColumn('permissions', 'text', (c) => c.notNull())
    .addColumn('justification', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('follows', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('created_pos', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('paused_at', 'bigint')
    .addColumn('nudged_at', 'bigint')
    .addColumn('outcome', 'text')
    .addColumn('outcome_at', 'bigint')
    .addColumn('outcome_cause', 'text')
    .addColumn('decision_id', 'text')
    .addColumn('search_words', 'text', (c) => c.notNull().defaultTo(''))
    .addPrimaryKeyConstraint('user_consent_request_key', ['tenant', 'id'])
    .execute();
}

/**
 * One tree finds a person's asks and keeps a second one from standing, where two trees did. SQLite cannot drop
 * a constraint, so the table is made anew on both databases.
 */
export const oneStandingAsk: Migration = {
  async up(db) {
    await newTable(db);
    const columns = sql.join(COLUMNS.map((name) => sql.ref(name)));
    await sql`insert into ask_next (${columns}, open_key)
      select ${columns}, case when open_key is null then id else 'open' end
      from user_consent_request`.execute(db);
    await db.schema.dropTable('user_consent_request').execute();
    await db.schema.alterTable('ask_next').renameTo('user_consent_request').execute();
    await db.schema
      .createIndex('user_consent_request_standing')
      .unique()
      .on('user_consent_request')
      .columns(['tenant', 'requester_id', 'client_id', 'open_key'])
      .execute();
    await db.schema
      .createIndex('user_consent_request_by_card')
      .on('user_consent_request')
      .columns(['tenant', 'card_id', 'created_pos'])
      .execute();
  },
};
