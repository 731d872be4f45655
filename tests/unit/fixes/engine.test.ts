import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFixes, findFix } from '../../../lib/fixes/catalogue/all-fixes.ts';
import {
  answer,
  completeStep,
  currentNode,
  goBack,
  progress,
  recordResult,
  startFix,
  stepsFor,
  visibleSteps,
  writeNotes,
} from '../../../lib/fixes/engine.ts';
import { resumeRun } from '../../../lib/fixes/resume.ts';
import { EMPTY_CONTEXT, FixRunState } from '../../../lib/fixes/run-state.ts';

const zoom = findFix('zoom-office-365')!;
const T0 = Date.UTC(2026, 10, 21, 9);
const start = () => startFix(zoom, 'run-1', EMPTY_CONTEXT, T0);
const store = (run: unknown): unknown => JSON.parse(JSON.stringify(run));

describe('walking', () => {
  it('moves by answers and done steps, and starts the timer of a step that takes time', () => {
    let run = answer(zoom, start(), 'need-approval', T0 + 1);
    expect(run.at).toBe('consent-way');
    run = answer(zoom, run, 'tenant', T0 + 2);
    expect(currentNode(zoom, run)?.id).toBe('allow-user-consent');
    run = completeStep(zoom, run, T0 + 3);
    expect(run.at).toBe('users-may-consent-setting');
    expect(run.timers).toEqual([{ stepId: 'allow-user-consent', dueAt: T0 + 3 + 30 * 60_000 }]);
  });

  it('leaves the run alone when asked for what is not there', () => {
    const run = start();
    expect(answer(zoom, run, 'no-such-answer', T0)).toBe(run);
    expect(completeStep(zoom, run, T0)).toBe(run);
    expect(goBack(run, T0)).toBe(run);
  });

  it('going back takes the timer of the undone step along', () => {
    let run = answer(zoom, answer(zoom, start(), 'need-approval', T0), 'tenant', T0);
    const before = run;
    run = goBack(completeStep(zoom, run, T0 + 5), T0 + 6);
    expect(run.at).toBe(before.at);
    expect(run.trail).toEqual(before.trail);
    expect(run.timers).toEqual([]);
  });

  it('any walk ends within the number of nodes, keeps its form, and goes back the way it came', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allFixes()),
        fc.array(fc.nat(7), { minLength: 60, maxLength: 60 }),
        (fix, choices) => {
          let run = startFix(fix, 'r', EMPTY_CONTEXT, T0);
          let steps = 0;
          for (const choice of choices) {
            const node = currentNode(fix, run)!;
            const { leftAtLeast, leftAtMost } = progress(fix, run);
            expect(leftAtLeast).toBeLessThanOrEqual(leftAtMost);
            if (node.kind === 'end') break;
            run =
              node.kind === 'step'
                ? completeStep(fix, run, T0 + steps)
                : answer(fix, run, node.answers[choice % node.answers.length]!.id, T0 + steps);
            steps += 1;
          }
          expect(currentNode(fix, run)?.kind).toBe('end');
          expect(progress(fix, run)).toMatchObject({ leftAtLeast: 0, leftAtMost: 0 });
          expect(FixRunState.parse(store(run))).toEqual(run);
          const resumed = resumeRun(store(run), findFix);
          expect(resumed.ok && resumed.run).toEqual(run);
          for (let back = 0; back < steps; back += 1) run = goBack(run, T0);
          expect(run.at).toBe(fix.start);
          expect(run.trail).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('shows the way walked and the way ahead as far as no question comes', () => {
    const run = answer(zoom, answer(zoom, start(), 'need-approval', T0), 'company', T0);
    expect(visibleSteps(zoom, run).map(({ node, state }) => `${node.id}:${state}`)).toEqual([
      'situation:done',
      'consent-way:done',
      'company-consent-setting:now',
      'company-consent:ahead',
      'user-connects:ahead',
      'connected:ahead',
    ]);
  });

  it('knows each person’s steps on this way', () => {
    let run = answer(zoom, answer(zoom, start(), 'need-approval', T0), 'company', T0);
    run = completeStep(zoom, run, T0);
    const ids = (role: 'user' | 'app-admin' | 'entra-admin' | 'vendor') =>
      stepsFor(zoom, run, role).map(({ step, done }) => `${step.id}${done ? '!' : ''}`);
    expect(ids('app-admin')).toEqual(['company-consent-setting!']);
    expect(ids('entra-admin')).toEqual(['company-consent']);
    expect(ids('user')).toEqual(['user-connects']);
    expect(ids('vendor')).toEqual([]);
  });

  it('keeps notes and every result of checking again', () => {
    let run = writeNotes(start(), 'called Anna', T0 + 1);
    run = recordResult(run, { outcome: 'still-blocked', by: 'check', handedTo: null }, T0 + 2);
    run = recordResult(run, { outcome: 'fixed', by: 'person', handedTo: null }, T0 + 3);
    expect(run.notes).toBe('called Anna');
    expect(run.results.map(({ outcome, at }) => [outcome, at])).toEqual([
      ['still-blocked', T0 + 2],
      ['fixed', T0 + 3],
    ]);
  });
});

describe('resuming', () => {
  it('says what is wrong with a stored run and never throws', () => {
    const good = store(completeStep(zoom, answer(zoom, start(), 'ews-ends', T0), T0));
    const problem = (stored: unknown, find = findFix) => {
      const resumed = resumeRun(stored, find);
      return resumed.ok ? 'ok' : resumed.problem;
    };
    expect(problem(good)).toBe('ok');
    expect(problem({ ...(good as object), schemaVersion: 2 })).toBe('newer-version');
    expect(problem({ ...(good as object), at: 'gone' })).toBe('step-gone');
    expect(problem(good, () => null)).toBe('fix-gone');
    for (const junk of [
      null,
      undefined,
      3,
      'x',
      [],
      {},
      { schemaVersion: 1 },
      { ...(good as object), trail: 'no' },
    ]) {
      expect(problem(junk)).toBe('unreadable');
    }
  });
});
