import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { byteOrdered, compact } from './001-first-records.ts';

/**
 * The words of a name are kept once per person, not again with every card they ask for: each word touched a page
 * of its own with every submit. Words kept so far stay with their cards.
 */
export const wordsOfPeople: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('person_word')
      .addColumn('tenant', 'text', (c) => c.notNull())
      .addColumn('word', byteOrdered(db), (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('person_word_pk', ['tenant', 'word', 'person_id'])
      .modifyEnd(compact(db))
      .execute();
  },
};
