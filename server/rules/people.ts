import { type Caller, DECIDING_ROLES } from '../auth/caller.ts';
import type { StoredPolicy } from './policy-record.ts';
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
 * Keeps what the last token said, so that mail can find reviewers who are not here now. Whoever looks at the
 * policy hears of it when the policy now reaches other people than before.
 */
export async function recordPerson(
  work: Work,
  caller: Caller,
  locale: string | null,
): Promise<void> {
  const { tx, policy } = work;
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
    last_seen_at: work.now,
  };
  await tx
    .insertInto('person')
    .values({ tenant, id, first_seen_at: work.now, ...seen })
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
  if (reachOf(policy, before, left) !== reachOf(policy, { id, name, email }, memberships)) {
    work.changed({ entity: 'policy', entityId: tenant, version: work.policyVersion });
  }
}
