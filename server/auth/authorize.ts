import type { Role } from '../../lib/contract/me.ts';
import { Problem } from '../http/problem.ts';
import { designatedSince, holdsDecidingRole, type StoredPolicy } from '../rules/policy-record.ts';
import type { Caller } from './caller.ts';
import { MATRIX, mayUse, type Right } from './matrix.ts';

declare const checked: unique symbol;

/** Proof that this person was found to have the right, under the policy of this very transaction. */
export interface Authorized<R extends Right> {
  readonly [checked]: R;
  readonly caller: Caller;
  readonly roles: readonly Role[];
  /** Since when the person is a reviewer; null for everybody else. */
  readonly reviewerSince: number | null;
  readonly hasDecidingRole: boolean;
}

/** Everything a person is in this tenant now. */
function rolesOf(caller: Caller, policy: StoredPolicy): Role[] {
  const roles: Role[] = ['requester', ...caller.roles];
  if (designatedSince(policy, caller) !== null) roles.push('reviewer');
  return roles;
}

/** Checks one right. Throws `forbidden` naming the roles that have it; the result is needed to call a rule. */
export function authorize<R extends Right>(
  caller: Caller,
  policy: StoredPolicy,
  right: R,
): Authorized<R> {
  const roles = rolesOf(caller, policy);
  if (!mayUse(right, roles)) {
    throw new Problem('forbidden', `This is for: ${MATRIX[right].join(', ')}.`);
  }
  const found: Omit<Authorized<R>, typeof checked> = {
    caller,
    roles,
    reviewerSince: designatedSince(policy, caller),
    hasDecidingRole: holdsDecidingRole(caller),
  };
  return found as Authorized<R>;
}

/** With backlog `since-designation` a reviewer sees only what was first asked afterwards; helpdesk sees all. */
export function seesCard(
  who: Pick<Authorized<'queue:read'>, 'roles' | 'reviewerSince'>,
  policy: StoredPolicy,
  createdAt: number,
): boolean {
  if (who.roles.includes('helpdesk')) return true;
  if (who.reviewerSince === null) return false;
  return policy.backlog === 'all' || createdAt >= who.reviewerSince;
}
