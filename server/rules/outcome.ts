import type { Outcome } from '../../lib/contract/user-consent-request.ts';
import { startClock } from '../../lib/requests/clock.ts';
import { sayBlockedCause } from '../../lib/requests/still-blocked/blocked-cause.ts';
import type { Authorized } from '../auth/authorize.ts';
import { Problem } from '../http/problem.ts';
import { decisionsOn } from '../store/load.ts';
import type { AppConsentRequestTable, UserConsentRequestTable } from '../store/schema.ts';
import { goOnAt } from './goes-on.ts';
import { refreshCard } from './refresh-card.ts';
import { aboutRequest, cardOf } from './requester-acts.ts';
import { decisionOf } from './rows.ts';
import { isUndecidedStatus, STANDING_ASK, saveCard, saveRequest } from './save-card.ts';
import { standingDecision } from './standing.ts';
import { findOpenCard } from './submit.ts';
import { mailRequest, tellByMail } from './tell-by-mail.ts';
import type { Work } from './work.ts';

async function confirm(
  work: Work,
  request: UserConsentRequestTable,
  card: AppConsentRequestTable,
): Promise<UserConsentRequestTable> {
  if (request.outcome === 'signed-in') return request;
  const next = await saveRequest(work, request, {
    outcome: 'signed-in',
    outcome_at: work.now,
    outcome_cause: null,
  });
  if (card.status === 'approved' && card.proof_level !== 'confirmed') {
    await saveCard(work, card, {
      proof_level: 'confirmed',
      proof_at: work.now,
      proof_by_id: request.requester_id,
      proof_by_name: request.requester_name,
    });
  } else {
    await saveCard(work, card, {});
  }
  work.tell(card.id, request.id, 'confirmed');
  work.record({
    event: 'request.confirmed',
    ...aboutRequest(request, card),
    before: { proof: card.proof_level },
    after: { proof: 'confirmed' },
  });
  return next;
}

/** Another ask of the same person for the same app is already open, so this one cannot open again. */
async function asksElsewhere(work: Work, request: UserConsentRequestTable): Promise<boolean> {
  const row = await work.tx
    .selectFrom('user_consent_request')
    .select('id')
    .where('tenant', '=', work.tenant)
    .where('requester_id', '=', request.requester_id)
    .where('client_id', '=', request.client_id)
    .where('open_key', '=', STANDING_ASK)
    .executeTakeFirst();
  return row !== undefined;
}

async function reopen(
  work: Work,
  request: UserConsentRequestTable,
  card: AppConsentRequestTable,
  cause: string,
): Promise<UserConsentRequestTable> {
  const outcome = { outcome: 'still-blocked', outcome_at: work.now, outcome_cause: cause } as const;
  const blocked = {
    still_blocked_cause: cause,
    still_blocked_count: card.still_blocked_count + 1,
  };
  work.tell(card.id, request.id, 'still-blocked', cause);
  if (await asksElsewhere(work, request)) {
    await saveCard(work, card, blocked);
    return saveRequest(work, request, outcome);
  }
  const { expiresAt } = startClock(work.now, work.policy.requestDurationInDays);
  // A newer card of the app may be open by now: then the ask goes on there.
  const other = await findOpenCard(work, card.client_id);
  const goesOnAt = other && other.id !== card.id ? other : null;
  const next = await saveRequest(work, request, {
    ...outcome,
    status: 'open',
    card_id: goesOnAt?.id ?? card.id,
    decision_id: null,
    paused_at: null,
    expires_at: expiresAt,
  });
  work.due({ kind: 'expire', entityId: request.id, dueAt: expiresAt });
  if (goesOnAt) {
    await goOnAt(work, card, goesOnAt, next, blocked);
  } else {
    const round = card.status === 'approved' ? card.round + 1 : card.round;
    await refreshCard(work, { ...card, decision_id: null }, { ...blocked, round });
  }
  const place = goesOnAt ?? card;
  work.tell(place.id, request.id, 'reopened');
  if (!goesOnAt) {
    work.record({
      event: 'card.reopened',
      entity: 'appConsentRequest',
      entityId: card.id,
      appId: card.client_id,
      appName: card.app_name,
      reason: cause,
      before: { status: card.status },
      after: { status: 'open' },
    });
  }
  await tellByMail(work, place, { kind: 'still-blocked', request: mailRequest(next) });
  return next;
}

/** An app that was blocked after this approval takes no asks, reopened ones included. */
async function refuseWhileBlocked(work: Work, clientId: string): Promise<void> {
  const decisions = (await decisionsOn(work.tx, work.tenant, [clientId])).get(clientId) ?? [];
  const decision = standingDecision(decisions);
  if (decision?.kind !== 'block') return;
  throw new Problem(
    'app-blocked',
    `This app was blocked by ${decision.decided_by_name} meanwhile.`,
    {
      extra: { decision: decisionOf(decision), appConsentRequestId: decision.card_id },
    },
  );
}

/**
 * The requester says whether they got in. `signed-in` confirms the approval; `still-blocked` opens the ask again
 * with its cause. Throws `not-open` while nothing was approved, `app-blocked` when the app is blocked by now.
 */
export async function reportOutcome(
  work: Work,
  _auth: Authorized<'request:act'>,
  request: UserConsentRequestTable,
  outcome: Outcome,
): Promise<UserConsentRequestTable> {
  const card = await cardOf(work, request);
  if (outcome.kind === 'signed-in') {
    if (request.status !== 'approved') {
      throw new Problem('not-open', 'Only an approved request can be confirmed.');
    }
    return confirm(work, request, card);
  }
  const cause = sayBlockedCause(outcome.cause, outcome.errorCode);
  if (request.status === 'approved') {
    await refuseWhileBlocked(work, request.client_id);
    const next = await reopen(work, request, card, cause);
    work.record({
      event: 'request.still-blocked',
      ...aboutRequest(request, card),
      reason: cause,
      before: { status: request.status },
      after: { status: next.status, appConsentRequestId: next.card_id },
    });
    return next;
  }
  if (isUndecidedStatus(request.status) && request.outcome === 'still-blocked') {
    return saveRequest(work, request, { outcome_at: work.now, outcome_cause: cause });
  }
  throw new Problem('not-open', 'Only an approved request can be reported as still blocked.');
}
