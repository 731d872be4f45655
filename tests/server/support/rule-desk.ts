import { randomUUID } from 'node:crypto';
import { NewRequest } from '../../../lib/contract/user-consent-request.ts';
import { authorize } from '../../../server/auth/authorize.ts';
import { type Caller, DECIDING_ROLES } from '../../../server/auth/caller.ts';
import { askQuestion, sendMessage } from '../../../server/rules/conversation.ts';
import { decideCard } from '../../../server/rules/decide.ts';
import { recordPerson } from '../../../server/rules/people.ts';
import { runWork } from '../../../server/rules/run.ts';
import { submitRequest } from '../../../server/rules/submit.ts';
import type { Work } from '../../../server/rules/work.ts';
import { findCard, findRequest } from '../../../server/store/load.ts';
import type { UserConsentRequestTable } from '../../../server/store/schema.ts';
import type { Store } from '../../../server/store/store.ts';

export const START = Date.parse('2026-11-21T09:00:00Z');
const HOLDER = DECIDING_ROLES[1] ?? '';

/** A desk driven through the rules, without HTTP, on a clock the test moves. */
export interface RuleDesk {
  readonly tenant: string;
  now: number;
  clock(): number;
  person(id: string, holdsRole?: boolean): Caller;
  submit(caller: Caller, clientId?: string): Promise<UserConsentRequestTable>;
  ask(caller: Caller, request: UserConsentRequestTable, deadline: number): Promise<void>;
  answer(caller: Caller, request: UserConsentRequestTable): Promise<void>;
  decide(caller: Caller, request: UserConsentRequestTable, kind: 'approve' | 'deny'): Promise<void>;
  request(id: string): Promise<UserConsentRequestTable>;
}

/** Opens a desk of a new tenant on `store`, at `START`. */
export function openRuleDesk(store: Store): RuleDesk {
  const tenant = randomUUID();
  const write = <T>(caller: Caller, job: (work: Work) => Promise<T>) =>
    runWork({ store, clock: () => desk.now }, { tenant, caller }, async (work) => {
      await recordPerson(work.tx, work.policy, caller, null, work.now);
      return job(work);
    });
  const cardOf = async (work: Work, request: UserConsentRequestTable) => {
    const card = await findCard(work.tx, tenant, request.card_id);
    if (!card) throw new Error('the card is gone');
    return card;
  };
  const current = async (work: Work, request: UserConsentRequestTable) => {
    const row = await findRequest(work.tx, tenant, request.id);
    if (!row) throw new Error('the request is gone');
    return row;
  };
  const desk: RuleDesk = {
    tenant,
    now: START,
    clock: () => desk.now,
    person: (id, holdsRole = false) => ({
      tenant,
      id,
      name: id,
      email: `${id}@example.test`,
      roles: [],
      wids: holdsRole ? [HOLDER] : [],
      groups: [],
    }),
    submit: (caller, clientId = 'fc108d3f-543d-4374-bbff-c7c51f651fe5') =>
      write(caller, async (work) => {
        const input = NewRequest.parse({
          app: { clientId, displayName: 'Zoom' },
          permissions: [],
          justification: 'I schedule customer calls.',
          origin: { provider: 'entra', screen: 'need-admin-approval' },
        });
        const auth = authorize(caller, work.policy, 'request:submit');
        return (await submitRequest(work, auth, input, null)).request;
      }),
    ask: (caller, request, deadline) =>
      write(caller, async (work) => {
        await askQuestion(
          work,
          authorize(caller, work.policy, 'queue:question'),
          await cardOf(work, request),
          {
            text: 'Which calendar?',
            requestId: request.id,
            deadline: new Date(deadline).toISOString(),
          },
        );
      }),
    answer: (caller, request) =>
      write(caller, async (work) => {
        const auth = authorize(caller, work.policy, 'request:act');
        await sendMessage(work, auth, await current(work, request), 'Mine.');
      }),
    decide: (caller, request, kind) =>
      write(caller, async (work) => {
        const card = await cardOf(work, request);
        await decideCard(work, authorize(caller, work.policy, 'queue:decide'), card, {
          kind,
          justification: 'Because.',
          audience: { kind: 'everyone' },
          expectedVersion: card.version,
        });
      }),
    async request(id) {
      const row = await store.read((tx) => findRequest(tx, tenant, id));
      if (!row) throw new Error('the request is gone');
      return row;
    },
  };
  return desk;
}
