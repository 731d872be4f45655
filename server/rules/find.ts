import { type Authorized, seesCard } from '../auth/authorize.ts';
import type { Right } from '../auth/matrix.ts';
import { Problem } from '../http/problem.ts';
import { findCard, findRequest } from '../store/load.ts';
import type { AppConsentRequestTable, UserConsentRequestTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import type { StoredPolicy } from './policy-record.ts';

interface At {
  tx: Tx;
  tenant: string;
  policy: StoredPolicy;
}

export type QueueRight = Extract<Right, `queue:${string}`>;

/** A card this person may see. Throws `not-found` for everything else, whether it exists or not. */
export async function cardFor(
  at: At,
  auth: Authorized<QueueRight>,
  id: string,
): Promise<AppConsentRequestTable> {
  const card = await findCard(at.tx, at.tenant, id.toLowerCase());
  if (!card || !seesCard(auth, at.policy, card.created_at)) {
    throw new Problem('not-found', 'There is no such card.');
  }
  return card;
}

/** One's own ask. Throws `not-found` for everything else, whether it exists or not. */
export async function ownRequest(
  at: At,
  auth: Authorized<'request:read' | 'request:act'>,
  id: string,
): Promise<UserConsentRequestTable> {
  const request = await findRequest(at.tx, at.tenant, id.toLowerCase());
  if (!request || request.requester_id !== auth.caller.id) {
    throw new Problem('not-found', 'There is no such request.');
  }
  return request;
}

/** Throws `stale-version`, saying who changed the card when, unless `expected` is its version. */
export function checkVersion(
  card: AppConsentRequestTable,
  expected: number | null | undefined,
): void {
  if (expected === null || expected === undefined || expected === card.version) return;
  const who = card.changed_by_name ?? 'The clock';
  const at = new Date(card.changed_at).toISOString();
  throw new Problem('stale-version', `${who} changed this card at ${at}; look at it again.`, {
    extra: {
      currentVersion: card.version,
      status: card.status,
      changedBy:
        card.changed_by_id === null
          ? null
          : { id: card.changed_by_id, name: card.changed_by_name ?? card.changed_by_id },
      changedAt: at,
    },
  });
}
