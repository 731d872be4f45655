import { type SqlBool, sql } from 'kysely';
import { countOf } from './counts.ts';
import type { AppConsentRequestTable, CardStatusColumn } from './schema.ts';
import type { Tx } from './store.ts';

type SortKey = 'priority_key' | 'created_at' | 'risk_score' | 'request_count' | 'deadline_key';

/** Each sort is one stored column and a direction, so that a page is a walk along one index. */
export const SORTS = {
  priority: { key: 'priority_key', direction: 'desc' },
  oldest: { key: 'created_at', direction: 'asc' },
  newest: { key: 'created_at', direction: 'desc' },
  risk: { key: 'risk_score', direction: 'desc' },
  demand: { key: 'request_count', direction: 'desc' },
  deadline: { key: 'deadline_key', direction: 'asc' },
} as const satisfies Record<string, { key: SortKey; direction: 'asc' | 'desc' }>;

export type SortName = keyof typeof SORTS;

export const STATES: Record<string, readonly CardStatusColumn[]> = {
  open: ['open'],
  waiting: ['waiting-for-requester'],
  decided: ['approved', 'denied', 'blocked'],
  approved: ['approved'],
  denied: ['denied'],
  blocked: ['blocked'],
  expired: ['expired'],
  withdrawn: ['withdrawn'],
  all: ['open', 'waiting-for-requester', 'approved', 'denied', 'blocked', 'expired', 'withdrawn'],
};

export interface QueueSelection {
  tenant: string;
  statuses: readonly CardStatusColumn[];
  sort: SortName;
  words: readonly string[];
  /** Only cards made at or after this (epoch milliseconds). */
  since: number | null;
  after: { key: number; id: string } | null;
  limit: number;
}

/** Up to this many matches are fetched by word; commoner words are checked along the sort order instead. */
const FEW_MATCHES = 2000;
const LAST = '\uffff';

/** Ids of the cards that have every word (as a beginning), or null when there are too many to list. */
async function matches(tx: Tx, tenant: string, words: readonly string[]): Promise<string[] | null> {
  let best: string[] | null = null;
  for (const word of words) {
    const rows = await tx
      .selectFrom('search_token')
      .select('card_id')
      .where('tenant', '=', tenant)
      .where('token', '>=', word)
      .where('token', '<', word + LAST)
      .limit(FEW_MATCHES + 1)
      .execute();
    const ids = new Set(rows.map((row) => row.card_id));
    if (rows.length <= FEW_MATCHES && (best === null || ids.size < best.length)) best = [...ids];
    if (best?.length === 0) return best;
  }
  return best;
}

function selected(tx: Tx, selection: QueueSelection, ids: readonly string[] | null) {
  const { tenant, words, since } = selection;
  let query = tx.selectFrom('app_consent_request as card').where('card.tenant', '=', tenant);
  if (ids !== null) query = query.where('card.id', 'in', ids);
  if (since !== null) query = query.where('card.created_at', '>=', since);
  for (const word of words) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('search_token as token')
          .select(sql`1`.as('one'))
          .where('token.tenant', '=', tenant)
          .whereRef('token.card_id', '=', 'card.id')
          .where('token.token', '>=', word)
          .where('token.token', '<', word + LAST),
      ),
    );
  }
  return query;
}

function oneStatus(
  tx: Tx,
  selection: QueueSelection,
  status: CardStatusColumn,
  ids: readonly string[] | null,
): Promise<AppConsentRequestTable[]> {
  const { sort, after, limit } = selection;
  const { key, direction } = SORTS[sort];
  const column = `card.${key}` as const;
  let query = selected(tx, selection, ids).where('card.status', '=', status);
  if (after) {
    const sign = direction === 'asc' ? sql.raw('>') : sql.raw('<');
    query = query.where(
      sql<SqlBool>`(${sql.ref(column)}, card.id) ${sign} (${after.key}, ${after.id})`,
    );
  }
  return query
    .selectAll('card')
    .orderBy(column, direction)
    .orderBy('card.id', direction)
    .limit(limit)
    .execute();
}

/** The cards of a page, in order. One index walk per status asked for, whatever is stored. */
export async function queuePage(
  tx: Tx,
  selection: QueueSelection,
): Promise<{ cards: AppConsentRequestTable[]; total: number }> {
  const { key, direction } = SORTS[selection.sort];
  const ids =
    selection.words.length > 0 ? await matches(tx, selection.tenant, selection.words) : null;
  if (ids?.length === 0) return { cards: [], total: 0 };
  const found: AppConsentRequestTable[] = [];
  for (const status of selection.statuses) {
    found.push(...(await oneStatus(tx, selection, status, ids)));
  }
  const sign = direction === 'asc' ? 1 : -1;
  found.sort((a, b) => sign * (a[key] - b[key] || (a.id < b.id ? -1 : 1)));
  return {
    cards: found.slice(0, selection.limit),
    total: await totalOf(tx, selection, ids),
  };
}

/** Stored counts where nothing narrows the page, else a count of what matches. */
async function totalOf(
  tx: Tx,
  selection: QueueSelection,
  ids: readonly string[] | null,
): Promise<number> {
  if (selection.words.length === 0 && selection.since === null) {
    return countOf(tx, selection.tenant, selection.statuses);
  }
  // A common word is listed once instead of being looked up for every card of the tenant.
  let query = selected(tx, { ...selection, words: ids === null ? [] : selection.words }, ids);
  for (const word of ids === null ? selection.words : []) {
    query = query.where('card.id', 'in', (eb) =>
      eb
        .selectFrom('search_token as token')
        .select('token.card_id')
        .where('token.tenant', '=', selection.tenant)
        .where('token.token', '>=', word)
        .where('token.token', '<', word + LAST),
    );
  }
  const row = await query
    .where('card.status', 'in', selection.statuses)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}
