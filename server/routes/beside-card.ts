import { Precedents } from '../../lib/contract/precedent.ts';
import { Presence, PresenceInput } from '../../lib/contract/presence.ts';
import { cardFor } from '../rules/find.ts';
import { findPrecedents } from '../rules/precedents.ts';
import { lookAtCard } from '../rules/presence.ts';
import { route } from './route.ts';

/** What stands beside a card and is no part of it: who looks at it now, and how its like was judged. */
export const besideCardRoutes = [
  route({
    method: 'POST',
    path: '/v1/queue/{id}/presence',
    right: 'queue:read',
    summary: 'I have this card open now, or no longer; who else has it open',
    body: PresenceInput,
    example: { looking: true },
    success: { 200: { description: 'Who else has it open', schema: Presence } },
    problems: ['not-found'],
    async handle(call) {
      const { card, auth, tenant, looking } = await call.read(
        'queue:read',
        async (reading, auth) => ({
          card: await cardFor(reading, auth, call.param('id')),
          auth,
          tenant: reading.tenant,
          looking: call.body().looking,
        }),
      );
      // Seconds of presence are no event of the tenant: no lock, no feed, no audit.
      const now = call.deps.clock();
      const body = await call.deps.store.write((tx) =>
        lookAtCard({ tx, tenant, now }, auth, card.id, looking),
      );
      return { status: 200, body };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/queue/{id}/precedents',
    right: 'queue:read',
    summary: 'Decisions on other apps of the same publisher, or with a permission in common',
    success: { 200: { description: 'Closest first', schema: Precedents } },
    problems: ['not-found'],
    async handle(call) {
      const items = await call.read('queue:read', async (reading, auth) =>
        findPrecedents(reading, auth, await cardFor(reading, auth, call.param('id'))),
      );
      return { status: 200, body: { items } };
    },
  }),
];
