import { type Authorized, seesCard } from '../auth/authorize.ts';
import { mayUse } from '../auth/matrix.ts';
import type { StoredPolicy } from './policy-record.ts';

type Who = Pick<Authorized<'changes:read'>, 'roles' | 'reviewerSince'>;

/**
 * What somebody may see of cards and policy, as a short text: cards `a` all, `n` none, `s<time>` those made since;
 * then `p` when they may see the policy.
 */
export function scopeOf(who: Who, policy: StoredPolicy): string {
  const policyPart = mayUse('policy:read', who.roles) ? 'p' : '';
  if (!mayUse('queue:read', who.roles)) return `n${policyPart}`;
  if (seesCard(who, policy, 0)) return `a${policyPart}`;
  return `s${who.reviewerSince}${policyPart}`;
}

export const scopeSeesPolicy = (scope: string): boolean => scope.endsWith('p');
export const scopeSeesCards = (scope: string): boolean => !scope.startsWith('n');

/** True when that scope reaches a card made at `createdAt`. */
export function scopeReaches(scope: string, createdAt: number): boolean {
  if (scope.startsWith('a')) return true;
  if (scope.startsWith('n')) return false;
  return createdAt >= Number.parseInt(scope.slice(1), 10);
}

/** The wider of two scopes, for someone whose sight changed twice before they read on. */
export function widerScope(one: string, two: string): string {
  const policyPart = scopeSeesPolicy(one) || scopeSeesPolicy(two) ? 'p' : '';
  const cards = [one, two].map((scope) => scope.replace(/p$/, ''));
  if (cards.includes('a')) return `a${policyPart}`;
  const since = cards
    .filter((scope) => scope.startsWith('s'))
    .map((scope) => Number(scope.slice(1)));
  return since.length > 0 ? `s${Math.min(...since)}${policyPart}` : `n${policyPart}`;
}
