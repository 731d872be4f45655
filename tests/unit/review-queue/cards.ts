import type { AppConsentRequest } from '../../../lib/contract/app-consent-request.ts';
import type { CardRequest } from '../../../lib/contract/user-consent-request.ts';

/** A card as the backend gives it; every part can be replaced. */
export function aCard(over: Partial<AppConsentRequest> = {}): AppConsentRequest {
  const id = over.id ?? crypto.randomUUID();
  const allowed = { allowed: true, why: null };
  return {
    id,
    version: 1,
    status: 'open',
    provider: 'entra',
    app: {
      clientId: 'fc108d3f-1111-4222-8333-444455556666',
      displayName: 'Contoso Calendar Sync',
      publisher: { name: 'Contoso', verified: false },
    },
    permissions: [
      {
        resource: 'https://graph.microsoft.com',
        value: 'Calendars.ReadWrite',
        kind: 'delegated',
        consentTypes: ['dynamic'],
      },
    ],
    requests: [aRequest({ appConsentRequestId: id })],
    requestCount: 1,
    risk: {
      score: 42,
      class: 'medium',
      reasons: [{ id: 'unverified-publisher', points: 15, text: 'The publisher is not verified.' }],
    },
    firstRequestedAt: '2026-11-20T09:00:00Z',
    expiresAt: '2026-12-20T09:00:00Z',
    claimedBy: null,
    decision: null,
    proof: null,
    history: [],
    notes: [],
    can: {
      approve: allowed,
      deny: allowed,
      block: allowed,
      question: allowed,
      claim: allowed,
      release: allowed,
      note: allowed,
      unblock: { allowed: false, why: 'Nothing is blocked.' },
    },
    ...over,
  };
}

/** One person's ask on a card. */
export function aRequest(over: Partial<CardRequest> = {}): CardRequest {
  return {
    id: crypto.randomUUID(),
    appConsentRequestId: crypto.randomUUID(),
    version: 1,
    status: 'open',
    app: { clientId: 'fc108d3f-1111-4222-8333-444455556666', displayName: 'Contoso Calendar Sync' },
    permissions: [],
    consentType: 'dynamic',
    justification: 'I plan customer calls and need my calendar in the tool.',
    origin: {
      provider: 'entra',
      cloud: 'global',
      screen: 'need-admin-approval',
      errorCode: '90094',
      returnOrigin: 'https://contoso.example',
    },
    requester: { id: 'robin', name: 'Robin Keller', email: 'robin@example.test' },
    createdAt: '2026-11-20T09:00:00Z',
    expiresAt: '2026-12-20T09:00:00Z',
    whyWaiting: 'A reviewer has to look at it.',
    decision: null,
    proof: null,
    remindableAt: null,
    follows: null,
    messages: [],
    ...over,
  };
}
