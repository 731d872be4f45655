import { nextIds } from './check-fix.ts';
import {
  type FixRunState,
  RUN_SCHEMA_VERSION,
  type RunContext,
  type RunResult,
} from './run-state.ts';
import type { Fix, FixNode, FixStep, Role } from './shape.ts';

/** The node a run stands on. Null when the fix has lost it (an older run, a newer fix). */
export function currentNode(fix: Fix, run: FixRunState): FixNode | null {
  return fix.nodes.find((node) => node.id === run.at) ?? null;
}

/** Begins a fix. `id` names the run, `context` is what is known of the case. */
export function startFix(fix: Fix, id: string, context: RunContext, now: number): FixRunState {
  return {
    schemaVersion: RUN_SCHEMA_VERSION,
    id,
    fixId: fix.id,
    startedAt: now,
    updatedAt: now,
    at: fix.start,
    trail: [],
    notes: '',
    timers: [],
    results: [],
    context,
  };
}

function moveTo(run: FixRunState, next: string, answerId: string | null, now: number): FixRunState {
  return {
    ...run,
    at: next,
    updatedAt: now,
    trail: [...run.trail, { nodeId: run.at, answerId, at: now }],
  };
}

/** Answers the question the run stands on. Anything that is no answer to it leaves the run as it is. */
export function answer(fix: Fix, run: FixRunState, answerId: string, now: number): FixRunState {
  const node = currentNode(fix, run);
  if (node?.kind !== 'question') return run;
  const chosen = node.answers.find((one) => one.id === answerId);
  return chosen ? moveTo(run, chosen.next, chosen.id, now) : run;
}

/** Marks the step as done and goes on; a step that needs time starts its timer. Not on a step: unchanged. */
export function completeStep(fix: Fix, run: FixRunState, now: number): FixRunState {
  const node = currentNode(fix, run);
  if (node?.kind !== 'step') return run;
  const others = run.timers.filter((timer) => timer.stepId !== node.id);
  const timers = node.wait
    ? [...others, { stepId: node.id, dueAt: now + node.wait.minutes * 60_000 }]
    : others;
  return moveTo({ ...run, timers }, node.next, null, now);
}

/** One node back, the way it was walked. The timer of a step that is to be done again is dropped. */
export function goBack(run: FixRunState, now: number): FixRunState {
  const last = run.trail.at(-1);
  if (!last) return run;
  return {
    ...run,
    at: last.nodeId,
    updatedAt: now,
    trail: run.trail.slice(0, -1),
    timers: run.timers.filter((timer) => timer.stepId !== last.nodeId),
  };
}

/** Keeps the helpdesk's own notes with the run. */
export function writeNotes(run: FixRunState, notes: string, now: number): FixRunState {
  return { ...run, notes: notes.slice(0, 8000), updatedAt: now };
}

/** Records what Check again found. Earlier results stay: the record tells the story. */
export function recordResult(
  run: FixRunState,
  result: Omit<RunResult, 'at'>,
  now: number,
): FixRunState {
  return { ...run, updatedAt: now, results: [...run.results, { ...result, at: now }].slice(-100) };
}

export interface Progress {
  done: number;
  /** Steps still to do on the shortest and the longest way from here. */
  leftAtLeast: number;
  leftAtMost: number;
}

/** How far a run is. Questions are not counted: they cost nobody work. */
export function progress(fix: Fix, run: FixRunState): Progress {
  const byId = new Map(fix.nodes.map((node) => [node.id, node]));
  const known = new Map<string, [number, number]>();
  const left = (id: string, depth: number): [number, number] => {
    const node = byId.get(id);
    if (!node || node.kind === 'end' || depth > fix.nodes.length) return [0, 0];
    const cached = known.get(id);
    if (cached) return cached;
    const own = node.kind === 'step' ? 1 : 0;
    const below = nextIds(node).map((next) => left(next, depth + 1));
    const result: [number, number] = [
      own + Math.min(...below.map(([least]) => least)),
      own + Math.max(...below.map(([, most]) => most)),
    ];
    known.set(id, result);
    return result;
  };
  const [leftAtLeast, leftAtMost] = left(run.at, 0);
  const done = run.trail.filter((stop) => byId.get(stop.nodeId)?.kind === 'step').length;
  return { done, leftAtLeast, leftAtMost };
}

/** The steps of the way walked so far and, as long as no question comes, of the way ahead. */
export function visibleSteps(
  fix: Fix,
  run: FixRunState,
): { node: FixNode; state: 'done' | 'now' | 'ahead' }[] {
  const byId = new Map(fix.nodes.map((node) => [node.id, node]));
  const list: { node: FixNode; state: 'done' | 'now' | 'ahead' }[] = [];
  for (const stop of run.trail) {
    const node = byId.get(stop.nodeId);
    if (node) list.push({ node, state: 'done' });
  }
  let node = byId.get(run.at);
  if (node) list.push({ node, state: 'now' });
  while (node?.kind === 'step') {
    node = byId.get(node.next);
    if (node) list.push({ node, state: 'ahead' });
    if (list.length > fix.nodes.length + run.trail.length) break;
  }
  return list;
}

/** The steps of one role on the way walked and on the way ahead as far as it is known, in that order. */
export function stepsFor(
  fix: Fix,
  run: FixRunState,
  role: Role,
): { step: FixStep; done: boolean }[] {
  const steps = new Map<string, { step: FixStep; done: boolean }>();
  for (const { node, state } of visibleSteps(fix, run)) {
    if (node.kind === 'step' && node.who === role)
      steps.set(node.id, { step: node, done: state === 'done' });
  }
  return [...steps.values()];
}
