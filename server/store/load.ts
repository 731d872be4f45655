import { type PlaceOf, prepared } from './prepared.ts';
import type {
  AppConsentRequestTable,
  DecisionTable,
  MessageTable,
  NoteTable,
  TimelineTable,
  UserConsentRequestTable,
} from './schema.ts';
import type { Tx } from './store.ts';

const AT_ONCE = 400;
const MAX_SHOWN_REQUESTS = 500;
const MAX_SHOWN_DECISIONS = 50;

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

async function inSlices<T>(
  ids: readonly string[],
  load: (slice: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  if (ids.length <= AT_ONCE) return ids.length === 0 ? [] : load(ids);
  const all: T[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    all.push(...(await load(ids.slice(start, start + AT_ONCE))));
  }
  return all;
}

export async function findCard(
  tx: Tx,
  tenant: string,
  id: string,
): Promise<AppConsentRequestTable | undefined> {
  return tx
    .selectFrom('app_consent_request')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The cards of these ids, in no particular order; ids of another tenant find nothing. */
export function findCards(
  tx: Tx,
  tenant: string,
  ids: readonly string[],
): Promise<AppConsentRequestTable[]> {
  return inSlices(ids, (slice) =>
    tx
      .selectFrom('app_consent_request')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('id', 'in', slice)
      .execute(),
  );
}

export async function findRequest(
  tx: Tx,
  tenant: string,
  id: string,
): Promise<UserConsentRequestTable | undefined> {
  return tx
    .selectFrom('user_consent_request')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The asks on one card, oldest first. */
export function requestsOf(
  tx: Tx,
  tenant: string,
  cardId: string,
): Promise<UserConsentRequestTable[]> {
  return tx
    .selectFrom('user_consent_request')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('card_id', '=', cardId)
    .orderBy('created_pos')
    .execute();
}

export interface AroundCards {
  requests: Map<string, UserConsentRequestTable[]>;
  messages: Map<string, MessageTable[]>;
  notes: Map<string, NoteTable[]>;
  /** By client id, newest first. */
  decisions: Map<string, DecisionTable[]>;
}

/** All that cards are shown with, in four queries however many cards. */
export async function loadAroundCards(
  tx: Tx,
  tenant: string,
  cards: readonly AppConsentRequestTable[],
): Promise<AroundCards> {
  const ids = cards.map(({ id }) => id);
  const requests = await inSlices(ids, (slice) =>
    tx
      .selectFrom('user_consent_request')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('card_id', 'in', slice)
      .orderBy('card_id')
      .orderBy('created_pos')
      .execute(),
  );
  const messages = await messagesOf(
    tx,
    tenant,
    requests.map(({ id }) => id),
  );
  const notes = await inSlices(ids, (slice) =>
    tx
      .selectFrom('note')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('card_id', 'in', slice)
      .orderBy('at')
      .execute(),
  );
  const decisions = await decisionsOn(
    tx,
    tenant,
    cards.map((card) => card.client_id),
  );
  const grouped = groupBy(requests, (row) => row.card_id);
  for (const [id, rows] of grouped) grouped.set(id, rows.slice(0, MAX_SHOWN_REQUESTS));
  return {
    requests: grouped,
    messages: groupBy(messages, (row) => row.card_id),
    notes: groupBy(notes, (row) => row.card_id),
    decisions,
  };
}

/**
 * Of two decisions of one millisecond the later made has the greater id. Sorted here: walked backwards,
 * SQLite takes five times as long to find nothing.
 */
const newestFirst = (a: DecisionTable, b: DecisionTable): number =>
  b.decided_at - a.decided_at || (a.id < b.id ? 1 : -1);

/** Every decision on these apps, newest first, by client id. */
export async function decisionsOn(
  tx: Tx,
  tenant: string,
  clientIds: readonly string[],
): Promise<Map<string, DecisionTable[]>> {
  const rows = await inSlices([...new Set(clientIds)], (slice) =>
    tx
      .selectFrom('decision')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('client_id', 'in', slice)
      .execute(),
  );
  const grouped = groupBy(rows.sort(newestFirst), (row) => row.client_id);
  for (const [id, all] of grouped) grouped.set(id, all.slice(0, MAX_SHOWN_DECISIONS));
  return grouped;
}

const decisionsByApp = prepared((tx, place: PlaceOf<{ tenant: string; clientId: string }>) =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('tenant', '=', place('tenant'))
    .where('client_id', '=', place('clientId')),
);

/** Every decision on one app, newest first. */
export async function decisionsOnApp(
  tx: Tx,
  tenant: string,
  clientId: string,
): Promise<DecisionTable[]> {
  const rows = await decisionsByApp(tx, { tenant, clientId });
  return rows.sort(newestFirst).slice(0, MAX_SHOWN_DECISIONS);
}

/** Questions and answers of these asks, in the order they were said. */
export function messagesOf(
  tx: Tx,
  tenant: string,
  requestIds: readonly string[],
): Promise<MessageTable[]> {
  return inSlices(requestIds, (slice) =>
    tx
      .selectFrom('message')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('request_id', 'in', slice)
      .orderBy('pos')
      .execute(),
  );
}

/** What happened on these cards, in order. */
export function timelineOf(
  tx: Tx,
  tenant: string,
  cardIds: readonly string[],
): Promise<TimelineTable[]> {
  return inSlices([...new Set(cardIds)], (slice) =>
    tx
      .selectFrom('timeline')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('card_id', 'in', slice)
      .orderBy('pos')
      .orderBy('n')
      .execute(),
  );
}
