import type { NewQuestion } from '../../lib/contract/app-consent-request.ts';
import {
  DAY_MS,
  DEFAULT_QUESTION_DAYS,
  pauseClock,
  resumeClock,
} from '../../lib/requests/clock.ts';
import type { Authorized } from '../auth/authorize.ts';
import { Problem } from '../http/problem.ts';
import { cancelDue } from '../store/due.ts';
import { requestsOf } from '../store/load.ts';
import type {
  AppConsentRequestTable,
  MessageTable,
  UserConsentRequestTable,
} from '../store/schema.ts';
import { isUndecidedCard } from './card-can.ts';
import { checkVersion } from './find.ts';
import { refreshCard } from './refresh-card.ts';
import { aboutRequest, cardOf } from './requester-acts.ts';
import { isUndecidedStatus, saveRequest } from './save-card.ts';
import { mailRequest, tellByMail } from './tell-by-mail.ts';
import type { Work } from './work.ts';

const clockOf = (request: UserConsentRequestTable) => ({
  startedAt: request.created_at,
  expiresAt: request.expires_at,
  pausedAt: request.paused_at,
});

async function say(
  work: Work,
  request: UserConsentRequestTable,
  message: Pick<MessageTable, 'side' | 'text' | 'deadline'>,
): Promise<MessageTable> {
  const row: MessageTable = {
    tenant: work.tenant,
    id: work.newId(),
    card_id: request.card_id,
    request_id: request.id,
    pos: work.pos,
    at: work.now,
    by_id: work.actor?.id ?? null,
    by_name: work.actor?.name ?? null,
    closed_at: null,
    ...message,
  };
  await work.tx.insertInto('message').values(row).execute();
  return row;
}

function openQuestions(work: Work, requestId: string): Promise<MessageTable[]> {
  return work.tx
    .selectFrom('message')
    .selectAll()
    .where('tenant', '=', work.tenant)
    .where('request_id', '=', requestId)
    .where('side', '=', 'reviewer')
    .where('closed_at', 'is', null)
    .orderBy('pos')
    .execute();
}

/** Lets the clock of an ask run on and puts its expiry back. */
async function resume(
  work: Work,
  request: UserConsentRequestTable,
): Promise<UserConsentRequestTable> {
  const { expiresAt } = resumeClock(clockOf(request), work.now);
  work.due({ kind: 'expire', entityId: request.id, dueAt: expiresAt });
  return saveRequest(work, request, { status: 'open', paused_at: null, expires_at: expiresAt });
}

function askedOf(
  requests: readonly UserConsentRequestTable[],
  wanted: string | null | undefined,
): UserConsentRequestTable[] {
  const active = requests.filter(({ status }) => isUndecidedStatus(status));
  if (!wanted) return active;
  const one = active.filter(({ id }) => id === wanted);
  if (one.length > 0) return one;
  throw new Problem('validation', 'That request is not open on this card.', {
    errors: [{ field: 'requestId', message: 'names no open request of this card' }],
  });
}

/**
 * Asks one requester, or all; their clock stands until they answer or the deadline closes the question.
 * Throws `not-open`, `stale-version` or `validation`.
 */
