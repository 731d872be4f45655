import { z } from 'zod';
import {
  AppConsentRequest,
  ClaimInput,
  NewNote,
  NewQuestion,
  QueuePage,
  QueueQuery,
} from '../../lib/contract/app-consent-request.ts';
import { DecisionInput, ProofInput } from '../../lib/contract/decision.ts';
import { MAX_JUSTIFICATION } from '../../lib/contract/limits.ts';
import type { Authorized } from '../auth/authorize.ts';
import type { Answer, Call } from '../http/call.ts';
import { consentUrlOf } from '../rules/card-view.ts';
import { askQuestion } from '../rules/conversation.ts';
import { decideCard } from '../rules/decide.ts';
import { cardFor, type QueueRight } from '../rules/find.ts';
import { listQueue } from '../rules/queue.ts';
import {
  addNote,
  claimCard,
  raiseProof,
  releaseCard,
  unblockCard,
} from '../rules/reviewer-acts.ts';
import { type ShowContext, showCards } from '../rules/show.ts';
import type { Work } from '../rules/work.ts';
import { findCard } from '../store/load.ts';
import type { AppConsentRequestTable } from '../store/schema.ts';
import { DECISION } from './examples.ts';
import { route } from './route.ts';

const Nothing = z.strictObject({});
const Unblock = z.strictObject({
  justification: z.string().trim().max(MAX_JUSTIFICATION).nullish(),
  expectedVersion: z.int().min(1).nullish(),
});

const ANSWER = { 200: { description: 'The card as it is now', schema: AppConsentRequest } };

async function view<B, Q>(
  call: Call<B, Q>,
  at: Omit<ShowContext, 'locale'>,
  auth: Authorized<QueueRight>,
  id: string,
) {
  const card = await findCard(at.tx, at.tenant, id);
  if (!card) throw new Error('a card vanished');
  const [shown] = await showCards({ ...at, locale: call.locale }, auth, [card]);
  return shown;
}

/** An act on a card, answered with the card as it is then. */
function act<B, R extends QueueRight>(
  call: Call<B, never>,
  right: R,
  rule: (
    work: Work,
    auth: Authorized<R>,
    card: AppConsentRequestTable,
  ) => Promise<AppConsentRequestTable>,
): Promise<Answer> {
  return call.write(right, async (work, auth) => {
    const card = await cardFor(work, auth, call.param('id'));
    await rule(work, auth, card);
    return { status: 200, body: (done) => view(call, done, auth, card.id) };
  });
}

export const queueRoutes = [
  route({
    method: 'GET',
    path: '/v1/queue',
    right: 'queue:read',
    summary: 'The cards, a page at a time',
    query: QueueQuery,
    success: { 200: { description: 'A page', schema: QueuePage } },
    async handle(call) {
      const body = await call.read('queue:read', (reading, auth) =>
        listQueue(reading, auth, call.query(), call.locale),
      );
      return { status: 200, body };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/queue/{id}',
    right: 'queue:read',
    summary: 'One card',
    success: { 200: { description: 'The card', schema: AppConsentRequest } },
    problems: ['not-found'],
    async handle(call) {
      const body = await call.read('queue:read', async (reading, auth) => {
        const { id } = await cardFor(reading, auth, call.param('id'));
        return view(call, reading, auth, id);
      });
      return { status: 200, body };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/queue/{id}/decision',
    right: 'queue:decide',
    summary: 'Approve, deny or block: reaches everyone on the card',
    body: DecisionInput,
    example: DECISION,
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'own-request', 'role-missing', 'stale-version', 'not-open'],
    async handle(call) {
      let kind: string | null = null;
      const answer = await call.write('queue:decide', async (work, auth) => {
        const card = await cardFor(work, auth, call.param('id'));
        const input = call.body();
        const decided = await decideCard(work, auth, card, input);
        kind = input.kind;
        return {
          status: 200,
          body: async (done) => {
            const shown = await view(call, done, auth, card.id);
            if (input.kind !== 'approve') return shown;
            return {
              ...shown,
              consentUrl: consentUrlOf(decided, work.tenant, input.redirectUri ?? null),
            };
          },
        };
      });
      if (kind) call.deps.metrics.decisions.inc({ kind });
      return answer;
    },
  }),
  route({
    method: 'POST',
    path: '/v1/queue/{id}/questions',
    right: 'queue:question',
    summary: 'Ask the requester; the clock stands until they answer',
    body: NewQuestion,
    example: { text: 'Which calendars should it see?' },
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'stale-version', 'not-open'],
    handle: (call) =>
      act(call, 'queue:question', (work, auth, card) => askQuestion(work, auth, card, call.body())),
  }),
  route({
    method: 'POST',
    path: '/v1/queue/{id}/claim',
    right: 'queue:claim',
    summary: 'Say that you work on it, or hand it over',
    body: ClaimInput,
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'not-open', 'claimed-by-other', 'own-request'],
    handle: (call) =>
      act(call, 'queue:claim', (work, auth, card) => {
        const { takeOver, to } = call.body();
        return claimCard(work, auth, card, { takeOver, to: to ?? null });
      }),
  }),
  route({
    method: 'POST',
    path: '/v1/queue/{id}/release',
    right: 'queue:claim',
    summary: 'Let go of it',
    body: Nothing,
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'claimed-by-other'],
    handle: (call) =>
      act(call, 'queue:claim', (work, auth, card) => {
        call.body();
        return releaseCard(work, auth, card);
      }),
  }),
  route({
    method: 'POST',
    path: '/v1/queue/{id}/unblock',
    right: 'queue:unblock',
    summary: 'Let people ask for this app again',
    body: Unblock,
    example: { justification: 'The vendor has been verified.' },
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'not-open', 'own-request', 'stale-version'],
    handle: (call) =>
      act(call, 'queue:unblock', (work, auth, card) => {
        const { justification, expectedVersion } = call.body();
        return unblockCard(work, auth, card, {
          justification: justification || null,
          expectedVersion: expectedVersion ?? null,
        });
      }),
  }),
  route({
    method: 'POST',
    path: '/v1/queue/{id}/notes',
    right: 'queue:note',
    summary: 'Leave a note for colleagues; requesters never see it',
    body: NewNote,
    example: { text: 'The vendor answered: no data leaves the region.' },
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found'],
    handle: (call) =>
      act(call, 'queue:note', (work, auth, card) => addNote(work, auth, card, call.body().text)),
  }),
  route({
    method: 'POST',
    path: '/v1/queue/{id}/proof',
    right: 'queue:proof',
    summary: 'Raise the proof of an approval by its evidence',
    body: ProofInput,
    example: { level: 'observed', evidence: { adminConsent: true, tenant: null, error: null } },
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'not-open', 'insufficient-evidence'],
    handle: (call) =>
      act(call, 'queue:proof', (work, auth, card) => raiseProof(work, auth, card, call.body())),
  }),
];
