import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who has a card open now: short-lived rows, shared by all instances. */
export const presence: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('presence')
      .addColumn('tenant', 'text', (c) => c.notNull())
      .addColumn('card_id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('since', 'bigint', (c) => c.notNull())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('presence_pk', ['tenant', 'card_id', 'person_id'])
      .execute();
    await db.schema.createIndex('presence_by_seen').on('presence').columns(['seen_at']).execute();
  },
};
