import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { first } from './migrations/001-first.ts';
import { presence } from './migrations/002-presence.ts';
import { searchWords } from './migrations/003-search-words.ts';
import { oneStandingAsk } from './migrations/004-one-standing-ask.ts';
import { feedByKind } from './migrations/005-feed-by-kind.ts';
import { wordsOfPeople } from './migrations/006-words-of-people.ts';
import { cardsOfAsks } from './migrations/007-cards-of-asks.ts';
import { headersOfAnswers } from './migrations/008-headers-of-answers.ts';
import type { Database } from './schema.ts';

const MIGRATIONS = {
  '001-first': first,
  '002-presence': presence,
  '003-search-words': searchWords,
  '004-one-standing-ask': oneStandingAsk,
  '005-feed-by-kind': feedByKind,
  '006-words-of-people': wordsOfPeople,
  '007-cards-of-asks': cardsOfAsks,
  '008-headers-of-answers': headersOfAnswers,
};
export const SCHEMA_VERSION = Object.keys(MIGRATIONS).at(-1) ?? '';

/** The database was written by a newer version; nothing was touched. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/**
 * Fails with `NewerDatabaseError` when a newer version has changed the shape of the database, and as the
 * database does when it does not answer.
 */
export async function refuseNewer(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const unknown = rows.map(({ name }) => name).find((name) => !(name in MIGRATIONS));
  if (unknown === undefined) return;
  throw new NewerDatabaseError(
    `The database was written by a newer version of Consent Desk (it has "${unknown}", this version ends at "${SCHEMA_VERSION}"). Start that newer version, or restore a backup made before the upgrade.`,
  );
}

/**
 * Brings the database to this version's shape. Refuses, before touching anything, a database that has
 * migrations unknown here: running old code on it could damage what the newer one wrote.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.some(({ name }) => name === 'kysely_migration')) await refuseNewer(db);
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
  }).migrateToLatest();
  if (error) throw error;
}
