import { z } from 'zod';
import { Policy } from '../../lib/contract/policy.ts';
import { type Caller, DECIDING_ROLES } from '../auth/caller.ts';

/** A policy as stored: each reviewer also knows since when they are one. */
const StoredReviewer = z.object({
  kind: z.enum(['user', 'group', 'role']),
  id: z.string(),
  email: z.string().nullish(),
  designatedAt: z.number(),
});
export const StoredPolicy = Policy.extend({ reviewers: z.array(StoredReviewer) });
export type StoredPolicy = z.infer<typeof StoredPolicy>;
export type StoredReviewer = z.infer<typeof StoredReviewer>;

const parsed = new Map<string, StoredPolicy>();

/** The policy of a tenant's row. Parsing is remembered by its text: the same few policies are read all day. */
export function readPolicy(json: string): StoredPolicy {
  const known = parsed.get(json);
  if (known) return known;
  const policy = StoredPolicy.parse(JSON.parse(json));
  if (parsed.size > 200) parsed.clear();
  parsed.set(json, policy);
  return policy;
}

/** What a tenant starts with, so that nobody meets a dead end: on, and the three directory roles review. */
export function firstPolicy(now: number): StoredPolicy {
  return {
    isEnabled: true,
    reviewers: DECIDING_ROLES.map((id) => ({ kind: 'role', id, designatedAt: now })),
    notifyReviewers: true,
    remindersEnabled: true,
    requestDurationInDays: 30,
    backlog: 'all',
    extraMailTargets: [],
  };
}

/** The policy as the contract shows it. */
export function policyView(policy: StoredPolicy): Policy {
  return {
    ...policy,
    reviewers: policy.reviewers.map(({ kind, id, email }) =>
      email ? { kind, id, email } : { kind, id },
    ),
  };
}

function matches(reviewer: StoredReviewer, who: Pick<Caller, 'id' | 'groups' | 'wids'>): boolean {
  if (reviewer.kind === 'user') return reviewer.id === who.id.toLowerCase();
  if (reviewer.kind === 'group') return who.groups.includes(reviewer.id);
  return who.wids.includes(reviewer.id);
}

/** Since when the policy designates this person, or null when it does not. */
export function designatedSince(
  policy: StoredPolicy,
  who: Pick<Caller, 'id' | 'groups' | 'wids'>,
): number | null {
  const times = policy.reviewers.filter((one) => matches(one, who)).map((one) => one.designatedAt);
  return times.length === 0 ? null : Math.min(...times);
}

/** True when the token carries a directory role that can really approve. */
export function holdsDecidingRole(who: Pick<Caller, 'wids'>): boolean {
  return who.wids.some((wid) => DECIDING_ROLES.includes(wid));
}
