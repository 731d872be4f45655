import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { UserConsentRequest } from '../../lib/contract/user-consent-request.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { Authorized } from '../auth/authorize.ts';
import type { Caller } from '../auth/caller.ts';
import { decisionsOn, findCards, loadAroundCards, messagesOf, timelineOf } from '../store/load.ts';
import type {
  AppConsentRequestTable,
  TimelineTable,
  UserConsentRequestTable,
} from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import { cardView } from './card-view.ts';
import type { StoredPolicy } from './policy-record.ts';
import { requestView } from './request-view.ts';

/** Where the rows are read and how they are told: a `Work` or a `Reading`, and the reader's language. */
export interface ShowContext {
  tx: Tx;
  tenant: string;
  now: number;
  policy: StoredPolicy;
  locale: Locale;
}

/** Cards as one person sees them, in the order given. */
export async function showCards(
  at: ShowContext,
  who: Pick<Authorized<'queue:read'>, 'caller' | 'roles' | 'hasDecidingRole'>,
  cards: readonly AppConsentRequestTable[],
): Promise<AppConsentRequest[]> {
  if (cards.length === 0) return [];
  const around = await loadAroundCards(at.tx, at.tenant, cards);
  return cards.map((card) =>
    cardView(
      {
        card,
        requests: around.requests.get(card.id) ?? [],
        messages: around.messages.get(card.id) ?? [],
        notes: around.notes.get(card.id) ?? [],
        decisions: around.decisions.get(card.client_id) ?? [],
      },
      {
        id: who.caller.id,
        side: 'reviewer',
        now: at.now,
        locale: at.locale,
        workflowEnabled: at.policy.isEnabled,
        who,
        tenant: at.tenant,
      },
    ),
  );
}

/** Asks as their requester sees them, in the order given. */
export async function showRequests(
  at: ShowContext,
  caller: Pick<Caller, 'id'>,
  requests: readonly UserConsentRequestTable[],
): Promise<UserConsentRequest[]> {
  if (requests.length === 0) return [];
  const { tx, tenant } = at;
  const cardIds = requests.map((one) => one.card_id);
  const cards = new Map((await findCards(tx, tenant, cardIds)).map((card) => [card.id, card]));
  const decisions = await decisionsOn(
    tx,
    tenant,
    requests.map((one) => one.client_id),
  );
  const messages = await messagesOf(
    tx,
    tenant,
    requests.map((one) => one.id),
  );
  const timeline = await timelineOf(tx, tenant, cardIds);
  return requests.flatMap((request) => {
    const card = cards.get(request.card_id);
    if (!card) return [];
    return requestView(
      {
        request,
        card,
        decision:
          decisions.get(request.client_id)?.find(({ id }) => id === request.decision_id) ?? null,
        messages: messages.filter((one) => one.request_id === request.id),
        timeline: timeline.filter((one) => one.card_id === request.card_id),
      },
      {
        id: caller.id,
        side: 'requester',
        now: at.now,
        locale: at.locale,
        workflowEnabled: at.policy.isEnabled,
      },
    );
  });
}

/** An ask made just now: all there is to show is at hand, so nothing is read again. */
export function showNewRequest(
  at: ShowContext,
  card: AppConsentRequestTable,
  request: UserConsentRequestTable,
  timeline: readonly TimelineTable[],
): UserConsentRequest {
  return requestView(
    { request, card, decision: null, messages: [], timeline },
    {
      id: request.requester_id,
      side: 'requester',
      now: at.now,
      locale: at.locale,
      workflowEnabled: at.policy.isEnabled,
    },
  );
}
