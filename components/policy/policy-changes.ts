import type { ReviewerRef } from '../../lib/contract/policy.ts';
import { type PolicyForm, targetsOf } from './policy-form.ts';

type Value = 'isEnabled' | 'days' | 'notifyReviewers' | 'remindersEnabled' | 'backlog';

/** One field that saving would change: its value, or what joins and leaves its list. */
export type PolicyChange =
  | { [F in Value]: { field: F; before: PolicyForm[F]; after: PolicyForm[F] } }[Value]
  | { field: 'reviewers'; added: ReviewerRef[]; removed: ReviewerRef[] }
  | { field: 'targets'; added: string[]; removed: string[] };

const VALUES: readonly Value[] = [
  'isEnabled',
  'days',
  'notifyReviewers',
  'remindersEnabled',
  'backlog',
];

/** What of `one` is not in `other`, told apart by `key`. */
function without<T>(one: readonly T[], other: readonly T[], key: (item: T) => string): T[] {
  const there = new Set(other.map(key));
  return one.filter((item) => !there.has(key(item)));
}

const refKey = ({ kind, id, email }: ReviewerRef) => JSON.stringify([kind, id, email ?? null]);

/** What saving `form` over `saved` would change, in the order of the page. Pure. */
export function changesOf(saved: PolicyForm, form: PolicyForm): PolicyChange[] {
  const reviewers = {
    field: 'reviewers' as const,
    added: without(form.reviewers, saved.reviewers, refKey),
    removed: without(saved.reviewers, form.reviewers, refKey),
  };
  const [now, then] = [targetsOf(saved), targetsOf(form)];
  const targets = {
    field: 'targets' as const,
    added: without(then, now, String),
    removed: without(now, then, String),
  };
  const values = VALUES.filter((field) => saved[field] !== form[field]).map(
    (field) => ({ field, before: saved[field], after: form[field] }) as PolicyChange,
  );
  const lists = [reviewers, targets].filter(({ added, removed }) => added.length + removed.length);
  return [...values, ...lists];
}
