import { type Caller, DECIDING_ROLES } from '../auth/caller.ts';
import type { Tx } from '../store/store.ts';
import { readPolicy, type StoredPolicy } from './policy-record.ts';
import type { Work } from './work.ts';

type Membership = { kind: 'group' | 'role'; ref_id: string };

/** What `policyReach` would say of somebody, as text to compare; null when the policy does not reach them. */
function reachOf(
  policy: StoredPolicy,
  person: { id: string; name: string | null; email: string | null } | undefined,
  memberships: readonly Membership[],
): string | null {
  if (!person) return null;
  const { id, name, email } = person;
  const via = policy.reviewers.filter((one) =>
    one.kind === 'user'
      ? one.id === id
      : memberships.some(({ kind, ref_id }) => kind === one.kind && ref_id === one.id),
  );
  if (via.length === 0) return null;
  const mayApprove = memberships.some(
    ({ kind, ref_id }) => kind === 'role' && DECIDING_ROLES.includes(ref_id),
  );
  return JSON.stringify([name, email, mayApprove, via.map(({ kind, id }) => [kind, id])]);
}

/**
 * Keeps what the last token said, so that mail can find reviewers who are not here now. True when the policy
 * (null for a tenant that has none yet) thereby reaches other people than before: `reachChanged` tells it.
 */
export async function recordPerson(
  tx: Tx,
  policy: StoredPolicy | null,
  caller: Caller,
  locale: string | null,
  now: number,
): Promise<boolean> {
  const { tenant, id, name, email } = caller;
  const before = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  const seen = {
    name,
    email,
    locale,
    roles: JSON.stringify(caller.roles),
    last_seen_at: now,
  };
  await tx
    .insertInto('person')
    .values({ tenant, id, first_seen_at: now, ...seen })
    .onConflict((on) => on.columns(['tenant', 'id']).doUpdateSet(seen))
    .execute();
  const left = await tx
    .deleteFrom('membership')
    .where('tenant', '=', tenant)
    .where('person_id', '=', id)
    .returning(['kind', 'ref_id'])
    .execute();
  const memberships: Membership[] = [
    ...caller.groups.map((ref_id) => ({ kind: 'group' as const, ref_id })),
    ...caller.wids.map((ref_id) => ({ kind: 'role' as const, ref_id })),
  ];
  const rows = memberships.map((row) => ({ ...row, tenant, person_id: id }));
  for (let start = 0; start < rows.length; start += 200) {
    await tx
      .insertInto('membership')
      .values(rows.slice(start, start + 200))
      .onConflict((on) => on.doNothing())
      .execute();
  }
  if (!policy) return false;
  return reachOf(policy, before, left) !== reachOf(policy, { id, name, email }, memberships);
}

/** The policy a tenant has now, or null. */
export async function policyOf(tx: Tx, tenant: string): Promise<StoredPolicy | null> {
  const row = await tx
    .selectFrom('tenant')
    .select('policy')
    .where('id', '=', tenant)
    .executeTakeFirst();
  return row ? readPolicy(row.policy) : null;
}

/** Tells those who may see the policy that it reaches other people now. */
export function reachChanged(work: Work): void {
  work.changed({ entity: 'policy', entityId: work.tenant, version: work.policyVersion });
}
