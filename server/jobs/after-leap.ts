import type { Clock } from '../clock.ts';

type Answering<A extends unknown[], R> = (...args: A) => Promise<R> | R;

export interface LeapParts {
  clock: Clock;
  /** Does what is due by now; gives how many were done. */
  runDue(): Promise<number>;
  onError(error: unknown): void;
}

/**
 * For a test clock only, which stands still and then leaps over days: everything that became due is done before
 * the next answer, as it would have been had the time really passed. What fails is left to the running jobs.
 */
export function afterLeaps<A extends unknown[], R>(
  answer: Answering<A, R>,
  { clock, runDue, onError }: LeapParts,
): Answering<A, R> {
  let seen = clock();
  let catchingUp = Promise.resolve();
  const catchUp = async () => {
    try {
      while ((await runDue()) > 0);
    } catch (error) {
      onError(error);
    }
  };
  return async (...args) => {
    const now = clock();
    if (now !== seen) {
      seen = now;
      catchingUp = catchingUp.then(catchUp);
    }
    await catchingUp;
    return answer(...args);
  };
}
