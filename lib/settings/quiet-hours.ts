import type { Settings } from './settings.ts';

function minutes(clock: string): number {
  const [hours = 0, mins = 0] = clock.split(':').map(Number);
  return hours * 60 + mins;
}

/** True when nothing may pop up now (local time); a span over midnight counts on both sides. Pure. */
export function isQuiet(quietHours: Settings['quietHours'], now: Date): boolean {
  if (!quietHours) return false;
  const from = minutes(quietHours.from);
  const to = minutes(quietHours.to);
  const at = now.getHours() * 60 + now.getMinutes();
  return from <= to ? at >= from && at < to : at >= from || at < to;
}
