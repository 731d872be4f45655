import { z } from 'zod';
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '../../lib/contract/limits.ts';
import {
  NewMessage,
  NewRequest,
  Outcome,
  UserConsentRequest,
} from '../../lib/contract/user-consent-request.ts';
import type { Authorized } from '../auth/authorize.ts';
import type { Answer, Call } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { sendMessage } from '../rules/conversation.ts';
import { ownRequest } from '../rules/find.ts';
import { listOwn } from '../rules/me.ts';
import { reportOutcome } from '../rules/outcome.ts';
import { nudgeReviewers, withdrawRequest } from '../rules/requester-acts.ts';
import { type ShowContext, showNewRequest, showRequests } from '../rules/show.ts';
import { submitRequest } from '../rules/submit.ts';
import type { Work } from '../rules/work.ts';
import { findRequest } from '../store/load.ts';
import type { UserConsentRequestTable } from '../store/schema.ts';
import { NEW_REQUEST } from './examples.ts';
import { route } from './route.ts';

type ViewContext = Omit<ShowContext, 'locale'>;

const Nothing = z.strictObject({});
/** The extension says `kind`; `outcome`, as the documentation's prose puts it, is understood too. */
const OutcomeInput = z.preprocess((value) => {
  if (typeof value !== 'object' || value === null || !('outcome' in value) || 'kind' in value) {
    return value;
  }
  const { outcome, ...rest } = value;
  return { ...rest, kind: outcome };
}, Outcome);

const OwnQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT_MAX).default(PAGE_LIMIT_DEFAULT),
});
const OwnPage = z.strictObject({
  items: z.array(UserConsentRequest),
  nextCursor: z.string().nullable(),
});

const ANSWER = { 200: { description: 'The request as it is now', schema: UserConsentRequest } };

const view = async <B, Q>(call: Call<B, Q>, at: ViewContext, id: string) => {
  const request = await findRequest(at.tx, at.tenant, id);
  if (!request) throw new Error('a request vanished');
  const [shown] = await showRequests({ ...at, locale: call.locale }, call.caller, [request]);
  return shown;
};

/** An act on one's own request, answered with the request as it is then. */
function act<B>(
  call: Call<B, never>,
  rule: (
    work: Work,
    auth: Authorized<'request:act'>,
    request: UserConsentRequestTable,
  ) => Promise<UserConsentRequestTable>,
): Promise<Answer> {
  return call.write('request:act', async (work, auth) => {
    const request = await ownRequest(work, auth, call.param('id'));
    await rule(work, auth, request);
    return { status: 200, body: (done) => view(call, done, request.id) };
  });
}

function readCursor(cursor: string | undefined): { at: number; id: string } | null {
  if (!cursor) return null;
  const [at, id] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!id || !Number.isFinite(Number(at))) {
    throw new Problem('validation', 'This cursor does not belong to this list.', {
      errors: [{ field: 'cursor', message: 'must be the nextCursor of the same list' }],
    });
  }
  return { at: Number(at), id };
}

export const requestRoutes = [
  route({
    method: 'POST',
    path: '/v1/requests',
    right: 'request:submit',
    summary: 'Ask for an app',
    body: NewRequest,
    example: NEW_REQUEST,
    headers: ['Idempotency-Key'],
    success: {
      201: { description: 'A new request', schema: UserConsentRequest },
      200: { description: 'The request of yours that already stands', schema: UserConsentRequest },
    },
    problems: ['app-blocked', 'app-already-approved', 'workflow-disabled'],
    async handle(call) {
      const answer = await call.write('request:submit', async (work, auth) => {
        const done = await submitRequest(work, auth, call.body(), call.locale);
        return {
          status: done.isNew ? 201 : 200,
          body: async () =>
            done.card
              ? showNewRequest(
                  { ...work, locale: call.locale },
                  done.card,
                  done.request,
                  work.timeline,
                )
              : view(call, work, done.request.id),
        };
      });
      call.deps.metrics.submissions.inc({ outcome: answer.status === 201 ? 'new' : 'standing' });
      return answer;
    },
  }),
  route({
    method: 'GET',
    path: '/v1/requests',
    right: 'request:read',
    summary: 'My requests, newest first',
    query: OwnQuery,
    success: { 200: { description: 'A page of them', schema: OwnPage } },
    async handle(call) {
      const { cursor, limit } = call.query();
      const found = await call.read('request:read', (reading, auth) =>
        listOwn(reading, auth, { before: readCursor(cursor), limit: limit + 1 }, call.locale),
      );
      const items = found.slice(0, limit);
      const last = found.length > limit ? items.at(-1) : undefined;
      const nextCursor = last
        ? Buffer.from(`${Date.parse(last.createdAt)} ${last.id}`).toString('base64url')
        : null;
      return { status: 200, body: { items, nextCursor } };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/requests/{id}',
    right: 'request:read',
    summary: 'One of my requests, with its timeline and why it waits',
    success: { 200: { description: 'The request', schema: UserConsentRequest } },
    problems: ['not-found'],
    async handle(call) {
      const body = await call.read('request:read', async (reading, auth) => {
        const { id } = await ownRequest(reading, auth, call.param('id'));
        return view(call, reading, id);
      });
      return { status: 200, body };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/requests/{id}/withdraw',
    right: 'request:act',
    summary: 'Take it back while it is undecided',
    body: Nothing,
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'not-open'],
    async handle(call) {
      return act(call, (work, auth, request) => {
        call.body();
        return withdrawRequest(work, auth, request);
      });
    },
  }),
  route({
    method: 'POST',
    path: '/v1/requests/{id}/messages',
    right: 'request:act',
    summary: 'Answer a question, or say more',
    body: NewMessage,
    example: { text: 'I need it to publish my office hours.' },
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'not-open'],
    async handle(call) {
      return act(call, (work, auth, request) => sendMessage(work, auth, request, call.body().text));
    },
  }),
  route({
    method: 'POST',
    path: '/v1/requests/{id}/reminders',
    right: 'request:act',
    summary: 'Remind the reviewers, once a day',
    body: Nothing,
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'not-open', 'too-early'],
    async handle(call) {
      return act(call, (work, auth, request) => {
        call.body();
        return nudgeReviewers(work, auth, request);
      });
    },
  }),
  route({
    method: 'POST',
    path: '/v1/requests/{id}/outcome',
    right: 'request:act',
    summary: 'Say whether the approval let you in',
    body: OutcomeInput,
    example: { kind: 'still-blocked', cause: 'assignment-required', errorCode: '50105' },
    headers: ['Idempotency-Key'],
    success: ANSWER,
    problems: ['not-found', 'not-open'],
    async handle(call) {
      return act(call, (work, auth, request) => reportOutcome(work, auth, request, call.body()));
    },
  }),
];
