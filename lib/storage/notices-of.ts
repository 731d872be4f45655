import type { AppConsentRequest } from '../contract/app-consent-request.ts';
import type { UserConsentRequest } from '../contract/user-consent-request.ts';
import { rowOf } from './cards.ts';
import type { NoticeEntry, RowOwner, StoredCard, TrackedRequest } from './schema.ts';

const TOLD_STATUSES = ['approved', 'denied', 'blocked', 'expired'] as const;

/**
 * What the requester is to be told when their request changes. The key names the event itself, so that a
 * page of the feed read twice tells it once. Pure.
 */
export function requestNotices(
  old: UserConsentRequest | null,
  row: TrackedRequest,
  now: number,
): NoticeEntry[] {
  const { server, localId } = row;
  if (!server) return [];
  const about = { shownAt: null, createdAt: now, appName: row.appName, localId, cardId: null };
  const notices: NoticeEntry[] = [];
  const status = TOLD_STATUSES.find((told) => told === server.status);
  if (status && old?.status !== status) {
    const when = server.decision?.decidedAt ?? server.expiresAt ?? '';
    const text = server.decision?.justification ?? null;
    notices.push({ ...about, key: `request:${server.id}:${status}:${when}`, kind: status, text });
  }
  const known = new Set(old?.messages.map(({ id }) => id));
  for (const { id, from, text } of server.messages) {
    if (from !== 'reviewer' || known.has(id)) continue;
    notices.push({ ...about, key: `request:${server.id}:question:${id}`, kind: 'question', text });
  }
  return notices;
}

/** What a reviewer is to be told: a card that is new here and waits for them. Pure. */
export function cardNotices(
  old: AppConsentRequest | null,
  stored: StoredCard,
  owner: RowOwner,
  now: number,
): NoticeEntry[] {
  if (old?.status === 'open' || rowOf(stored, owner).waiting !== 1) return [];
  const { card } = stored;
  return [
    {
      key: `card:${card.id}:new:${card.firstRequestedAt}`,
      kind: 'reviewer-new',
      shownAt: null,
      createdAt: now,
      appName: card.app.displayName ?? card.app.clientId,
      localId: null,
      cardId: card.id,
      text: null,
    },
  ];
}
