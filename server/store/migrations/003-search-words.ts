import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { byteOrdered, compact } from './001-first-records.ts';

/**
 * One tree of words instead of two: a submit writes each word once. Which words a card has is read from its
 * asks, which keep theirs; the words known so far go to the first ask of each card.
 */
export const searchWords: Migration = {
  async up(db: Kysely<unknown>) {
    const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
    await db.schema
      .createTable('search_word')
      .addColumn('tenant', 'text', (c) => c.notNull())
      .addColumn('word', byteOrdered(db), (c) => c.notNull())
      .addColumn('card_id', byteOrdered(db), (c) => c.notNull())
      .addPrimaryKeyConstraint('search_word_pk', ['tenant', 'word', 'card_id'])
      .modifyEnd(compact(db))
      .execute();
    await sql`insert into search_word (tenant, word, card_id)
      select tenant, token, card_id from search_token order by tenant, token, card_id`.execute(db);
    await db.schema
      .alterTable('user_consent_request')
      .addColumn('search_words', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    const joined = isSqlite ? sql`group_concat(token, ' ')` : sql`string_agg(token, ' ')`;
    await sql`update user_consent_request set search_words = coalesce((
        select ' ' || ${joined} from search_token
        where search_token.tenant = user_consent_request.tenant
          and search_token.card_id = user_consent_request.card_id
      ), '')
      where not exists (
        select 1 from user_consent_request as earlier
        where earlier.tenant = user_consent_request.tenant
          and earlier.card_id = user_consent_request.card_id
          and earlier.created_pos < user_consent_request.created_pos
      )`.execute(db);
    await db.schema.dropTable('search_token').execute();
  },
};
