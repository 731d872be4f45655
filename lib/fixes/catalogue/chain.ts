import { defineFix, type FixInput } from '../define-fix.ts';
import type { Fix, FixEnd } from '../shape.ts';

type StepInput = Extract<FixInput['nodes'][number], { kind: 'step' }>;
/** A step of a straight fix: `next` is the step below it. */
export type ChainStep = Omit<StepInput, 'kind' | 'next'>;

export interface ChainInput extends Omit<FixInput, 'start' | 'nodes' | 'verified'> {
  steps: ChainStep[];
  end: { text: string; checkAgain: string; outcome?: FixEnd['outcome'] };
  verified: string;
}

/** Steps that follow one another, the last leading to `end`. */
export function chainNodes(steps: readonly ChainStep[], end: string): FixInput['nodes'] {
  return steps.map((step, index) => ({
    kind: 'step' as const,
    ...step,
    next: steps[index + 1]?.id ?? end,
  }));
}

/** A fix without questions: steps from top to bottom and one end. */
export function straightFix({ steps, end, ...rest }: ChainInput): Fix {
  return defineFix({
    ...rest,
    start: steps[0]!.id,
    nodes: [
      ...chainNodes(steps, 'finished'),
      {
        kind: 'end',
        id: 'finished',
        outcome: end.outcome ?? 'expected-solved',
        text: end.text,
        checkAgain: end.checkAgain,
      },
    ],
  });
}
