export interface LoopOptions {
  /** One round of work; true when there may be more to do at once. */
  step(): Promise<boolean>;
  everyMs: number;
  signal: AbortSignal;
  onError(error: unknown): void;
}

export interface Loop {
  /** Runs a round now instead of at the next tick. */
  wake(): void;
  /** Resolves when the signal has aborted and the round in progress is over. */
  readonly done: Promise<void>;
}

/**
 * Runs rounds one after the other until the signal aborts: at once while there is work, else at every
 * tick or `wake`. A round that throws is reported and the next one comes at the next tick.
 */
export function startLoop({ step, everyMs, signal, onError }: LoopOptions): Loop {
  let wakeUp: () => void = () => undefined;
  let woken = false;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken || signal.aborted) wakeUp();
    });

  const run = async () => {
    while (!signal.aborted) {
      woken = false;
      let more = false;
      try {
        more = await step();
      } catch (error) {
        onError(error);
      }
      if (!more && !signal.aborted) await pause();
    }
  };
  signal.addEventListener('abort', () => wakeUp(), { once: true });
  return {
    wake() {
      woken = true;
      wakeUp();
    },
    done: run(),
  };
}
