import fc from 'fast-check';
import type { DecisionKind } from '../../../lib/contract/decision.ts';

export const APPS = [
  'fc108d3f-543d-4374-bbff-c7c51f651fe5',
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  'de8bc8b5-d9f9-48b1-a8ad-b748da725064',
] as const;
export const REQUESTERS = ['uma', 'ugo', 'ulf'] as const;
/** Those who review from the start; the others are designated in the course of a history. */
export const FIRST_REVIEWERS = ['rita', 'rolf'] as const;
export const REVIEWERS = ['rita', 'rolf', 'rosa', 'greg'] as const;

type Own = { who: string; pick: number };
/** One thing that happens. `pick` chooses among whatever there is at that moment. */
export type Step =
  | { op: 'submit'; who: string; app: number; wide: boolean }
  | ({ op: 'withdraw' | 'answer' | 'nudge' } & Own)
  | ({ op: 'outcome'; good: boolean } & Own)
  | ({ op: 'question'; days: number; one: boolean } & Own)
  | ({ op: 'decide'; kind: DecisionKind; words: boolean; stale: boolean } & Own)
  | ({ op: 'claim'; takeOver: boolean } & Own)
  | ({ op: 'release' | 'unblock' } & Own)
  | { op: 'policy'; enabled: boolean; reviewers: string[]; days: number; laterOnly: boolean }
  | ({ op: 'note' } & Own)
  | ({ op: 'proof'; levels: ('observed' | 'verified')[]; good: boolean } & Own)
  | { op: 'wait'; hours: number }
  | { op: 'crash' | 'again' | 'reuse' }
  | { op: 'race-submit'; app: number; wide: boolean }
  | { op: 'race-decide'; pick: number; first: DecisionKind; second: DecisionKind }
  | { op: 'pull'; who: string };

const requester = fc.constantFrom(...REQUESTERS, 'rita');
const reviewer = fc.constantFrom(...REVIEWERS, 'hana');
const app = fc.nat({ max: APPS.length - 1 });
/** Chooses among whatever there is at that moment; a step without anything to choose from is skipped. */
const pick = fc.nat({ max: 5 });
const kind = fc.constantFrom('approve' as const, 'deny' as const, 'block' as const);
type StepOf<T> = Step extends infer S
  ? S extends { op: infer O }
    ? T extends O
      ? S
      : never
    : never
  : never;
const step = <T extends Step['op']>(
  op: T,
  values: { [K in Exclude<keyof StepOf<T>, 'op'>]: fc.Arbitrary<StepOf<T>[K]> },
) => fc.record({ op: fc.constant(op), ...values }) as fc.Arbitrary<Step>;

/** Everything that can happen at a desk. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: step('submit', { who: requester, app, wide: fc.boolean() }) },
  { weight: 2, arbitrary: step('withdraw', { who: requester, pick }) },
  { weight: 2, arbitrary: step('answer', { who: requester, pick }) },
  { weight: 3, arbitrary: step('nudge', { who: requester, pick }) },
  { weight: 2, arbitrary: step('outcome', { who: requester, pick, good: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: step('question', {
      who: reviewer,
      pick,
      days: fc.integer({ min: 1, max: 40 }),
      one: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: step('decide', {
      who: reviewer,
      pick,
      kind,
      words: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
      stale: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
  },
  { weight: 4, arbitrary: step('claim', { who: reviewer, pick, takeOver: fc.boolean() }) },
  { weight: 1, arbitrary: step('release', { who: reviewer, pick }) },
  { weight: 1, arbitrary: step('unblock', { who: reviewer, pick }) },
  {
    weight: 3,
    arbitrary: step('policy', {
      enabled: fc.boolean(),
      reviewers: fc.subarray([...REVIEWERS]),
      days: fc.constantFrom(1, 2, 30, 365),
      laterOnly: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: step('wait', { hours: fc.constantFrom(0, 1, 12, 24, 24 * 7, 24 * 31, 24 * 90) }),
  },
  {
    weight: 1,
    arbitrary: step('note', { who: fc.constantFrom(...REVIEWERS, 'hana', 'uma'), pick }),
  },
  {
    weight: 3,
    arbitrary: step('proof', {
      who: reviewer,
      pick,
      levels: fc.array(fc.constantFrom('observed' as const, 'verified' as const), {
        minLength: 1,
        maxLength: 3,
      }),
      good: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: step('crash', {}) },
  { weight: 2, arbitrary: step('again', {}) },
  { weight: 1, arbitrary: step('reuse', {}) },
  { weight: 1, arbitrary: step('race-submit', { app, wide: fc.boolean() }) },
  { weight: 1, arbitrary: step('race-decide', { pick, first: kind, second: kind }) },
  {
    weight: 1,
    arbitrary: step('pull', { who: fc.constantFrom(...REQUESTERS, ...REVIEWERS, 'hana') }),
  },
);
