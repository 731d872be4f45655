import { randomUUID } from 'node:crypto';
import { type MailEvent, type MailRequest, mailsFor } from '../../../server/mail/mails-for.ts';
import { loadReviewers } from '../../../server/mail/recipients.ts';
import { firstPolicy, type StoredPolicy } from '../../../server/rules/policy-record.ts';
import { FIRST_HASH } from '../../../server/store/audit-chain.ts';
import { enqueueMail } from '../../../server/store/outbox.ts';
import type { Store } from '../../../server/store/store.ts';

export const START = Date.parse('2026-11-21T09:00:00Z');

/** One tenant with one open card and one ask on it, written straight into the tables. */
export interface DeskRows {
  tenant: string;
  cardId: string;
  request: MailRequest;
  policy: StoredPolicy;
  /** Puts the mails of an event into the outbox, as the rules do. */
  tell(event: MailEvent, now?: number): Promise<number>;
  setPolicy(policy: Partial<StoredPolicy>): Promise<void>;
  settle(kind: 'approve' | 'deny' | 'block', words: string): Promise<string>;
}

const person = (tenant: string, id: string, locale: string | null = null) => ({
  tenant,
  id,
  name: id,
  email: `${id}@example.test`,
  locale,
  roles: '[]',
  first_seen_at: START,
  last_seen_at: START,
});

/** Lays the rows. Reviewers are `rita` (German) and `ron`; `gus` belongs to nobody. */
export async function layDesk(store: Store, appName = 'Zoom'): Promise<DeskRows> {
  const tenant = randomUUID();
  const cardId = randomUUID();
  const requestId = randomUUID();
  const reviewers = ['rita', 'ron'].map((id) => ({
    kind: 'user' as const,
    id,
    designatedAt: START,
  }));
  let policy: StoredPolicy = { ...firstPolicy(START), reviewers };
  const clientId = 'fc108d3f-543d-4374-bbff-c7c51f651fe5';
  const permissions = JSON.stringify([
    {
      resource: 'https://graph.microsoft.com',
      value: 'Calendars.ReadWrite',
      kind: 'delegated',
      consentTypes: ['dynamic'],
    },
  ]);
  const shared = {
    version: 1,
    status: 'open',
    client_id: clientId,
    permissions,
    created_at: START,
  } as const;
  await store.write(async (tx) => {
    await tx
      .insertInto('tenant')
      .values({
        id: tenant,
        change_seq: 0,
        audit_seq: 0,
        audit_hash: FIRST_HASH,
        policy: JSON.stringify(policy),
        policy_version: 1,
        secret: 'x',
        created_at: START,
      })
      .execute();
    await tx
      .insertInto('person')
      .values([
        person(tenant, 'rita', 'de'),
        person(tenant, 'ron'),
        person(tenant, 'ada', 'fr'),
        person(tenant, 'gus'),
      ])
      .execute();
    await tx
      .insertInto('app_consent_request')
      .values({
        ...shared,
        tenant,
        id: cardId,
        open_key: clientId,
        provider: 'entra',
        cloud: 'global',
        app_name: appName,
        publisher_name: 'Zoom Inc',
        publisher_verified: 1,
        risk_score: 10,
        risk_class: 'low',
        risk_reasons: '[]',
        request_count: 1,
        active_count: 1,
        priority_key: 0,
        deadline_key: 0,
        expires_at: START + 30 * 86_400_000,
        claimed_by_id: null,
        claimed_by_name: null,
        claimed_at: null,
        decision_id: null,
        proof_level: null,
        proof_at: null,
        proof_by_id: null,
        proof_by_name: null,
        still_blocked_cause: null,
        still_blocked_count: 0,
        changed_by_id: null,
        changed_by_name: null,
        changed_at: START,
        round: 1,
      })
      .execute();
    await tx
      .insertInto('user_consent_request')
      .values({
        ...shared,
        tenant,
        id: requestId,
        card_id: cardId,
        open_key: 'open',
        requester_id: 'ada',
        requester_name: 'Ada',
        requester_email: 'ada@example.test',
        locale: 'fr',
        consent_type: 'dynamic',
        justification: 'I schedule customer calls.',
        origin: '{}',
        follows: null,
        created_pos: 1,
        expires_at: START + 30 * 86_400_000,
        paused_at: null,
        nudged_at: null,
        outcome: null,
        outcome_at: null,
        outcome_cause: null,
        decision_id: null,
        search_words: '',
      })
      .execute();
  });
  const request = { id: requestId, requesterId: 'ada', email: 'ada@example.test', locale: 'fr' };
  return {
    tenant,
    cardId,
    request,
    get policy() {
      return policy;
    },
    tell: (event, now = START) =>
      store.write(async (tx) => {
        const people = await loadReviewers(tx, tenant, policy, START);
        const scene = { tenant, now, card: { id: cardId, round: 1 }, policy, reviewers: people };
        const mails = mailsFor(scene, event);
        await enqueueMail(tx, mails);
        return mails.length;
      }),
    async setPolicy(change) {
      policy = { ...policy, ...change };
      await store.write((tx) =>
        tx
          .updateTable('tenant')
          .set({ policy: JSON.stringify(policy) })
          .where('id', '=', tenant)
          .execute(),
      );
    },
    async settle(kind, words) {
      const id = randomUUID();
      await store.write(async (tx) => {
        await tx
          .insertInto('decision')
          .values({
            tenant,
            id,
            card_id: cardId,
            client_id: clientId,
            kind,
            justification: words,
            audience: '{"kind":"everyone"}',
            permissions,
            decided_by_id: 'rita',
            decided_by_name: 'Rita',
            decided_at: START,
            undone_at: null,
          })
          .execute();
        await tx
          .updateTable('app_consent_request')
          .set({ status: 'denied', open_key: null, decision_id: id })
          .where('id', '=', cardId)
          .execute();
      });
      return id;
    },
  };
}
