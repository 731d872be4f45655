import { z } from 'zod';
import { App } from '../../lib/contract/app.ts';
import { ChangesPage, ChangesQuery } from '../../lib/contract/changes.ts';
import { AppStanding, Me } from '../../lib/contract/me.ts';
import { authorize } from '../auth/authorize.ts';
import { Problem } from '../http/problem.ts';
import { eraseMe } from '../rules/erase-me.ts';
import { exportMe } from '../rules/export-me.ts';
import { readChanges } from '../rules/feed.ts';
import { appStanding, describeMe, listOwn } from '../rules/me.ts';
import { eventStream } from './event-stream.ts';
import { route } from './route.ts';

const EVERYTHING = 10_000;
const EventsQuery = z.strictObject({ cursor: z.string().max(100).optional() });

export const meRoutes = [
  route({
    method: 'GET',
    path: '/v1/me',
    right: 'me:read',
    summary: 'Who I am here and what I may do',
    success: { 200: { description: 'Me', schema: Me } },
    async handle(call) {
      return {
        status: 200,
        body: await call.read('me:read', async (reading, auth) => describeMe(reading, auth)),
      };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/me/export',
    right: 'me:export',
    summary: 'Everything kept about me',
    success: { 200: { description: 'All of it', schema: z.looseObject({}) } },
    async handle(call) {
      const body = await call.read('me:export', async (reading, auth) => {
        const own = authorize(call.caller, reading.policy, 'request:read');
        const page = { before: null, limit: EVERYTHING };
        return exportMe(reading, auth, await listOwn(reading, own, page, call.locale));
      });
      return {
        status: 200,
        body,
        headers: { 'content-disposition': 'attachment; filename="consent-desk-me.json"' },
      };
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/me',
    right: 'me:erase',
    summary: 'Forget me; the audit keeps only who acted',
    success: { 204: { description: 'Done' } },
    async handle(call) {
      const answer = await call.write('me:erase', async (work, auth) => {
        await eraseMe(work, auth, authorize(call.caller, work.policy, 'request:act'));
        return { status: 204, leavesNothing: true, body: async () => undefined };
      });
      call.deps.people.forget(call.caller);
      return answer;
    },
  }),
  route({
    method: 'GET',
    path: '/v1/apps/{clientId}',
    right: 'app:read',
    summary: 'What stands for an app before anyone types',
    success: { 200: { description: 'The standing', schema: AppStanding } },
    problems: ['not-found'],
    async handle(call) {
      const clientId = App.shape.clientId.safeParse(call.param('clientId'));
      if (!clientId.success) throw new Problem('not-found', 'This is not a client id.');
      const body = await call.read('app:read', (reading, auth) =>
        appStanding(reading, auth, clientId.data, call.locale),
      );
      return { status: 200, body };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/changes',
    right: 'changes:read',
    summary: 'What changed for me after a cursor, in commit order',
    query: ChangesQuery,
    success: { 200: { description: 'A page of changes', schema: ChangesPage } },
    problems: ['cursor-expired'],
    async handle(call) {
      const body = await call.read('changes:read', (reading, auth) =>
        readChanges(reading, auth, call.query(), call.locale),
      );
      return { status: 200, body };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/events',
    right: 'changes:read',
    summary: 'A stream that says when there is something to pull',
    query: EventsQuery,
    success: {
      200: { description: 'Server-sent events: `{"cursor": "…"}`', also: ['text/event-stream'] },
    },
    handle: (call) => eventStream(call),
  }),
];
