import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Figure } from '../../../scripts/bench/bench.ts';
import { queuePage, STATES } from '../../../server/store/queue-page.ts';
import type { Database } from '../../../server/store/schema.ts';
import { CachedConnection, sqliteDialect } from '../../../server/store/sqlite-dialect.ts';
import type { TestIssuer } from '../../server/support/issuer.ts';
import { percentile } from './queue-page.ts';
import { type StoredDesk, storedDesk } from './stored-desk.ts';

const CHANGES = 20;

/** The end of the feed, as the first wake-up of the event stream tells it. */
async function headCursor(desk: StoredDesk): Promise<string> {
  const response = await desk.get('/v1/events');
  const reader = response.body?.getReader();
  let text = '';
  while (reader && !text.includes('data:')) {
    const { value, done } = await reader.read();
    if (done) break;
    text += Buffer.from(value).toString();
  }
  await reader?.cancel();
  const line = text.split('\n').find((one) => one.startsWith('data:'));
  return (JSON.parse(line?.slice(5) ?? '{}') as { cursor: string }).cursor;
}

async function changesAfter(desk: StoredDesk): Promise<Figure[]> {
  const cursor = await headCursor(desk);
  const page = (await (await desk.get(`/v1/queue?limit=${CHANGES}`)).json()) as {
    items: { id: string }[];
  };
  for (const { id } of page.items) {
    const answer = await fetch(`${desk.server.url}/v1/queue/${id}/claim`, {
      method: 'POST',
      headers: { authorization: `Bearer ${desk.reviewer}`, 'content-type': 'application/json' },
      body: '{}',
    });
    if (!answer.ok) throw new Error(`claim: ${answer.status} ${await answer.text()}`);
  }
  const response = await desk.get(`/v1/changes?cursor=${encodeURIComponent(cursor)}`);
  const text = await response.text();
  const { changes, hasMore } = JSON.parse(text) as {
    changes: { data: unknown }[];
    hasMore: boolean;
  };
  if (changes.length !== CHANGES)
    throw new Error(`${changes.length} changes instead of ${CHANGES}`);
  const plain = changes.reduce((sum, { data }) => sum + JSON.stringify(data).length, 0);
  return [
    {
      name: 'requests to pull 20 changes among 100,000',
      value: hasMore ? 2 : 1,
      unit: 'requests',
      goal: { kind: 'at-most', value: 1 },
    },
    {
      name: 'bytes of that pull against the rows as plain JSON',
      value: text.length / plain,
      unit: 'ratio',
      goal: { kind: 'at-most', value: 1.5 },
    },
  ];
}

/** Query plans of a search that read a whole table, whatever the words. */
async function fullScans(desk: StoredDesk): Promise<number> {
  const raw = new Sqlite(desk.file, { readonly: true });
  const seen: { sql: string; parameters: readonly unknown[] }[] = [];
  const db = new Kysely<Database>({
    dialect: sqliteDialect(new CachedConnection(raw)),
    log: ({ query }) => {
      seen.push({ sql: query.sql, parameters: query.parameters });
    },
  });
  for (const words of [['n77777'], ['zoom'], ['calendars.readwrite', 'user42'], ['nothing']]) {
    const statuses = STATES.open ?? [];
    const at = { tenant: desk.tenant, statuses, sort: 'priority' as const, since: null };
    await queuePage(db, { ...at, words, after: null, limit: 51 });
  }
  const scans = seen.filter(({ sql, parameters }) => {
    const plan = raw.prepare(`explain query plan ${sql}`).all(...parameters) as {
      detail: string;
    }[];
    // What a bounded subquery gives is walked too, but that is no table.
    const bounded = plan.flatMap(
      ({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) (\w+)/.exec(detail)?.[1] ?? [],
    );
    return plan.some(({ detail }) => {
      const scanned = /^SCAN (\w+)(?!.*USING (COVERING )?INDEX)/.exec(detail)?.[1];
      return scanned !== undefined && !bounded.includes(scanned);
    });
  });
  raw.close();
  return scans.length;
}

async function searches(desk: StoredDesk): Promise<Figure[]> {
  const times: number[] = [];
  for (let round = 0; round < 100; round += 1) {
    const word = [`n${round * 900}`, 'zoom', `user${round}`, 'figma calendars'][round % 4] ?? '';
    const from = performance.now();
    const response = await desk.get(`/v1/queue?q=${encodeURIComponent(word)}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`search: ${response.status}`);
    times.push(performance.now() - from);
  }
  return [
    {
      name: 'full scans in the plans of a search in 100,000 cards',
      value: await fullScans(desk),
      unit: 'scans',
      goal: { kind: 'at-most', value: 0 },
    },
    { name: 'search in 100,000 cards, p95', value: percentile(times, 0.95), unit: 'ms' },
  ];
}

/** Pulling a few changes and searching, among 100,000 cards. */
export async function changesAndSearch(issuer: TestIssuer): Promise<Figure[]> {
  const desk = await storedDesk(issuer, 100_000, true);
  try {
    return [...(await changesAfter(desk)), ...(await searches(desk))];
  } finally {
    await desk.close();
  }
}
