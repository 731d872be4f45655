import type { PolicyReach } from '../../lib/contract/health.ts';
import type { Authorized } from '../auth/authorize.ts';
import { DECIDING_ROLES } from '../auth/caller.ts';
import type { Reading } from './run.ts';

const MAX_PEOPLE = 200;

/** Whom each reviewer reference of the policy is known to reach: people seen with a token, and by which reference. */
export async function policyReach(
  reading: Reading,
  _auth: Authorized<'policy:read'>,
): Promise<PolicyReach> {
  const { tx, tenant, policy } = reading;
  const people = new Map<string, PolicyReach['people'][number]>();
  const unknown: PolicyReach['unknown'] = [];
  const approvers = await tx
    .selectFrom('membership')
    .select('person_id')
    .where('tenant', '=', tenant)
    .where('kind', '=', 'role')
    .where('ref_id', 'in', [...DECIDING_ROLES])
    .execute();
  const mayApprove = new Set(approvers.map((row) => row.person_id));
  for (const { kind, id, email } of policy.reviewers) {
    const seen =
      kind === 'user'
        ? await tx
            .selectFrom('person')
            .select(['id', 'name', 'email'])
            .where('tenant', '=', tenant)
            .where('id', '=', id)
            .execute()
        : await tx
            .selectFrom('membership')
            .innerJoin('person', (join) =>
              join
                .onRef('person.tenant', '=', 'membership.tenant')
                .onRef('person.id', '=', 'membership.person_id'),
            )
            .select(['person.id', 'person.name', 'person.email'])
            .where('membership.tenant', '=', tenant)
            .where('membership.kind', '=', kind)
            .where('membership.ref_id', '=', id)
            .limit(MAX_PEOPLE)
            .execute();
    for (const one of seen) {
      if (people.has(one.id)) continue;
      const via = `${kind}:${id}`;
      people.set(one.id, { ...one, via, mayApprove: mayApprove.has(one.id) });
    }
    if (seen.length > 0) continue;
    if (email) people.set(id, { id, name: null, email, via: `${kind}:${id}`, mayApprove: false });
    else unknown.push({ kind, id });
  }
  return { people: [...people.values()], unknown };
}
