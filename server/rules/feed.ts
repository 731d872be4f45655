import { createHmac } from 'node:crypto';
import type { Change, ChangesPage } from '../../lib/contract/changes.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { Authorized } from '../auth/authorize.ts';
import { findCards } from '../store/load.ts';
import type { ChangeFeedTable, UserConsentRequestTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import { decodeCursor, encodeCursor, type FeedCursor } from './feed-cursor.ts';
import {
  scopeOf,
  scopeReaches,
  scopeSeesCards,
  scopeSeesPolicy,
  widerScope,
} from './feed-scope.ts';
import { policyView } from './policy-record.ts';
import type { Reading } from './run.ts';
import { showCards, showRequests } from './show.ts';

type Row = Pick<ChangeFeedTable, 'entity' | 'entity_id' | 'seq' | 'version'>;

/** Requester of what an erased person once asked: lets their other browsers hear that it is gone. */
export function erasedOwner(secret: string, person: string): string {
  return `~${createHmac('sha256', secret).update(`erased ${person}`).digest('base64url')}`;
}

function sharedAfter(
  tx: Tx,
  tenant: string,
  entity: 'appConsentRequest' | 'policy',
  after: number,
  limit: number,
): Promise<Row[]> {
  return tx
    .selectFrom('change_feed')
    .select(['entity', 'entity_id', 'seq', 'version'])
    .where('tenant', '=', tenant)
    .where('entity', '=', entity)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** A person has few asks and the feed has many rows: SQLite keeps the order of a cross join, asks first. */
function ownAfter(
  tx: Tx,
  tenant: string,
  requesters: readonly string[],
  after: number,
  limit: number,
): Promise<Row[]> {
  return tx
    .selectFrom('user_consent_request as ask')
    .crossJoin('change_feed as feed')
    .select(['feed.entity', 'feed.entity_id', 'feed.seq', 'feed.version'])
    .where('ask.tenant', '=', tenant)
    .where('ask.requester_id', 'in', requesters)
    .where('feed.tenant', '=', tenant)
    .where('feed.entity', '=', 'userConsentRequest')
    .whereRef('feed.entity_id', '=', 'ask.id')
    .where('feed.seq', '>', after)
    .orderBy('feed.seq')
    .limit(limit)
    .execute();
}

/** Where this person reads on from: the cursor given, turned back to the start of what they see since it changed. */
export function startOf(
  reading: Reading,
  auth: Authorized<'changes:read'>,
  text: string | undefined,
): FeedCursor {
  const scope = scopeOf(auth, reading.policy);
  if (text === undefined || text === '') return { own: 0, shared: 0, scope, was: null };
  const cursor = decodeCursor(text, reading.secret, auth.caller.id, reading.seq);
  if (cursor.scope === scope) return cursor;
  const was = cursor.was ? widerScope(cursor.was.scope, cursor.scope) : cursor.scope;
  // What was handed out twice over is not known: after a second change everything is told again.
  const seen = cursor.was ? 0 : cursor.shared;
  return { own: cursor.own, shared: 0, scope, was: { scope: was, until: reading.seq, seen } };
}

async function loadRows(
  reading: Reading,
  auth: Authorized<'changes:read'>,
  at: FeedCursor,
  limit: number,
): Promise<Row[]> {
  const { tx, tenant } = reading;
  const own = [auth.caller.id, erasedOwner(reading.secret, auth.caller.id)];
  const scopes = [at.scope, ...(at.was ? [at.was.scope] : [])];
  const found = [await ownAfter(tx, tenant, own, at.own, limit)];
  if (scopes.some(scopeSeesCards)) {
    found.push(await sharedAfter(tx, tenant, 'appConsentRequest', at.shared, limit));
  }
  if (scopes.some(scopeSeesPolicy)) {
    found.push(await sharedAfter(tx, tenant, 'policy', at.shared, limit));
  }
  return found.flat().sort((a, b) => a.seq - b.seq);
}

/** The position after everything up to `seq` was handled. */
function advanced(at: FeedCursor, seq: number): FeedCursor {
  const shared = Math.max(at.shared, seq);
  const was = at.was && shared < at.was.until ? at.was : null;
  return { ...at, own: Math.max(at.own, seq), shared, was };
}

const idsOf = (rows: readonly Row[], entity: Row['entity']): string[] =>
  rows.filter((row) => row.entity === entity).map((row) => row.entity_id);

async function ownRequests(
  reading: Reading,
  auth: Authorized<'changes:read'>,
  rows: readonly Row[],
): Promise<UserConsentRequestTable[]> {
  const ids = idsOf(rows, 'userConsentRequest');
  if (ids.length === 0) return [];
  return reading.tx
    .selectFrom('user_consent_request')
    .selectAll()
    .where('tenant', '=', reading.tenant)
    .where('requester_id', '=', auth.caller.id)
    .where('id', 'in', ids)
    .execute();
}

/** True for a row that was handed out before what they may see changed, and that they may still see. */
function isKnown(row: Row, at: FeedCursor, createdAt: number): boolean {
  if (row.entity === 'userConsentRequest' || at.was === null || row.seq > at.was.seen) return false;
  return [at.was.scope, at.scope].every((scope) =>
    row.entity === 'policy' ? scopeSeesPolicy(scope) : scopeReaches(scope, createdAt),
  );
}

/** What each row shows this person now: the thing, null for gone, undefined for nothing to say. */
async function lookUp(
  reading: Reading,
  auth: Authorized<'changes:read'>,
  at: FeedCursor,
  rows: readonly Row[],
  locale: Locale,
): Promise<(row: Row) => Change['data'] | undefined> {
  const context = { ...reading, locale };
  const asks = await showRequests(context, auth.caller, await ownRequests(reading, auth, rows));
  const cardIds = idsOf(rows, 'appConsentRequest');
  const cards = await findCards(reading.tx, reading.tenant, cardIds);
  const createdAt = new Map(cards.map((card) => [card.id, card.created_at]));
  const known = new Set(
    rows.filter((row) => isKnown(row, at, createdAt.get(row.entity_id) ?? 0)).map((row) => row.seq),
  );
  const news = new Set(rows.filter(({ seq }) => !known.has(seq)).map((row) => row.entity_id));
  const visible = cards.filter(
    (card) => news.has(card.id) && scopeReaches(at.scope, card.created_at),
  );
  const shown = new Map<string, Change['data']>(
    [...asks, ...(await showCards(context, auth, visible))].map((one) => [one.id, one]),
  );
  return (row) => {
    if (known.has(row.seq)) return undefined;
    const thing = shown.get(row.entity_id);
    if (thing) return thing;
    if (row.entity === 'userConsentRequest') return null;
    if (row.entity === 'policy') {
      return scopeSeesPolicy(at.scope) ? policyView(reading.policy) : null;
    }
    const couldSee =
      at.was !== null &&
      row.seq <= at.was.until &&
      scopeReaches(at.was.scope, createdAt.get(row.entity_id) ?? 0);
    return couldSee ? null : undefined;
  };
}

/** One page of what changed for this person, in commit order (design §7). Throws `cursor-expired`. */
export async function readChanges(
  reading: Reading,
  auth: Authorized<'changes:read'>,
  query: { cursor?: string; limit: number },
  locale: Locale,
): Promise<ChangesPage> {
  const start = startOf(reading, auth, query.cursor);
  const rows = await loadRows(reading, auth, start, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const hasMore = rows.length > query.limit;
  const encode = (cursor: FeedCursor) => encodeCursor(cursor, reading.secret, auth.caller.id);
  const dataOf = await lookUp(reading, auth, start, page, locale);
  const changes = page.flatMap((row) => {
    const data = dataOf(row);
    if (data === undefined) return [];
    const cursor = encode(advanced(start, row.seq));
    return [
      { cursor, entity: row.entity, id: row.entity_id, version: row.version, data } as Change,
    ];
  });
  const end = hasMore ? (page.at(-1)?.seq ?? start.own) : reading.seq;
  return { changes, nextCursor: encode(advanced(start, end)), hasMore };
}

/** The cursor of someone who has read everything there is now: what `/v1/events` announces. */
export function headCursor(reading: Reading, auth: Authorized<'changes:read'>): string {
  const scope = scopeOf(auth, reading.policy);
  const head = { own: reading.seq, shared: reading.seq, scope, was: null };
  return encodeCursor(head, reading.secret, auth.caller.id);
}

/** True when this person would find something by pulling from `cursor`. */
export async function hasNews(
  reading: Reading,
  auth: Authorized<'changes:read'>,
  cursor: string,
): Promise<boolean> {
  const start = startOf(reading, auth, cursor);
  if (start.was) return true;
  return (await loadRows(reading, auth, start, 1)).length > 0;
}
