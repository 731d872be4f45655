import { reminderTimes } from '../../lib/requests/clock.ts';
import { cardStatus } from '../../lib/requests/states.ts';
import { cancelDue, type DueKind } from '../store/due.ts';
import type {
  AppConsentRequestTable,
  CardStatusColumn,
  UserConsentRequestTable,
} from '../store/schema.ts';
import type { Work } from './work.ts';

/** The `open_key` of an undecided ask. */
export const STANDING_ASK = 'open';
export const NO_DEADLINE = 9_000_000_000_000_000;
const REMINDERS: readonly DueKind[] = ['remind-half', 'remind-day', 'remind-hour'];

export const isUndecidedStatus = (status: CardStatusColumn): boolean =>
  status === 'open' || status === 'waiting-for-requester';

/** Sets the next reminder of a card from its deadline; each sets the one after it. Those past are not set again. */
export async function setReminders(
  work: Work,
  card: Pick<AppConsentRequestTable, 'id' | 'created_at' | 'expires_at'>,
  { isNew = false } = {},
): Promise<void> {
  const { expires_at: expiresAt, created_at: startedAt } = card;
  const wanted =
    expiresAt === null
      ? []
      : reminderTimes({ startedAt, expiresAt })
          .filter(({ at }) => at > work.now)
          .slice(0, 1);
  const kinds = wanted.map(({ kind }): DueKind => `remind-${kind}`);
  const stale = REMINDERS.filter((kind) => !kinds.includes(kind));
  if (!isNew && stale.length > 0) await cancelDue(work.tx, work.tenant, [card.id], stale);
  for (const { kind, at } of wanted) {
    work.due({ kind: `remind-${kind}`, entityId: card.id, dueAt: at });
  }
}

/** What follows for a card from the state of its asks. */
export function derived(requests: readonly UserConsentRequestTable[]) {
  const active = requests.filter(({ status }) => isUndecidedStatus(status));
  const running = active.filter(({ paused_at }) => paused_at === null);
  const expiresAt = running.length === 0 ? null : Math.min(...running.map((one) => one.expires_at));
  return {
    status: cardStatus(requests.map(({ status }) => status)) ?? 'withdrawn',
    active_count: active.length,
    expires_at: expiresAt,
    deadline_key: expiresAt ?? NO_DEADLINE,
  };
}

/**
 * Writes changed columns of a card with its next version, its counts, its place in the feed and its
 * reminders. Returns the card as it is now.
 */
export async function saveCard(
  work: Work,
  card: AppConsentRequestTable,
  patch: Partial<AppConsentRequestTable>,
): Promise<AppConsentRequestTable> {
  const status = patch.status ?? card.status;
  const change = {
    ...patch,
    open_key: isUndecidedStatus(status) ? card.client_id : null,
    version: card.version + 1,
    changed_by_id: work.actor?.id ?? null,
    changed_by_name: work.actor?.name ?? null,
    changed_at: work.now,
  };
  const next: AppConsentRequestTable = { ...card, ...change };
  await work.tx
    .updateTable('app_consent_request')
    .set(change)
    .where('tenant', '=', work.tenant)
    .where('id', '=', card.id)
    .execute();
  if (next.status !== card.status) {
    work.count(card.status, -1);
    work.count(next.status, 1);
  }
  if (next.expires_at !== card.expires_at) await setReminders(work, next);
  cardChanged(work, next);
  return next;
}

/** Puts a card's present version into the feed. */
export function cardChanged(work: Work, card: AppConsentRequestTable): void {
  work.changed({
    entity: 'appConsentRequest',
    entityId: card.id,
    version: card.version,
  });
}

/** Writes changed columns of one ask with its next version and its place in the feed. */
export async function saveRequest(
  work: Work,
  request: UserConsentRequestTable,
  patch: Partial<UserConsentRequestTable>,
): Promise<UserConsentRequestTable> {
  const status = patch.status ?? request.status;
  const change = {
    ...patch,
    version: request.version + 1,
    open_key: isUndecidedStatus(status) ? STANDING_ASK : request.id,
  };
  const next: UserConsentRequestTable = { ...request, ...change };
  await work.tx
    .updateTable('user_consent_request')
    .set(change)
    .where('tenant', '=', work.tenant)
    .where('id', '=', request.id)
    .execute();
  requestChanged(work, next);
  return next;
}

/** Puts an ask's present version into the feed. */
export function requestChanged(work: Work, request: UserConsentRequestTable): void {
  work.changed({
    entity: 'userConsentRequest',
    entityId: request.id,
    version: request.version,
  });
}
