import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The feed is read by what changed, not by whose it is: new rows then lie side by side at its end, where an
 * index by person wrote one page for each. Whose an ask is, the ask itself says.
 */
export const feedByKind: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.dropIndex('change_feed_by_owner').execute();
    await db.schema.alterTable('change_feed').dropColumn('owner').execute();
    await db.schema
      .createIndex('change_feed_by_kind')
      .unique()
      .on('change_feed')
      .columns(['tenant', 'entity', 'seq'])
      .execute();
  },
};
