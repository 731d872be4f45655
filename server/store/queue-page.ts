import { type SqlBool, sql } from 'kysely';
import { countOf } from './counts.ts';
import { findCards } from './load.ts';
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
  undecided: ['open', 'waiting-for-requester'],
  open: ['open'],
  waiting: ['waiting-for-requester'],
  'waiting-for-requester': ['waiting-for-requester'],
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

/**
 * Up to this many matches are fetched by word; commoner words are checked along the sort order instead,
 * and their total is not counted further than this and one.
 */
const FEW_MATCHES = 2000;
/** A total is counted this far; what is more shows as one more than that. */
const MOST_COUNTED = 1000;
const MOST_LOOKED_AT = 10 * MOST_COUNTED;
const LAST = '\uffff';

/** The cards of a word and of all that begin with it: those of such an app, and those such a person asked for. */
const rowsOf = (tx: Tx, tenant: string, word: string) =>
  tx
    .selectFrom('search_word')
    .select('card_id')
    .where('tenant', '=', tenant)
    .where('word', '>=', word)
    .where('word', '<', word + LAST)
    .unionAll(
      // A cross join, because SQLite then keeps the order: people first, then what they asked for.
      tx
        .selectFrom('person_word as name')
        .crossJoin('user_consent_request as ask')
        .select('ask.card_id')
        .where('name.tenant', '=', tenant)
        .where('name.word', '>=', word)
        .where('name.word', '<', word + LAST)
        .where('ask.tenant', '=', tenant)
        .whereRef('ask.requester_id', '=', 'name.person_id'),
    );

/** Ids of the cards that have every word (as a beginning), or null when there are too many to list. */
async function matches(tx: Tx, tenant: string, words: readonly string[]): Promise<string[] | null> {
  let best: string[] | null = null;
  for (const word of words) {
    const rows = await rowsOf(tx, tenant, word)
      .limit(FEW_MATCHES + 1)
      .execute();
    const ids = new Set(rows.map((row) => row.card_id));
    if (rows.length <= FEW_MATCHES && (best === null || ids.size < best.length)) best = [...ids];
    if (best?.length === 0) return best;
  }
  return best;
}

