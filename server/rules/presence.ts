import { PRESENCE_TTL_MS, type Presence } from '../../lib/contract/presence.ts';
import type { Authorized } from '../auth/authorize.ts';
import type { Tx } from '../store/store.ts';
import { iso } from './rows.ts';

interface At {
  tx: Tx;
  tenant: string;
  now: number;
}

const MAX_OTHERS = 50;

/**
 * Notes that this person has the card open (or no longer has), and gives who else has. The rows live for seconds:
 * every call sweeps what is past, so nobody's reading habits are kept. The card must have been checked to be theirs to see.
 */
export async function lookAtCard(
  { tx, tenant, now }: At,
  { caller }: Pick<Authorized<'queue:read'>, 'caller'>,
  cardId: string,
  looking: boolean,
): Promise<Presence> {
  await sweepPresence(tx, now);
  if (looking) {
    await tx
      .insertInto('presence')
      .values({
        tenant,
        card_id: cardId,
        person_id: caller.id,
        name: caller.name,
        since: now,
        seen_at: now,
      })
      .onConflict((on) =>
        on.columns(['tenant', 'card_id', 'person_id']).doUpdateSet({ seen_at: now }),
      )
      .execute();
  } else {
    await tx
      .deleteFrom('presence')
      .where('tenant', '=', tenant)
      .where('card_id', '=', cardId)
      .where('person_id', '=', caller.id)
      .execute();
  }
  const others = await tx
    .selectFrom('presence')
    .select(['person_id', 'name', 'since'])
    .where('tenant', '=', tenant)
    .where('card_id', '=', cardId)
    .where('person_id', '!=', caller.id)
    .orderBy('since')
    .limit(MAX_OTHERS)
    .execute();
  return {
    others: others.map(({ person_id, name, since }) => ({
      id: person_id,
      name,
      since: iso(since),
    })),
  };
}

/** Forgets who has not been heard of in time. Gives how many rows went. */
export async function sweepPresence(tx: Tx, now: number): Promise<number> {
  const gone = await tx
    .deleteFrom('presence')
    .where('seen_at', '<', now - PRESENCE_TTL_MS)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
