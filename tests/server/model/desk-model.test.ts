import fc from 'fast-check';
import { it } from 'vitest';
import type { Store } from '../../../server/store/store.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { compare } from './compare.ts';
import { RealDesk } from './real-desk.ts';
import { anyStep, FIRST_REVIEWERS } from './steps.ts';
import { Walk } from './walk.ts';

const START = Date.parse('2026-11-21T09:00:00Z');
const LONG = Boolean(process.env.LONG);
/** Per database; `MODEL_RUNS` sets any other number. */
const RUNS = Number(process.env.MODEL_RUNS ?? (LONG ? 10_000 : 300));

describeOnEachDatabase('random histories end as the model says', (databases) => {
  let store: Promise<Store> | null = null;

  it(`${RUNS} histories of people, policies, crashes, repeats, races and time`, {
    timeout: RUNS > 300 ? 7_200_000 : 180_000,
  }, async () => {
    store ??= databases.freshStore();
    const opened = await store;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 5, maxLength: 30, size: 'max' }),
        async (steps) => {
          // Every history has a tenant of its own: nothing crosses, and nothing has to be cleared.
          const real = new RealDesk(opened, START);
          await real.setPolicy(true, FIRST_REVIEWERS, 30);
          const walk = new Walk(real);
          for (const step of steps) await walk.take(step);
          await compare(walk);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
