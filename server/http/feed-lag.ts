/** How long readers of this instance wait to hear of a change, measured at the event streams. */
export interface FeedLag {
  /**
   * A stream begins to look because of a change committed at `at` (epoch milliseconds). Call the result once
   * it has looked: with true when its reader was told.
   */
  looking(tenant: string, at: number): (told: boolean) => void;
  /** Of the last change readers were told of, or of one they still wait for; null when none was told yet. */
  lagMs(tenant: string): number | null;
}

const REMEMBERED = 10_000;

/** Starts without having seen anything; `observe` gets every lag in seconds. */
export function createFeedLag(
  observe: (seconds: number) => void,
  now: () => number = Date.now,
): FeedLag {
  const last = new Map<string, number>();
  const waiting = new Map<string, Set<{ at: number }>>();
  return {
    looking(tenant, at) {
      const look = { at };
      const looks = waiting.get(tenant) ?? new Set();
      waiting.set(tenant, looks.add(look));
      return (told) => {
        looks.delete(look);
        if (looks.size === 0 && waiting.get(tenant) === looks) waiting.delete(tenant);
        if (!told) return;
        // Clocks of two instances may differ by a little.
        const lag = Math.max(0, now() - at);
        if (last.size >= REMEMBERED) last.clear();
        last.set(tenant, lag);
        observe(lag / 1000);
      };
    },
    lagMs(tenant) {
      const told = last.get(tenant) ?? null;
      const looks = [...(waiting.get(tenant) ?? [])];
      if (looks.length === 0) return told;
      const pending = Math.max(0, now() - Math.min(...looks.map(({ at }) => at)));
      return Math.max(told ?? 0, pending);
    },
  };
}
