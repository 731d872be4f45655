import { REMINDER_PAUSE_MS } from '../contract/limits.ts';

export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;
/** A question nobody answers closes by itself after this many days, so that no clock stands still for ever. */
export const DEFAULT_QUESTION_DAYS = 7;

/** Times are epoch milliseconds. `pausedAt` is set while the request waits for its requester. */
export interface RequestClock {
  startedAt: number;
  expiresAt: number;
  pausedAt: number | null;
}

/** The clock of a request submitted at `now` under a policy of `days` until expiry. */
export function startClock(now: number, days: number): RequestClock {
  return { startedAt: now, expiresAt: now + days * DAY_MS, pausedAt: null };
}

/** Stops the clock; a clock that already stands is left as it is. */
export function pauseClock(clock: RequestClock, now: number): RequestClock {
  return clock.pausedAt === null ? { ...clock, pausedAt: now } : clock;
}

/** Lets the clock run on; expiry moves by exactly the time it stood. A running clock is left as it is. */
export function resumeClock(clock: RequestClock, now: number): RequestClock {
  if (clock.pausedAt === null) return clock;
  const stood = Math.max(0, now - clock.pausedAt);
  return { ...clock, expiresAt: clock.expiresAt + stood, pausedAt: null };
}

/** True when the request has run out at `now`; never while the clock stands. */
export function isExpired(clock: RequestClock, now: number): boolean {
  return clock.pausedAt === null && now >= clock.expiresAt;
}

export const REMINDER_KINDS = ['half', 'day', 'hour'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];
export interface Reminder {
  kind: ReminderKind;
  at: number;
}

/**
 * When reviewers are reminded: half-time, one day and one hour before expiry, in that order of time.
 * One that would fall on or before the start, or on the same moment as another, is left out
 * (a request that lives one day has no "one day before").
 */
export function reminderTimes(clock: Pick<RequestClock, 'startedAt' | 'expiresAt'>): Reminder[] {
  const { startedAt, expiresAt } = clock;
  const wanted: Reminder[] = [
    { kind: 'half', at: startedAt + Math.floor((expiresAt - startedAt) / 2) },
    { kind: 'day', at: expiresAt - DAY_MS },
    { kind: 'hour', at: expiresAt - HOUR_MS },
  ];
  const seen = new Set<number>();
  return wanted
    .filter(({ at }) => at > startedAt && at < expiresAt && !seen.has(at) && seen.add(at))
    .sort((a, b) => a.at - b.at);
}

/** The next reminder after `now`, or null when none is left. */
export function nextReminder(
  clock: Pick<RequestClock, 'startedAt' | 'expiresAt'>,
  now: number,
): Reminder | null {
  return reminderTimes(clock).find(({ at }) => at > now) ?? null;
}

/** When a requester may next nudge the reviewers: at once the first time, then a day after the last nudge. */
export function remindableAt(createdAt: number, lastRemindedAt: number | null): number {
  return lastRemindedAt === null ? createdAt : lastRemindedAt + REMINDER_PAUSE_MS;
}
