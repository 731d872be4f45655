const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** How long to wait after the nth failed attempt (n from 1): doubling, at most five minutes, spread by `random` in [0,1). */
export function backoffMs(attempts: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(Math.max(attempts, 1) - 1, 12));
  return Math.round(full * (0.5 + random / 2));
}
