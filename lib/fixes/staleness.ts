import type { Fix } from './shape.ts';

/** After this many days a fact that nobody looked at again is shown with a warning. */
export const STALE_AFTER_DAYS = 180;

const DAY_MS = 86_400_000;

/** Whole days since a date of the form `2026-11-21`; a date in the future counts as today. */
export function daysSince(day: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(`${day}T00:00:00Z`)) / DAY_MS));
}

/** True when the date lies more than 180 days back. */
export function isStale(day: string, now: number): boolean {
  return daysSince(day, now) > STALE_AFTER_DAYS;
}

/** The oldest date in a fix, its own and its steps': the one that decides whether it is shown as stale. */
export function oldestVerified(fix: Fix): string {
  return fix.nodes.reduce(
    (oldest, node) => (node.kind === 'step' && node.verified < oldest ? node.verified : oldest),
    fix.verified,
  );
}
