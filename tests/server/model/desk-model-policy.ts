import { type Desk, done, type Ending, problem } from './desk-model.ts';

/** A new policy: who reviews, since when, and how long asks stay open. */
export function setPolicy(
  desk: Desk,
  next: Pick<Desk, 'enabled' | 'reviewers' | 'days' | 'laterOnly'>,
): Ending {
  const { enabled, reviewers } = next;
  if (enabled && reviewers.length === 0) return problem('no-eligible-reviewer');
  const since = new Map(reviewers.map((who) => [who, desk.since.get(who) ?? desk.now]));
  const { days, laterOnly } = next;
  Object.assign(desk, { enabled, reviewers, days, laterOnly, since });
  return done;
}
