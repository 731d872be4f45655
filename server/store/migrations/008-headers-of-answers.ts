import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** An answer that is given again has the headers it had at first: without its tag a policy cannot be changed next. */
export const headersOfAnswers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('idempotency')
      .addColumn('headers', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
  },
};
