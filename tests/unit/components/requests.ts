import type { UserConsentRequest } from '../../../lib/contract/user-consent-request.ts';
import type { PanelContext } from '../../../lib/messaging/protocol.ts';
import type { TrackedRequest } from '../../../lib/storage/schema.ts';
import { screenFacts } from './screen-facts.ts';

export const NOW = Date.parse('2026-11-21T12:00:00Z');
const at = (hoursAgo: number) => new Date(NOW - hoursAgo * 3_600_000).toISOString();

/** A request as the backend tells it; each test changes what it is about. */
export function served(change: Partial<UserConsentRequest> = {}): UserConsentRequest {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    appConsentRequestId: '22222222-2222-4222-8222-222222222222',
    version: 1,
    status: 'open',
    app: { clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5', displayName: 'Zoom' },
    permissions: [],
    consentType: 'dynamic',
    justification: 'I schedule customer calls.',
    origin: { provider: 'entra', screen: 'need-admin-approval', returnOrigin: 'https://zoom.us' },
    requester: { id: 'u1', name: 'Riley', email: null },
    createdAt: at(24),
    expiresAt: null,
    whyWaiting: '',
    decision: null,
    proof: null,
    remindableAt: null,
    follows: null,
    timeline: [{ at: at(24), event: 'submitted', by: { id: 'u1', name: 'Riley' } }],
    messages: [],
    ...change,
  };
}

/** A request as this browser keeps it. */
export function tracked(change: Partial<TrackedRequest> = {}): TrackedRequest {
  return {
    localId: 'local-1',
    serverId: '11111111-1111-4111-8111-111111111111',
    appKey: 'entra:fc108d3f-543d-4374-bbff-c7c51f651fe5',
    clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
    appName: 'Zoom',
    provider: 'entra',
    sent: {
      app: { clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5', displayName: 'Zoom' },
      permissions: [],
      consentType: 'dynamic',
      justification: 'I schedule customer calls.',
      origin: { provider: 'entra', screen: 'need-admin-approval', returnOrigin: 'https://zoom.us' },
    },
    route: 'backend',
    phase: 'sent',
    refusal: null,
    createdAt: NOW - 24 * 3_600_000,
    syncedAt: NOW,
    server: served(),
    nativeSentAt: null,
    ...change,
  };
}

export const ME = {
  tenant: { id: 't1' },
  user: { id: 'u1', name: 'Riley', email: null },
  roles: ['requester' as const],
  can: [],
};

/** What the background tells the panel in front of a plain block, with somebody signed in. */
export function panelContext(change: Partial<PanelContext> = {}): PanelContext {
  return {
    facts: screenFacts(),
    draftKey: 'entra:fc108d3f-543d-4374-bbff-c7c51f651fe5',
    draft: null,
    standing: { standing: 'none', mine: null, othersAsking: 0, decision: null },
    standingAsOf: NOW,
    mine: null,
    backend: {
      kind: 'signed-in',
      url: 'https://desk.example',
      organisationName: 'Northwind',
      me: ME,
    },
    settings: {
      settings: {
        backendUrl: 'https://desk.example',
        panelPlacement: 'page',
        language: 'auto',
        notices: {},
        quietHours: null,
      },
      managed: {},
      locked: [],
      problems: [],
    },
    locale: 'en',
    adminConsentUrl: 'https://login.microsoftonline.com/organizations/adminconsent',
    tabId: 5,
    outboxWaiting: 0,
    clockOffset: 0,
    ...change,
  };
}

export const decision = (kind: 'approve' | 'deny' | 'block', justification: string | null) => ({
  kind,
  justification,
  audience: { kind: 'everyone' as const },
  decidedBy: { id: 'u2', name: 'Robin' },
  decidedAt: at(1),
});
