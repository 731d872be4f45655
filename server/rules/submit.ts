import type { NewRequest } from '../../lib/contract/user-consent-request.ts';
import { startClock } from '../../lib/requests/clock.ts';
import { mergePermissions } from '../../lib/requests/merge.ts';
import type { Authorized } from '../auth/authorize.ts';
import { Problem } from '../http/problem.ts';
import { insertRows } from '../store/insert-rows.ts';
import { decisionsOnApp } from '../store/load.ts';
import { type PlaceOf, prepared } from '../store/prepared.ts';
import type {
  AppConsentRequestTable,
  DecisionTable,
  UserConsentRequestTable,
} from '../store/schema.ts';
import { joinCard, openCard } from './open-card.ts';
import { decisionOf } from './rows.ts';
import { isUndecidedStatus, requestChanged, STANDING_ASK } from './save-card.ts';
import { addWordsOfAsk } from './search-words.ts';
import { covers, reaches, standingDecision } from './standing.ts';
import { mailRequest, tellByMail } from './tell-by-mail.ts';
import type { Work } from './work.ts';

export interface Submitted {
  /** False: this person's earlier ask still stands and is given back. */
  isNew: boolean;
  request: UserConsentRequestTable;
  /** The card a new ask is on; null for one that already stood. */
  card: AppConsentRequestTable | null;
}

const openCardOf = prepared((tx, place: PlaceOf<{ tenant: string; clientId: string }>) =>
  tx
    .selectFrom('app_consent_request')
    .selectAll()
    .where('tenant', '=', place('tenant'))
    .where('open_key', '=', place('clientId')),
);

/** The card of an app that is still open, if there is one. */
export async function findOpenCard(
  { tx, tenant }: Pick<Work, 'tx' | 'tenant'>,
  clientId: string,
): Promise<AppConsentRequestTable | undefined> {
  const [card] = await openCardOf(tx, { tenant, clientId });
  return card;
}

const asksOf = prepared(
  (tx, place: PlaceOf<{ tenant: string; requesterId: string; clientId: string }>) =>
    tx
      .selectFrom('user_consent_request')
      .selectAll()
      .where('tenant', '=', place('tenant'))
      .where('requester_id', '=', place('requesterId'))
      .where('client_id', '=', place('clientId')),
);

function refuseWhatIsDecided(
  decisions: readonly DecisionTable[],
  input: NewRequest,
  auth: Authorized<'request:submit'>,
): void {
  const decision = standingDecision(decisions);
  if (!decision) return;
  const extra = { decision: decisionOf(decision), appConsentRequestId: decision.card_id };
  if (decision.kind === 'block') {
    throw new Problem(
      'app-blocked',
      `This app was blocked by ${decision.decided_by_name}. It can be asked for again only after it is unblocked.`,
      { extra },
    );
  }
  const approved = decision.kind === 'approve' && reaches(decision, auth.caller);
  if (approved && covers(decision, input.permissions)) {
    throw new Problem(
      'app-already-approved',
      `This app was approved by ${decision.decided_by_name}. Sign in to it again; if you are still blocked, say so on your request.`,
      { extra },
    );
  }
}

/**
 * One person asks for one app. Gives back the ask of theirs that already stands; joins the open card of the
 * app, or opens one. Throws `workflow-disabled`, `app-blocked` or `app-already-approved`.
 */
export async function submitRequest(
  work: Work,
  auth: Authorized<'request:submit'>,
  input: NewRequest,
  locale: string | null,
): Promise<Submitted> {
  const { tx, tenant, now, policy } = work;
  const { caller } = auth;
  const clientId = input.app.clientId;
  const mine = await asksOf(tx, { tenant, requesterId: caller.id, clientId });
  // Sorted here: walked backwards, SQLite takes five times as long to find nothing.
  mine.sort((a, b) => b.created_at - a.created_at || b.created_pos - a.created_pos);
  const standing = mine.find(({ status }) => isUndecidedStatus(status));
  if (standing) return { isNew: false, request: standing, card: null };
  if (!policy.isEnabled) {
    throw new Problem(
      'workflow-disabled',
      'Your organisation does not take requests at the moment.',
    );
  }
  const open = await findOpenCard(work, clientId);
  const decisions = await decisionsOnApp(tx, tenant, clientId);
  if (!open) refuseWhatIsDecided(decisions, input, auth);

  const asked = mergePermissions([input]).union;
  const permissions = asked.map(({ resource, value, kind }) => ({ resource, value, kind }));
  const clock = startClock(now, policy.requestDurationInDays);
  const ask = { input, expiresAt: clock.expiresAt, decisionsOnApp: decisions.length };
  const card = open ? await joinCard(work, open, ask) : await openCard(work, ask);
  const request: UserConsentRequestTable = {
    tenant,
    id: work.newId(),
    card_id: card.id,
    version: 1,
    status: 'open',
    open_key: STANDING_ASK,
    requester_id: caller.id,
    requester_name: caller.name,
    requester_email: caller.email,
    locale,
    client_id: clientId,
    consent_type: input.consentType,
    permissions: JSON.stringify(permissions),
    justification: input.justification,
    origin: JSON.stringify(input.origin),
    follows: mine.find(({ id }) => id === input.follows)?.id ?? mine[0]?.id ?? null,
    created_at: now,
    created_pos: work.pos,
    expires_at: clock.expiresAt,
    paused_at: null,
    nudged_at: null,
    outcome: null,
    outcome_at: null,
    outcome_cause: null,
    decision_id: null,
    search_words: await addWordsOfAsk(tx, tenant, card.id, { ...input, requester: caller }),
  };
  await insertRows(tx, 'user_consent_request', [request]);
  requestChanged(work, request);
  work.tell(card.id, request.id, open ? 'joined' : 'submitted');
  work.due({ kind: 'expire', entityId: request.id, dueAt: request.expires_at });
  work.record({
    event: open ? 'request.joined' : 'request.submitted',
    entity: 'userConsentRequest',
    entityId: request.id,
    appId: clientId,
    appName: card.app_name,
    after: { status: 'open', appConsentRequestId: card.id, permissions },
  });
  await tellByMail(work, card, {
    kind: 'submitted',
    request: mailRequest(request),
    opened: !open,
  });
  return { isNew: true, request, card };
}
