/** A length of time in its most readable unit: minutes below two hours, hours below two days, then days. */
export function readableDuration(ms: number): {
  unit: 'minutes' | 'hours' | 'days';
  count: number;
} {
  const minutes = ms / 60_000;
  if (minutes < 120) return { unit: 'minutes', count: Math.max(1, Math.round(minutes)) };
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.round(minutes / 60) };
  return { unit: 'days', count: Math.round(minutes / 1440) };
}
