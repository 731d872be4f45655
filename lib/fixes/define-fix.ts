import {
  FIX_SCHEMA_VERSION,
  type Fix,
  type FixEnd,
  type FixNode,
  type FixQuestion,
  type FixStep,
  type LinkTarget,
} from './shape.ts';

interface StepInput {
  id: string;
  who: FixStep['who'];
  title: string;
  what: string[];
  /** Menu path in words, as the product's English interface spells it. */
  breadcrumb: string;
  target?: LinkTarget;
  formerly?: { until: string; breadcrumb: string }[];
  wait?: { minutes: number; why: string };
  check: string;
  risk?: { level: 'note' | 'danger'; text: string; safer?: string };
  source?: string;
  verified?: string;
  next: string;
}

type NodeInput =
  | ({ kind: 'step' } & StepInput)
  | (Omit<FixQuestion, 'help' | 'answers'> & {
      help?: string;
      answers: [id: string, label: string, next: string][];
    })
  | FixEnd;

export interface FixInput
  extends Omit<Fix, 'schemaVersion' | 'nodes' | 'app' | 'prerequisites' | 'symptoms'> {
  app?: Fix['app'];
  prerequisites?: string[];
  symptoms: Partial<Fix['symptoms']>;
  nodes: NodeInput[];
}

/**
 * Completes a fix written by hand: every step gets the fix's first source and date unless it names
 * its own. The result is plain data of the stored form; `readFix` is what checks it.
 */
export function defineFix(input: FixInput): Fix {
  const complete = (node: NodeInput): FixNode => {
    if (node.kind === 'end') return node;
    if (node.kind === 'question') {
      return {
        ...node,
        help: node.help ?? null,
        answers: node.answers.map(([id, label, next]) => ({ id, label, next })),
      };
    }
    const { breadcrumb, target, formerly, wait, risk, source, verified, ...rest } = node;
    return {
      ...rest,
      where: { target: target ?? null, breadcrumb, formerly: formerly ?? [] },
      wait: wait ?? null,
      risk: risk ? { level: risk.level, text: risk.text, safer: risk.safer ?? null } : null,
      source: source ?? input.sources[0]!,
      verified: verified ?? input.verified,
    };
  };
  return {
    ...input,
    schemaVersion: FIX_SCHEMA_VERSION,
    app: input.app ?? null,
    prerequisites: input.prerequisites ?? [],
    symptoms: { codes: [], causes: [], words: [], ...input.symptoms },
    nodes: input.nodes.map(complete),
  };
}
