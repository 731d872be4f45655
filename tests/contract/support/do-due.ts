import { DUE_HANDLERS } from '../../../server/jobs/due-handlers.ts';
import { runDue } from '../../../server/jobs/due-runner.ts';
import type { Store } from '../../../server/store/store.ts';

/** Does everything that is due by `clock`, also what becomes due by that. Throws what a handler throws. */
export async function doDue(store: Store, clock: () => number): Promise<void> {
  const onError = (error: unknown) => {
    throw error;
  };
  while ((await runDue({ store, clock, handlers: DUE_HANDLERS, onError })) > 0);
}