export async function askQuestion(
  work: Work,
  _auth: Authorized<'queue:question'>,
  card: AppConsentRequestTable,
  input: NewQuestion,
): Promise<AppConsentRequestTable> {
  checkVersion(card, input.expectedVersion);
  if (!isUndecidedCard(card)) throw new Problem('not-open', 'This card is not open any more.');
  const deadline = input.deadline
    ? Date.parse(input.deadline)
    : work.now + DEFAULT_QUESTION_DAYS * DAY_MS;
  if (deadline <= work.now) {
    throw new Problem('validation', 'The deadline is already over.', {
      errors: [{ field: 'deadline', message: 'must be in the future' }],
    });
  }
  const asked = askedOf(await requestsOf(work.tx, work.tenant, card.id), input.requestId);
  for (const request of asked) {
    const question = await say(work, request, { side: 'reviewer', text: input.text, deadline });
    const { pausedAt } = pauseClock(clockOf(request), work.now);
    await saveRequest(work, request, { status: 'waiting-for-requester', paused_at: pausedAt });
    work.due({ kind: 'question-deadline', entityId: question.id, dueAt: deadline });
    work.tell(card.id, request.id, 'question');
    await tellByMail(work, card, {
      kind: 'asked',
      request: mailRequest(request),
      messageId: question.id,
    });
  }
  await cancelDue(
    work.tx,
    work.tenant,
    asked.map(({ id }) => id),
    ['expire'],
  );
  const after = await refreshCard(work, card);
  work.record({
    event: 'card.question',
    entity: 'appConsentRequest',
    entityId: card.id,
    appId: card.client_id,
    appName: card.app_name,
    before: { status: card.status },
    after: { status: after.card.status, asked: asked.length },
  });
  return after.card;
}

/** The requester says something; an open question is answered by it and the clock runs on. Throws `not-open`. */
export async function sendMessage(
  work: Work,
  _auth: Authorized<'request:act'>,
  request: UserConsentRequestTable,
  text: string,
): Promise<UserConsentRequestTable> {
  if (!isUndecidedStatus(request.status)) {
    throw new Problem('not-open', 'This request is not open any more.');
  }
  const card = await cardOf(work, request);
  const questions = await openQuestions(work, request.id);
  const answer = await say(work, request, { side: 'requester', text, deadline: null });
  await closeQuestions(work, questions);
  const next =
    request.status === 'waiting-for-requester'
      ? await resume(work, request)
      : await saveRequest(work, request, {});
  await refreshCard(work, card);
  work.tell(card.id, request.id, 'answer');
  work.record({
    event: 'request.answered',
    ...aboutRequest(request, card),
    before: { status: request.status },
    after: { status: next.status },
  });
  await tellByMail(work, card, {
    kind: 'answered',
    request: mailRequest(request),
    messageId: answer.id,
    askedBy: questions.at(-1)?.by_id ?? null,
  });
  return next;
}

async function closeQuestions(work: Work, questions: readonly MessageTable[]): Promise<void> {
  if (questions.length === 0) return;
  const ids = questions.map(({ id }) => id);
  await work.tx
    .updateTable('message')
    .set({ closed_at: work.now })
    .where('tenant', '=', work.tenant)
    .where('id', 'in', ids)
    .execute();
  await cancelDue(work.tx, work.tenant, ids, ['question-deadline']);
}

/**
 * A question whose deadline passed closes by itself and the clock runs on. Does nothing when it was answered
 * or decided meanwhile. Returns whether it closed.
 */
export async function closeQuestion(work: Work, messageId: string): Promise<boolean> {
  const question = await work.tx
    .selectFrom('message')
    .selectAll()
    .where('tenant', '=', work.tenant)
    .where('id', '=', messageId)
    .executeTakeFirst();
  if (!question || question.closed_at !== null || (question.deadline ?? 0) > work.now) return false;
  await closeQuestions(work, [question]);
  const request = await work.tx
    .selectFrom('user_consent_request')
    .selectAll()
    .where('tenant', '=', work.tenant)
    .where('id', '=', question.request_id)
    .executeTakeFirst();
  if (request?.status !== 'waiting-for-requester') return true;
  if ((await openQuestions(work, request.id)).length > 0) return true;
  const card = await cardOf(work, request);
  await resume(work, request);
  const after = await refreshCard(work, card);
  work.tell(card.id, request.id, 'reopened');
  work.record({
    event: 'card.question-closed',
    ...aboutRequest(request, card),
    before: { status: request.status },
    after: { status: 'open', card: after.card.status },
  });
  await tellByMail(work, card, {
    kind: 'question-closed',
    request: mailRequest(request),
    messageId,
    askedBy: question.by_id,
  });
  return true;
}
