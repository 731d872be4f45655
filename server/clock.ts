import { readFileSync } from 'node:fs';

/** Gives the time as epoch milliseconds. */
export type Clock = () => number;

/** RFC 3339 or epoch milliseconds → epoch milliseconds; NaN for anything else. */
function parseTime(text: string): number {
  const trimmed = text.trim();
  return /^\d{10,16}$/.test(trimmed) ? Number(trimmed) : Date.parse(trimmed);
}

function firstTime(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`CONSENT_DESK_TEST_CLOCK: ${file} cannot be read (${why})`, { cause });
  }
  const time = parseTime(text);
  if (Number.isNaN(time)) {
    throw new Error(`CONSENT_DESK_TEST_CLOCK: ${file} does not hold a time`);
  }
  return time;
}

/**
 * The machine's clock, or, for tests, one that reads the current time from a file at each use. Throws at
 * once when that file cannot be read as a time; later, a half-written file keeps the last time.
 */
export function openClock(testClock: string | null): Clock {
  if (testClock === null) return Date.now;
  let last = firstTime(testClock);
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
