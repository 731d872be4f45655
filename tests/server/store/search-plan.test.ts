import Sqlite from 'better-sqlite3';
import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import { insertRows } from '../../../server/store/insert-rows.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { queuePage, STATES } from '../../../server/store/queue-page.ts';
import type { Database } from '../../../server/store/schema.ts';
import { CachedConnection, sqliteDialect } from '../../../server/store/sqlite-dialect.ts';
import type { Store } from '../../../server/store/store.ts';
import { anApp, openDesk } from '../../contract/support/desk.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

/** So many that their common word is too common to list, which is looked for in another way. */
const CARDS = 6000;
const PEOPLE = 500;

interface Opened {
  db: Kysely<Database>;
  asked: CompiledQuery[];
  /** How the database would find what `query` asks for, a line for each step. */
  plan(query: CompiledQuery): Promise<string[]>;
  /** Lets the database count what it holds. */
  analyze(): Promise<unknown>;
  close(): Promise<void>;
}

function openSqlite(url: string): Opened {
  const raw = new Sqlite(url.slice('file:'.length));
  const asked: CompiledQuery[] = [];
  const dialect = sqliteDialect(new CachedConnection(raw));
  const db = new Kysely<Database>({ dialect, log: ({ query }) => void asked.push(query) });
  return {
    db,
    asked,
    plan: async ({ sql, parameters }) =>
      (raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[])
        .map(({ detail }) => detail)
        .filter((detail) => /^(?:SCAN|SEARCH) (?:ask|name|search_word)\b/.test(detail)),
    analyze: async () => raw.exec('analyze'),
    close: async () => void raw.close(),
  };
}

function openPostgres(url: string): Opened {
  // In so small a database it would rather read everything; what counts is whether it could do otherwise.
  const pool = new pg.Pool({ connectionString: url, options: '-c enable_seqscan=off' });
  const asked: CompiledQuery[] = [];
  const dialect = new PostgresDialect({ pool });
  const db = new Kysely<Database>({ dialect, log: ({ query }) => void asked.push(query) });
  return {
    db,
    asked,
    async plan({ sql, parameters }) {
      const { rows } = await pool.query(`explain ${sql}`, [...parameters]);
      const lines = rows.map((row) => String(row['QUERY PLAN']).trim());
      return lines.flatMap((line, at) =>
        /Scan .*on (?:user_consent_request|search_word|person_word) /.test(line)
          ? [`${line} ${lines[at + 1] ?? ''}`]
          : [],
      );
    },
    analyze: () => pool.query('analyze'),
    close: () => pool.end(),
  };
}

/** Steps that find rows by nothing but their tenant, or by nothing at all. */
const wide = (steps: readonly string[]) =>
  steps.filter((step) => {
    const by =
      /(?:Index Cond: |Recheck Cond: |INDEX \w+ |PRIMARY KEY )\((.*)\)/.exec(step)?.[1] ?? '';
    return !/card_id|requester_id|word/.test(by);
  });

/** One real ask and its card, again and again under other ids. */
async function fill(store: Store): Promise<string> {
  const d = openDesk(store);
  await d.submit(d.people.robin, anApp('Zoom'));
  const { tenant } = d;
  await store.write(async (tx) => {
    const card = await tx.selectFrom('app_consent_request').selectAll().executeTakeFirstOrThrow();
    const ask = await tx.selectFrom('user_consent_request').selectAll().executeTakeFirstOrThrow();
    const numbers = Array.from({ length: CARDS }, (_, n) => n);
    const person = (n: number) => `user${n % PEOPLE}`;
    const of = (n: number) => ({ id: `card${n}`, client_id: `app${n}`, open_key: `app${n}` });
    await insertRows(
      tx,
      'app_consent_request',
      numbers.map((n) => ({ ...card, ...of(n), created_at: card.created_at + n })),
    );
    await insertRows(
      tx,
      'user_consent_request',
      numbers.map((n) => ({
        ...ask,
        id: `ask${n}`,
        card_id: `card${n}`,
        client_id: `app${n}`,
        requester_id: person(n),
        search_words: ` zoom n${n} ${person(n)}`,
      })),
    );
    const words = numbers.flatMap((n) => ['zoom', `n${n}`].map((word) => ({ word, n })));
    await insertRows(
      tx,
      'search_word',
      words.map(({ word, n }) => ({ tenant, word, card_id: `card${n}` })),
    );
    await insertRows(
      tx,
      'person_word',
      numbers.slice(0, PEOPLE).map((n) => ({ tenant, word: person(n), person_id: person(n) })),
    );
  });
  return tenant;
}

describeOnEachDatabase('a search in the queue', ({ kind, freshUrl }) => {
  it('looks at the asks of the cards it looks at, and at no others', async () => {
    const url = await freshUrl();
    const store = await openStore(url, () => undefined);
    const tenant = await fill(store);
    await store.close();
    const { db, asked, plan, analyze, close } =
      kind === 'sqlite' ? openSqlite(url) : openPostgres(url);
    await analyze();
    for (const words of [['zoom'], ['n77'], ['user42'], ['zoom', 'user42'], ['nothing', 'else']]) {
      for (const sort of ['priority', 'oldest'] as const) {
        await queuePage(db, {
          tenant,
          statuses: STATES.all ?? [],
          sort,
          words,
          since: null,
          after: null,
          limit: 50,
        });
      }
    }
    const found = new Set<string>();
    let steps = 0;
    for (const query of asked) {
      const lines = await plan(query);
      steps += lines.length;
      for (const line of wide(lines)) found.add(line);
    }
    await close();
    expect([...found]).toEqual([]);
    expect(steps).toBeGreaterThan(asked.length);
  });
});
