import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * PostgreSQL finds the asks of a card by their index only when both name it in the same order: a search for
 * two words read every ask there is, once for each card it looked at.
 */
export const cardsOfAsks: Migration = {
  async up(db: Kysely<unknown>) {
    if (db.getExecutor().adapter instanceof SqliteAdapter) return;
    await sql`alter table user_consent_request alter column card_id type text collate "C"`.execute(
      db,
    );
  },
};