/** Whether one of a card's asks has the word: each knows its own, so that no second tree need be kept. */
function hasWord(tenant: string, word: string) {
  const pattern = `% ${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
  // Not `exists`: PostgreSQL would make a join of it and read every ask there is.
  return sql<SqlBool>`(select 1 from user_consent_request as ask where ask.tenant = ${tenant} and ask.card_id = card.id and ask.search_words like ${pattern} escape '\\' limit 1) is not null`;
}

function selected(tx: Tx, selection: QueueSelection) {
  const { tenant, words, since } = selection;
  let query = tx.selectFrom('app_consent_request as card').where('card.tenant', '=', tenant);
  if (since !== null) query = query.where('card.created_at', '>=', since);
  for (const word of words) {
    query = query.where(hasWord(tenant, word));
  }
  return query;
}

function oneStatus(
  tx: Tx,
  selection: QueueSelection,
  status: CardStatusColumn,
): Promise<AppConsentRequestTable[]> {
  const { sort, after, limit } = selection;
  const { key, direction } = SORTS[sort];
  const column = `card.${key}` as const;
  let query = selected(tx, selection).where('card.status', '=', status);
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

interface Place {
  id: string;
  place: number;
}

/** Both ways of finding a page put it into the same order. */
function inOrder({ sort }: QueueSelection): (a: Place, b: Place) => number {
  const sign = SORTS[sort].direction === 'asc' ? 1 : -1;
  return (a, b) => sign * (a.place - b.place || (a.id < b.id ? -1 : 1));
}

/**
 * A page of few cards, already found by their words: each is looked up by its id and sorted here, because
 * asked for in order SQLite would walk the whole queue to find them.
 */
async function fewPage(
  tx: Tx,
  selection: QueueSelection,
  ids: readonly string[],
): Promise<{ cards: AppConsentRequestTable[]; total: number }> {
  const { key } = SORTS[selection.sort];
  const found: Place[] = [];
  for (let start = 0; start < ids.length; start += 400) {
    const rows = await selected(tx, selection)
      .where('card.id', 'in', ids.slice(start, start + 400))
      .select(['card.id', 'card.status', `card.${key} as place`])
      .execute();
    found.push(...rows.filter(({ status }) => selection.statuses.includes(status)));
  }
  const order = inOrder(selection);
  const { after } = selection;
  const rest = found
    .sort(order)
    .filter((one) => !after || order(one, { id: after.id, place: after.key }) > 0)
    .slice(0, selection.limit);
  const cards = new Map(
    (
      await findCards(
        tx,
        selection.tenant,
        rest.map(({ id }) => id),
      )
    ).map((card) => [card.id, card]),
  );
  return { cards: rest.flatMap(({ id }) => cards.get(id) ?? []), total: found.length };
}

/** The cards of a page, in order. One index walk per status asked for, whatever is stored. */
export async function queuePage(
  tx: Tx,
  selection: QueueSelection,
): Promise<{ cards: AppConsentRequestTable[]; total: number }> {
  const { key } = SORTS[selection.sort];
  const ids =
    selection.words.length > 0 ? await matches(tx, selection.tenant, selection.words) : null;
  if (ids !== null) return fewPage(tx, selection, ids);
  const found: AppConsentRequestTable[] = [];
  for (const status of selection.statuses) {
    found.push(...(await oneStatus(tx, selection, status)));
  }
  const order = inOrder(selection);
  const at = (card: AppConsentRequestTable) => ({ id: card.id, place: card[key] });
  found.sort((a, b) => order(at(a), at(b)));
  return { cards: found.slice(0, selection.limit), total: await totalOf(tx, selection) };
}

/** The word with the fewest rows, counted no further than is worth it. */
async function rarest(
  tx: Tx,
  { tenant, words }: QueueSelection,
): Promise<{ word: string; rows: number }> {
  let best = { word: '', rows: Number.POSITIVE_INFINITY };
  for (const word of words) {
    const row = await tx
      .selectFrom(
        rowsOf(tx, tenant, word)
          .limit(MOST_LOOKED_AT + 1)
          .as('hit'),
      )
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirst();
    const rows = Number(row?.rows ?? 0);
    if (rows < best.rows) best = { word, rows };
  }
  return best;
}

/**
 * How many cards of these states have the words, no further than "many"; null when even the rarest word has
 * more rows than are worth looking at, and those looked at were not many.
 */
async function countByWord(tx: Tx, selection: QueueSelection): Promise<number | null> {
  const { tenant, statuses, since, words } = selection;
  const first = await rarest(tx, selection);
  const hits = rowsOf(tx, tenant, first.word).limit(MOST_LOOKED_AT);
  // A cross join, because SQLite then keeps the order: words first, each card by its key.
  let query = tx
    .selectFrom(hits.as('hit'))
    .crossJoin('app_consent_request as card')
    .where('card.tenant', '=', tenant)
    .whereRef('card.id', '=', 'hit.card_id')
    .where('card.status', 'in', statuses);
  if (since !== null) query = query.where('card.created_at', '>=', since);
  // The first one too: someone may have asked under another name since.
  for (const word of words) query = query.where(hasWord(tenant, word));
  const found = await query
    .select('card.id')
    .distinct()
    .limit(MOST_COUNTED + 1)
    .execute();
  const isWhole = first.rows <= MOST_LOOKED_AT || found.length > MOST_COUNTED;
  return isWhole ? found.length : null;
}

/** Stored counts where nothing narrows the page, else a count of what matches, no further than "many". */
async function totalOf(tx: Tx, selection: QueueSelection): Promise<number> {
  const { words, since, tenant, statuses } = selection;
  if (words.length === 0 && since === null) return countOf(tx, tenant, statuses);
  if (words.length > 0) {
    const counted = await countByWord(tx, selection);
    if (counted !== null) return counted;
  }
  const rows = await selected(tx, selection)
    .where('card.status', 'in', statuses)
    .select('card.id')
    .limit(MOST_COUNTED + 1)
    .execute();
  return rows.length;
}
