import type { Numbers } from '../../lib/contract/numbers.ts';
import { DAY_MS } from '../../lib/requests/clock.ts';
import type { Authorized } from '../auth/authorize.ts';
import { countOf } from '../store/counts.ts';
import { iso } from './rows.ts';
import type { Reading } from './run.ts';

const DEFAULT_SPAN_MS = 12 * 7 * DAY_MS;
const MAX_ROWS = 100_000;
const MONDAY_MS = 4 * DAY_MS; // 1970-01-01 was a Thursday

interface Asked {
  app_name: string | null;
  client_id: string;
  requester_id: string;
  status: string;
  created_at: number;
  expires_at: number;
  decided_at: number | null;
  decided_by_id: string | null;
  decided_by_name: string | null;
}

const weekOf = (at: number): number =>
  Math.floor((at - MONDAY_MS) / (7 * DAY_MS)) * 7 * DAY_MS + MONDAY_MS;
const dateOf = (at: number): string => iso(at).slice(0, 10);

function percentile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null;
}

const times = (rows: readonly Asked[]): number[] =>
  rows
    .flatMap((row) => (row.decided_at === null ? [] : [row.decided_at - row.created_at]))
    .sort((a, b) => a - b);

function volumeOf(rows: readonly Asked[], from: number, to: number): Numbers['volume'] {
  const weeks = new Map<number, { submitted: number; decided: number; expired: number }>();
  for (let week = weekOf(from); week <= to; week += 7 * DAY_MS) {
    weeks.set(week, { submitted: 0, decided: 0, expired: 0 });
  }
  const add = (at: number, what: 'submitted' | 'decided' | 'expired') => {
    const week = weeks.get(weekOf(at));
    if (week) week[what] += 1;
  };
  for (const row of rows) {
    add(row.created_at, 'submitted');
    if (row.decided_at !== null) add(row.decided_at, 'decided');
    if (row.status === 'expired') add(row.expires_at, 'expired');
  }
  return [...weeks].map(([week, counts]) => ({ week: dateOf(week), ...counts }));
}

function groups<T>(rows: readonly T[], key: (row: T) => string | null): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const of = key(row);
    if (of !== null) found.set(of, [...(found.get(of) ?? []), row]);
  }
  return found;
}

/** How the desk did in a span of time (twelve weeks unless told), from what is stored. */
export async function readNumbers(
  reading: Reading,
  _auth: Authorized<'numbers:read'>,
  query: { from?: string; to?: string },
): Promise<Numbers> {
  const { tx, tenant, now } = reading;
  const to = query.to ? Date.parse(query.to) : now;
  const from = query.from ? Date.parse(query.from) : to - DEFAULT_SPAN_MS;
  const rows: Asked[] = await tx
    .selectFrom('user_consent_request as ask')
    .leftJoin('decision', (join) =>
      join.onRef('decision.tenant', '=', 'ask.tenant').onRef('decision.id', '=', 'ask.decision_id'),
    )
    .innerJoin('app_consent_request as card', (join) =>
      join.onRef('card.tenant', '=', 'ask.tenant').onRef('card.id', '=', 'ask.card_id'),
    )
    .select([
      'ask.client_id',
      'card.app_name',
      'ask.requester_id',
      'ask.status',
      'ask.created_at',
      'ask.expires_at',
      'decision.decided_at',
      'decision.decided_by_id',
      'decision.decided_by_name',
    ])
    .where('ask.tenant', '=', tenant)
    .where('ask.created_at', '>=', from)
    .where('ask.created_at', '<=', to)
    .limit(MAX_ROWS)
    .execute();
  const took = times(rows);
  const outcome = (status: string) => rows.filter((row) => row.status === status).length;
  const top = [...groups(rows, (row) => row.client_id)]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 20);
  return {
    from: iso(from),
    to: iso(to),
    openNow: await countOf(tx, tenant, ['open', 'waiting-for-requester']),
    volume: volumeOf(rows, Math.max(from, to - 104 * 7 * DAY_MS), to),
    timeToDecision: {
      count: took.length,
      medianMs: percentile(took, 0.5),
      p90Ms: percentile(took, 0.9),
    },
    outcomes: {
      approved: outcome('approved'),
      denied: outcome('denied'),
      blocked: outcome('blocked'),
      expired: outcome('expired'),
      withdrawn: outcome('withdrawn'),
    },
    topApps: top.map(([clientId, asked]) => ({
      clientId,
      displayName: asked.find(({ app_name }) => app_name !== null)?.app_name ?? null,
      requests: asked.length,
      people: new Set(asked.map((row) => row.requester_id)).size,
    })),
    reviewers: [...groups(rows, (row) => row.decided_by_id)]
      .map(([id, decided]) => ({
        id,
        name: decided[0]?.decided_by_name ?? id,
        decisions: decided.length,
        medianMs: percentile(times(decided), 0.5),
      }))
      .sort((a, b) => b.decisions - a.decisions)
      .slice(0, 50),
  };
}
