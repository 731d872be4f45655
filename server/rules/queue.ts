import type { QueuePage, QueueQuery } from '../../lib/contract/app-consent-request.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { Authorized } from '../auth/authorize.ts';
import { Problem } from '../http/problem.ts';
import { queuePage, SORTS, STATES } from '../store/queue-page.ts';
import type { Reading } from './run.ts';
import { queryWords } from './search-words.ts';
import { showCards } from './show.ts';

function readCursor(cursor: string | undefined, sort: string): { key: number; id: string } | null {
  if (!cursor) return null;
  const [of, key, id] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (of !== sort || key === undefined || !id || !Number.isFinite(Number(key))) {
    throw new Problem('validation', 'This cursor does not belong to this list.', {
      errors: [{ field: 'cursor', message: 'must be the nextCursor of the same list' }],
    });
  }
  return { key: Number(key), id };
}

/** A page of the cards this person may see. Throws `validation` for a foreign cursor. */
export async function listQueue(
  reading: Reading,
  auth: Authorized<'queue:read'>,
  query: QueueQuery,
  locale: Locale,
): Promise<QueuePage> {
  const limited = !auth.roles.includes('helpdesk') && reading.policy.backlog !== 'all';
  const { cards, total } = await queuePage(reading.tx, {
    tenant: reading.tenant,
    statuses: STATES[query.state] ?? [],
    sort: query.sort,
    words: query.q ? queryWords(query.q).slice(0, 8) : [],
    since: limited ? auth.reviewerSince : null,
    after: readCursor(query.cursor, query.sort),
    limit: query.limit + 1,
  });
  const page = cards.slice(0, query.limit);
  const last = page.at(-1);
  const more = cards.length > query.limit && last;
  const nextCursor = more
    ? Buffer.from(`${query.sort} ${last[SORTS[query.sort].key]} ${last.id}`).toString('base64url')
    : null;
  return { items: await showCards({ ...reading, locale }, auth, page), nextCursor, total };
}
