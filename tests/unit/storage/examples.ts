import { AppConsentRequest } from '../../../lib/contract/app-consent-request.ts';
import { NewRequest, UserConsentRequest } from '../../../lib/contract/user-consent-request.ts';
import type { PendingAct } from '../../../lib/storage/acts.ts';

export const ANNA = { tenantId: 'tenant-1', userId: 'anna' };
export const BERND = { tenantId: 'tenant-1', userId: 'bernd' };
export const NOW = Date.parse('2026-11-21T09:00:00Z');
export const CLIENT = 'fc108d3f-543d-4374-bbff-c7c51f651fe5';

/** A UUID that is easy to tell from others: `id(7)` ends in 7. */
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A request body as the panel would send it. */
export const aBody = (over: Record<string, unknown> = {}): NewRequest =>
  NewRequest.parse({
    app: { clientId: CLIENT, displayName: 'Zoom', publisher: { name: 'Zoom', verified: true } },
    permissions: [
      { resource: 'https://graph.microsoft.com', value: 'Calendars.ReadWrite', kind: 'delegated' },
    ],
    justification: 'I schedule customer calls.',
    origin: {
      provider: 'entra',
      cloud: 'global',
      screen: 'need-admin-approval',
      errorCode: '90094',
      returnOrigin: 'https://zoom.us',
    },
    ...over,
  });

/** What the backend says of a request. */
export const aRequest = (n: number, over: Record<string, unknown> = {}): UserConsentRequest => {
  const body = aBody();
  return UserConsentRequest.parse({
    id: id(n),
    appConsentRequestId: id(9000 + n),
    version: 1,
    status: 'open',
    app: body.app,
    permissions: body.permissions,
    consentType: 'dynamic',
    justification: body.justification,
    origin: body.origin,
    requester: { id: ANNA.userId, name: 'Anna', email: 'anna@contoso.com' },
    createdAt: '2026-11-21T08:00:00Z',
    expiresAt: '2026-12-21T08:00:00Z',
    whyWaiting: 'Waits for a reviewer.',
    decision: null,
    proof: null,
    remindableAt: null,
    follows: null,
    timeline: [],
    messages: [],
    ...over,
  });
};

/** A card of the queue that waits for whoever reads it. */
export const aCard = (n: number, over: Record<string, unknown> = {}): AppConsentRequest => {
  const { timeline: _, ...request } = aRequest(5000 + n, { appConsentRequestId: id(n) });
  return AppConsentRequest.parse({
    id: id(n),
    version: 1,
    status: 'open',
    provider: 'entra',
    app: request.app,
    permissions: [],
    requests: [request],
    requestCount: 1,
    risk: { score: 40, class: 'medium', reasons: [] },
    firstRequestedAt: '2026-11-21T08:00:00Z',
    expiresAt: null,
    claimedBy: null,
    decision: null,
    proof: null,
    history: [],
    notes: [],
    can: {
      approve: { allowed: true, why: null },
      deny: { allowed: true, why: null },
    },
    ...over,
  });
};

/** A reviewer's denial of the n-th card. */
export const deny = (n: number): PendingAct => ({
  kind: 'decide',
  cardId: id(n),
  body: {
    kind: 'deny',
    justification: 'Not needed.',
    audience: { kind: 'everyone' },
    expectedVersion: 1,
  },
});
