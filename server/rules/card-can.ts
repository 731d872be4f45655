import type { AppConsentRequest, CardAction } from '../../lib/contract/app-consent-request.ts';
import type { ProblemName } from '../../lib/contract/problem.ts';
import type { Authorized } from '../auth/authorize.ts';
import { mayUse, type Right } from '../auth/matrix.ts';
import type { AppConsentRequestTable, UserConsentRequestTable } from '../store/schema.ts';

type Who = Pick<Authorized<'queue:read'>, 'caller' | 'roles' | 'hasDecidingRole'>;

const RIGHT_OF: Record<CardAction, Right> = {
  approve: 'queue:decide',
  deny: 'queue:decide',
  block: 'queue:decide',
  unblock: 'queue:unblock',
  question: 'queue:question',
  claim: 'queue:claim',
  release: 'queue:claim',
  note: 'queue:note',
  proof: 'queue:proof',
};

export const isUndecidedCard = (card: Pick<AppConsentRequestTable, 'status'>): boolean =>
  card.status === 'open' || card.status === 'waiting-for-requester';

/** True when the person asks on this card themselves. */
function isOwnCard(who: Who, requests: readonly UserConsentRequestTable[]): boolean {
  return requests.some(
    ({ requester_id, status }) => requester_id === who.caller.id && status !== 'withdrawn',
  );
}

/** What stands in the way of one action, by the name of the problem it would end in; null when nothing does. */
export function obstacle(
  action: CardAction,
  who: Who,
  card: AppConsentRequestTable,
  requests: readonly UserConsentRequestTable[],
): ProblemName | null {
  if (!mayUse(RIGHT_OF[action], who.roles)) return 'forbidden';
  const open = isUndecidedCard(card);
  switch (action) {
    case 'approve':
      if (isOwnCard(who, requests)) return 'own-request';
      if (!who.hasDecidingRole) return 'role-missing';
      return open ? null : 'not-open';
    case 'deny':
    case 'block':
      if (isOwnCard(who, requests)) return 'own-request';
      return open ? null : 'not-open';
    case 'unblock':
      if (card.status !== 'blocked') return 'not-open';
      return isOwnCard(who, requests) ? 'own-request' : null;
    case 'question':
      return open ? null : 'not-open';
    case 'claim':
      if (!open) return 'not-open';
      return card.claimed_by_id && card.claimed_by_id !== who.caller.id ? 'claimed-by-other' : null;
    case 'release':
      return card.claimed_by_id === null ? 'not-open' : null;
    case 'proof':
      return card.status === 'approved' ? null : 'not-open';
    case 'note':
      return null;
  }
}

/** Every action with its obstacle, as the card carries it. */
export function cardCan(
  who: Who,
  card: AppConsentRequestTable,
  requests: readonly UserConsentRequestTable[],
): AppConsentRequest['can'] {
  const actions = Object.keys(RIGHT_OF) as CardAction[];
  return Object.fromEntries(
    actions.map((action) => {
      const why = obstacle(action, who, card, requests);
      return [action, { allowed: why === null, why }];
    }),
  );
}
