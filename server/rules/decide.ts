import type { DecisionInput } from '../../lib/contract/decision.ts';
import { hasVisibleText } from '../../lib/contract/primitives.ts';
import type { ProblemName } from '../../lib/contract/problem.ts';
import type { Authorized } from '../auth/authorize.ts';
import { Problem } from '../http/problem.ts';
import { cancelDue } from '../store/due.ts';
import { requestsOf } from '../store/load.ts';
import type {
  AppConsentRequestTable,
  CardStatusColumn,
  DecisionTable,
  UserConsentRequestTable,
} from '../store/schema.ts';
import { obstacle } from './card-can.ts';
import { checkVersion } from './find.ts';
import { isUndecidedStatus, NO_DEADLINE, requestChanged, saveCard } from './save-card.ts';
import { mailRequest, tellByMail } from './tell-by-mail.ts';
import type { Work } from './work.ts';

const STATUS: Record<
  DecisionInput['kind'],
  Extract<CardStatusColumn, 'approved' | 'denied' | 'blocked'>
> = {
  approve: 'approved',
  deny: 'denied',
  block: 'blocked',
};

const WHY: Partial<Record<ProblemName, string>> = {
  'own-request': 'You ask for this app yourself; somebody else has to decide.',
  'role-missing':
    'Approving needs Global, Cloud Application or Application Administrator in your sign-in. You may deny, ask or leave a note.',
  'not-open': 'This card is not open any more.',
};

/** Throws the problem that stands in the way of an action, if one does. */
export function refuse(problem: ProblemName | null): void {
  if (problem) throw new Problem(problem, WHY[problem] ?? 'This cannot be done now.');
}

function checkJustification({ kind, justification }: DecisionInput): void {
  if (kind === 'approve' || (justification && hasVisibleText(justification))) return;
  throw new Problem('validation', 'Deny and block need words the requesters can read.', {
    errors: [{ field: 'justification', message: 'is needed to deny or block' }],
  });
}

/** A new decision has not been tried yet, whatever came of an earlier one. */
const UNTRIED = { outcome: null, outcome_at: null, outcome_cause: null } as const;

/** Moves every undecided ask of a card at once; returns those moved, as they are now. */
async function decideRequests(
  work: Work,
  requests: readonly UserConsentRequestTable[],
  status: CardStatusColumn,
  decisionId: string,
): Promise<UserConsentRequestTable[]> {
  const active = requests.filter((one) => isUndecidedStatus(one.status));
  const cardId = active[0]?.card_id;
  if (!cardId) return [];
  await work.tx
    .updateTable('user_consent_request')
    .set((eb) => ({
      status,
      decision_id: decisionId,
      open_key: eb.ref('id'),
      paused_at: null,
      ...UNTRIED,
      version: eb('version', '+', 1),
    }))
    .where('tenant', '=', work.tenant)
    .where('card_id', '=', cardId)
    .where('status', 'in', ['open', 'waiting-for-requester'])
    .execute();
  const decided = active.map((one) => ({
    ...one,
    status,
    decision_id: decisionId,
    open_key: one.id,
    paused_at: null,
    ...UNTRIED,
    version: one.version + 1,
  }));
  for (const one of decided) requestChanged(work, one);
  return decided;
}

/** Forgets every clock of a card that needs none any more, and closes its open questions. */
export async function stopClocks(
  work: Work,
  cardId: string,
  requests: readonly UserConsentRequestTable[],
): Promise<void> {
  const open = await work.tx
    .selectFrom('message')
    .select('id')
    .where('tenant', '=', work.tenant)
    .where('request_id', 'in', ['', ...requests.map(({ id }) => id)])
    .where('side', '=', 'reviewer')
    .where('closed_at', 'is', null)
    .execute();
  const questions = open.map(({ id }) => id);
  if (questions.length > 0) {
    await work.tx
      .updateTable('message')
      .set({ closed_at: work.now })
      .where('tenant', '=', work.tenant)
      .where('id', 'in', questions)
      .execute();
  }
  await cancelDue(work.tx, work.tenant, [cardId, ...requests.map(({ id }) => id), ...questions]);
}

/**
 * Approve, deny or block a card: reaches every undecided ask on it. Throws `own-request`, `role-missing`,
 * `stale-version`, `not-open` or `validation`.
 */
export async function decideCard(
  work: Work,
  auth: Authorized<'queue:decide'>,
  card: AppConsentRequestTable,
  input: DecisionInput,
): Promise<AppConsentRequestTable> {
  const requests = await requestsOf(work.tx, work.tenant, card.id);
  const stands = obstacle(input.kind, auth, card, requests);
  if (stands && stands !== 'not-open') refuse(stands);
  checkVersion(card, input.expectedVersion);
  refuse(stands);
  checkJustification(input);

  const decision: DecisionTable = {
    tenant: work.tenant,
    id: work.newId(),
    card_id: card.id,
    client_id: card.client_id,
    kind: input.kind,
    publisher_name: card.publisher_name,
    justification: input.justification || null,
    audience: JSON.stringify(input.audience),
    permissions: card.permissions,
    decided_by_id: auth.caller.id,
    decided_by_name: auth.caller.name,
    decided_at: work.now,
    undone_at: null,
  };
  await work.tx.insertInto('decision').values(decision).execute();
  const status = STATUS[input.kind];
  const decided = await decideRequests(work, requests, status, decision.id);
  await stopClocks(work, card.id, decided);
  const approved = input.kind === 'approve';
  const next = await saveCard(work, card, {
    status,
    decision_id: decision.id,
    active_count: 0,
    expires_at: null,
    deadline_key: NO_DEADLINE,
    claimed_by_id: null,
    claimed_by_name: null,
    claimed_at: null,
    proof_level: approved ? 'claimed' : null,
    proof_at: approved ? work.now : null,
    proof_by_id: approved ? auth.caller.id : null,
    proof_by_name: approved ? auth.caller.name : null,
    still_blocked_cause: null,
    still_blocked_count: 0,
  });
  work.tell(card.id, null, status, decision.justification);
  work.record({
    event: `card.${status}`,
    entity: 'appConsentRequest',
    entityId: card.id,
    appId: card.client_id,
    appName: card.app_name,
    reason: decision.justification,
    before: { status: card.status, version: card.version },
    after: { status, version: next.version, audience: input.audience, reached: decided.length },
  });
  await tellByMail(work, card, {
    kind: 'decided',
    requests: decided.map(mailRequest),
    decisionId: decision.id,
    decidedBy: auth.caller.id,
  });
  return next;
}
