import { remindableAt } from '../../lib/requests/clock.ts';
import type { Authorized } from '../auth/authorize.ts';
import { Problem } from '../http/problem.ts';
import { findCard } from '../store/load.ts';
import type { AppConsentRequestTable, UserConsentRequestTable } from '../store/schema.ts';
import { stopClocks } from './decide.ts';
import { refreshCard } from './refresh-card.ts';
import { iso } from './rows.ts';
import { isUndecidedStatus, saveRequest } from './save-card.ts';
import { mailRequest, tellByMail } from './tell-by-mail.ts';
import type { Work } from './work.ts';

type Act = Authorized<'request:act'>;

/** The card an ask is on. It cannot be missing: both are written together. */
export async function cardOf(
  work: Work,
  request: UserConsentRequestTable,
): Promise<AppConsentRequestTable> {
  const card = await findCard(work.tx, work.tenant, request.card_id);
  if (!card) throw new Error('an ask without its card');
  return card;
}

export function aboutRequest(request: UserConsentRequestTable, card: AppConsentRequestTable) {
  return {
    entity: 'userConsentRequest',
    entityId: request.id,
    appId: card.client_id,
    appName: card.app_name,
  };
}

function mustBeUndecided(request: UserConsentRequestTable): void {
  if (isUndecidedStatus(request.status)) return;
  throw new Problem('not-open', 'This request is not open any more.', {
    extra: { requestStatus: request.status },
  });
}

/** Takes an ask back while it is undecided. Throws `not-open`. */
export async function withdrawRequest(
  work: Work,
  _auth: Act,
  request: UserConsentRequestTable,
): Promise<UserConsentRequestTable> {
  mustBeUndecided(request);
  const card = await cardOf(work, request);
  const next = await saveRequest(work, request, { status: 'withdrawn', paused_at: null });
  await stopClocks(work, '', [request]);
  const after = await refreshCard(work, card);
  work.tell(card.id, request.id, 'withdrawn');
  work.record({
    event: 'request.withdrawn',
    ...aboutRequest(request, card),
    before: { status: request.status },
    after: { status: 'withdrawn' },
  });
  if (after.card.active_count === 0) {
    work.record({
      event: 'card.withdrawn',
      entity: 'appConsentRequest',
      entityId: card.id,
      appId: card.client_id,
      appName: card.app_name,
      before: { status: card.status },
      after: { status: after.card.status },
    });
    await tellByMail(work, card, { kind: 'nobody-asks' });
  }
  return next;
}

/** Reminds the reviewers, once a day. Throws `not-open`, or `too-early` with the next time. */
export async function nudgeReviewers(
  work: Work,
  _auth: Act,
  request: UserConsentRequestTable,
): Promise<UserConsentRequestTable> {
  mustBeUndecided(request);
  const next = remindableAt(request.created_at, request.nudged_at);
  if (work.now < next) {
    throw new Problem('too-early', `You reminded them already; you can again at ${iso(next)}.`, {
      extra: { remindableAt: iso(next) },
      headers: { 'retry-after': String(Math.ceil((next - work.now) / 1000)) },
    });
  }
  const card = await cardOf(work, request);
  work.tell(card.id, request.id, 'reminded');
  work.record({ event: 'request.nudged', ...aboutRequest(request, card) });
  await tellByMail(work, card, { kind: 'nudged', request: mailRequest(request) });
  return saveRequest(work, request, { nudged_at: work.now });
}
