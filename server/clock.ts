import { readFileSync } from 'node:fs';

/** Gives the time as epoch milliseconds. */
export type Clock = () => number;

/** RFC 3339 or epoch milliseconds → epoch milliseconds; NaN for anything else. */
function parseTime(text: string): number {
  const trimmed = text.trim();
  return /^\d{10,16}$/.test(trimmed) ? Number(trimmed) : Date.parse(trimmed);
}

/**
 * The machine's clock, or, for tests, one that reads the current time from a file at each use. Throws at
 * once when that file cannot be read as a time; later, a half-written file keeps the last time.
 */
export function openClock(testClock: string | null): Clock {
  if (testClock === null) return Date.now;
  let last = parseTime(readFileSync(testClock, 'utf8'));
  if (Number.isNaN(last)) {
    throw new Error(`CONSENT_DESK_TEST_CLOCK: ${testClock} does not hold a time`);
  }
  return () => {
    try {
      const next = parseTime(readFileSync(testClock, 'utf8'));
      if (!Number.isNaN(next)) last = next;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
    return last;
  };
}
