import { expect } from 'vitest';
import { NEW_REQUEST } from '../../../server/routes/examples.ts';
import type { AUDIT_EVENTS } from '../../../server/rules/entra-audit.ts';
import { anApp, DAY, type Desk, type PersonName } from './desk.ts';

/** A card Robin asked for. Every act goes out twice under one key, as after a lost answer. */
export interface Scene {
  d: Desk;
  app: Record<string, unknown>;
  card: string;
  robins: string;
  act(
    who: PersonName,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<void>;
  decide(kind: 'approve' | 'deny' | 'block'): Promise<void>;
  putPolicy(change: Record<string, unknown>): Promise<void>;
  later(ms: number): Promise<void>;
}

export interface AuditedAct {
  does(scene: Scene): Promise<void>;
  by: PersonName | null;
  entity: 'policy' | 'userConsentRequest' | 'appConsentRequest' | 'person';
  before?: unknown;
  after?: unknown;
  reason?: string;
  /** What Entra's own log calls it (entra-graph §1.7). */
  entra?: string;
}

const UM = 'Access Reviews / UserManagement';
const POLICY = 'Access Reviews / Policy';
const FLOW = `${UM} / Approve all requests in business flow`;
const ask = (scene: Scene, more: object = {}) =>
  scene.act('reviewer', 'POST', `${scene.card}/questions`, { text: 'Why?', ...more });
const stillBlocked = async (scene: Scene) => {
  await scene.decide('approve');
  const body = { kind: 'still-blocked', cause: 'assignment-required' };
  await scene.act('robin', 'POST', `${scene.robins}/outcome`, body);
};

/** For every event of the audit an act that writes it, and what the line has to say. */
export const AUDITED_ACTS: Record<keyof typeof AUDIT_EVENTS, AuditedAct> = {
  'policy.created': {
    does: async () => undefined,
    by: null,
    entity: 'policy',
    after: { isEnabled: true, requestDurationInDays: 30 },
    entra: `${UM} / Create governance policy template`,
  },
  'policy.updated': {
    does: ({ putPolicy }) => putPolicy({ requestDurationInDays: 9 }),
    by: 'admin',
    entity: 'policy',
    before: { requestDurationInDays: 30 },
    after: { requestDurationInDays: 9 },
    entra: `${UM} / Update governance policy template`,
  },
  'policy.disabled': {
    does: ({ putPolicy }) => putPolicy({ isEnabled: false }),
    by: 'admin',
    entity: 'policy',
    before: { isEnabled: true },
    after: { isEnabled: false },
    entra: `${UM} / Delete governance policy template`,
  },
  'policy.enabled': {
    does: async ({ putPolicy }) => {
      await putPolicy({ isEnabled: false });
      await putPolicy({ isEnabled: true });
    },
    by: 'admin',
    entity: 'policy',
    before: { isEnabled: false },
    after: { isEnabled: true },
    entra: `${UM} / Create governance policy template`,
  },
  'request.submitted': {
    does: ({ act }) => act('noor', 'POST', '/v1/requests', { ...NEW_REQUEST, ...anApp('Miro') }),
    by: 'noor',
    entity: 'userConsentRequest',
    after: { status: 'open' },
    entra: `${POLICY} / Create request`,
  },
  'request.joined': {
    does: ({ act, app }) => act('noor', 'POST', '/v1/requests', { ...NEW_REQUEST, ...app }),
    by: 'noor',
    entity: 'userConsentRequest',
    after: { status: 'open' },
    entra: `${POLICY} / Create request`,
  },
  'request.answered': {
    does: async (scene) => {
      await ask(scene);
      await scene.act('robin', 'POST', `${scene.robins}/messages`, { text: 'For calls.' });
    },
    by: 'robin',
    entity: 'userConsentRequest',
    before: { status: 'waiting-for-requester' },
    after: { status: 'open' },
    entra: `${POLICY} / Update request`,
  },
  'request.nudged': {
    does: ({ act, robins }) => act('robin', 'POST', `${robins}/reminders`, {}),
    by: 'robin',
    entity: 'userConsentRequest',
  },
  'request.withdrawn': {
    does: ({ act, robins }) => act('robin', 'POST', `${robins}/withdraw`, {}),
    by: 'robin',
    entity: 'userConsentRequest',
    before: { status: 'open' },
    after: { status: 'withdrawn' },
    entra: `${POLICY} / Cancel request`,
  },
  'request.expired': {
    does: ({ later }) => later(30 * DAY),
    by: null,
    entity: 'userConsentRequest',
    before: { status: 'open' },
    after: { status: 'expired' },
    entra: `${POLICY} / Request expired`,
  },
  'request.confirmed': {
    does: async ({ act, decide, robins }) => {
      await decide('approve');
      await act('robin', 'POST', `${robins}/outcome`, { kind: 'signed-in' });
    },
    by: 'robin',
    entity: 'userConsentRequest',
    before: { proof: 'claimed' },
    after: { proof: 'confirmed' },
  },
  'request.still-blocked': {
    does: stillBlocked,
    by: 'robin',
    entity: 'userConsentRequest',
    before: { status: 'approved' },
    after: { status: 'open' },
    reason: 'assignment-required',
  },
  'card.reopened': {
    does: stillBlocked,
    by: 'robin',
    entity: 'appConsentRequest',
    before: { status: 'approved' },
    after: { status: 'open' },
    reason: 'assignment-required',
  },
  'card.approved': {
    does: ({ decide }) => decide('approve'),
    by: 'reviewer',
    entity: 'appConsentRequest',
    before: { status: 'open' },
    after: { status: 'approved', reached: 1 },
    reason: 'As agreed.',
    entra: FLOW,
  },
  'card.denied': {
    does: ({ decide }) => decide('deny'),
    by: 'reviewer',
    entity: 'appConsentRequest',
    before: { status: 'open' },
    after: { status: 'denied', reached: 1 },
    reason: 'As agreed.',
    entra: FLOW,
  },
  'card.blocked': {
    does: ({ decide }) => decide('block'),
    by: 'reviewer',
    entity: 'appConsentRequest',
    before: { status: 'open' },
    after: { status: 'blocked', reached: 1 },
    reason: 'As agreed.',
    entra: FLOW,
  },
  'card.unblocked': {
    does: async ({ act, decide, card }) => {
      await decide('block');
      await act('second', 'POST', `${card}/unblock`, { justification: 'A mistake.' });
    },
    by: 'second',
    entity: 'appConsentRequest',
    before: { status: 'blocked' },
    after: { status: 'denied' },
    reason: 'A mistake.',
  },
  'card.expired': {
    does: ({ later }) => later(30 * DAY),
    by: null,
    entity: 'appConsentRequest',
    before: { status: 'open' },
    after: { status: 'expired' },
    entra: `${POLICY} / Request expired`,
  },
  'card.withdrawn': {
    does: ({ act, robins }) => act('robin', 'POST', `${robins}/withdraw`, {}),
    by: 'robin',
    entity: 'appConsentRequest',
    before: { status: 'open' },
    after: { status: 'withdrawn' },
    entra: `${POLICY} / Cancel request`,
  },
  'card.question': {
    does: (scene) => ask(scene),
    by: 'reviewer',
    entity: 'appConsentRequest',
    before: { status: 'open' },
    after: { status: 'waiting-for-requester', asked: 1 },
    entra: `${POLICY} / Update request`,
  },
  'card.question-closed': {
    does: async (scene) => {
      await ask(scene, { deadline: new Date(scene.d.now.value + DAY).toISOString() });
      await scene.later(DAY);
    },
    by: null,
    entity: 'userConsentRequest',
    before: { status: 'waiting-for-requester' },
    after: { status: 'open' },
    entra: `${POLICY} / Update request`,
  },
  'card.claimed': {
    does: ({ act, card }) => act('reviewer', 'POST', `${card}/claim`, {}),
    by: 'reviewer',
    entity: 'appConsentRequest',
    before: { claimedBy: null },
    after: { claimedBy: expect.any(String) },
  },
  'card.released': {
    does: async ({ act, card }) => {
      await act('reviewer', 'POST', `${card}/claim`, {});
      await act('reviewer', 'POST', `${card}/release`, {});
    },
    by: 'reviewer',
    entity: 'appConsentRequest',
    before: { claimedBy: expect.any(String) },
    after: { claimedBy: null },
  },
  'card.noted': {
    does: ({ act, card }) => act('helpdesk', 'POST', `${card}/notes`, { text: 'Called them.' }),
    by: 'helpdesk',
    entity: 'appConsentRequest',
    after: { noteId: expect.any(String) },
  },
  'card.proof': {
    does: async ({ act, decide, card }) => {
      await decide('approve');
      const evidence = { adminConsent: true, error: null };
      await act('reviewer', 'POST', `${card}/proof`, { level: 'observed', evidence });
    },
    by: 'reviewer',
    entity: 'appConsentRequest',
    before: { proof: 'claimed' },
    after: { proof: 'observed', evidence: { adminConsent: true } },
  },
  'person.erased': {
    does: ({ act }) => act('robin', 'DELETE', '/v1/me'),
    by: 'robin',
    entity: 'person',
    after: { requests: 1 },
  },
};
