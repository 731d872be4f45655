import type { Policy } from '../../lib/contract/policy.ts';
import type { Authorized } from '../auth/authorize.ts';
import { DECIDING_ROLES } from '../auth/caller.ts';
import { Problem } from '../http/problem.ts';
import { policyView, type StoredPolicy } from './policy-record.ts';
import type { Work } from './work.ts';

/** The version as `ETag` and `If-Match` carry it. */
export const policyTag = (version: number): string => `"${version}"`;

function checkMatch(work: Work, ifMatch: string | null): void {
  if (ifMatch === null) {
    throw new Problem(
      'precondition-required',
      'Read the policy first and send its ETag back as If-Match, so that nobody overwrites what they have not seen.',
    );
  }
  const wanted = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  const current = policyTag(work.policyVersion);
  if (wanted.some((tag) => tag === '*' || tag === current || tag === String(work.policyVersion))) {
    return;
  }
  throw new Problem('stale-version', 'The policy was changed meanwhile; read it again.', {
    status: 412,
    extra: { currentVersion: work.policyVersion },
    headers: { etag: current },
  });
}

/** Why nobody could decide under this policy, or null. People and groups are believed: their roles come with their token. */
function deadEnd(policy: Policy): string | null {
  if (!policy.isEnabled) return null;
  if (policy.reviewers.length === 0) {
    return 'It names no reviewer: every request would wait until it expires.';
  }
  const couldDecide = policy.reviewers.some(
    ({ kind, id }) => kind !== 'role' || DECIDING_ROLES.includes(id),
  );
  return couldDecide
    ? null
    : 'It names only directory roles that cannot approve. Name Global, Cloud Application or Application Administrator, a group, or people.';
}

/** Replaces the policy. Throws `precondition-required`, `stale-version` (412) or `no-eligible-reviewer`. */
export async function changePolicy(
  work: Work,
  _auth: Authorized<'policy:write'>,
  input: Policy,
  ifMatch: string | null,
): Promise<{ policy: Policy; version: number }> {
  checkMatch(work, ifMatch);
  const why = deadEnd(input);
  if (why) throw new Problem('no-eligible-reviewer', why);
  const before = work.policy;
  const since = new Map(before.reviewers.map((one) => [`${one.kind} ${one.id}`, one.designatedAt]));
  const unique = new Map(input.reviewers.map((one) => [`${one.kind} ${one.id}`, one]));
  const next: StoredPolicy = {
    ...input,
    reviewers: [...unique].map(([key, one]) => ({
      ...one,
      designatedAt: since.get(key) ?? work.now,
    })),
  };
  const version = work.policyVersion + 1;
  await work.tx
    .updateTable('tenant')
    .set({ policy: JSON.stringify(next), policy_version: version })
    .where('id', '=', work.tenant)
    .execute();
  work.policy = next;
  work.policyVersion = version;
  work.changed({ entity: 'policy', entityId: work.tenant, version });
  const event =
    before.isEnabled === next.isEnabled
      ? 'policy.updated'
      : next.isEnabled
        ? 'policy.enabled'
        : 'policy.disabled';
  work.record({
    event,
    entity: 'policy',
    entityId: work.tenant,
    before: policyView(before),
    after: policyView(next),
  });
  return { policy: policyView(next), version };
}
