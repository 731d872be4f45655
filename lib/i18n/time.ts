import type { Locale } from './locale.ts';

/** Days, month names and digits as the locale writes them; Latin digits in Arabic to match ids and codes beside them. */
function tag(locale: Locale): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

function toTime(when: string | number | Date): number {
  return when instanceof Date ? when.getTime() : new Date(when).getTime();
}

function show(when: string | number | Date, write: (time: number) => string): string {
  const time = toTime(when);
  if (Number.isNaN(time)) return String(when);
  return write(time);
}

export interface TimeOptions {
  /** IANA zone; the reader's own when left out. */
  timeZone?: string;
}

/** `21 Nov 2026, 10:00` in the reader's language; what is no time comes back as it is. */
export function formatDateTime(
  when: string | number | Date,
  locale: Locale,
  { timeZone }: TimeOptions = {},
): string {
  return show(when, (time) =>
    new Intl.DateTimeFormat(tag(locale), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    }).format(time),
  );
}

/** The day alone; what is no time comes back as it is. */
export function formatDate(
  when: string | number | Date,
  locale: Locale,
  { timeZone }: TimeOptions = {},
): string {
  return show(when, (time) =>
    new Intl.DateTimeFormat(tag(locale), { dateStyle: 'medium', timeZone }).format(time),
  );
}

/** `2025-11` as a month of its year; what is no month comes back as it is. */
export function formatMonth(month: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}$/.test(month)) return month;
  return show(`${month}-15T00:00:00Z`, (time) =>
    new Intl.DateTimeFormat(tag(locale), {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(time),
  );
}

const relativeFormats = new Map<Locale, Intl.RelativeTimeFormat>();

/** Made once per language: a list draws dozens of them within one frame, and making one is slow. */
function relativeFormat(locale: Locale): Intl.RelativeTimeFormat {
  const known = relativeFormats.get(locale);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(tag(locale), { numeric: 'auto' });
  relativeFormats.set(locale, made);
  return made;
}

/**
 * `3 hours ago`, `in 2 days`, `yesterday`: the largest unit that fits, rounded toward now.
 * Takes `now` so that the same input always gives the same text; no time → the input as text.
 */
export function formatRelative(
  when: string | number | Date,
  now: string | number | Date,
  locale: Locale,
): string {
  return show(when, (time) => {
    const distance = time - toTime(now);
    const format = relativeFormat(locale);
    for (const [unit, size] of STEPS) {
      if (Math.abs(distance) >= size) return format.format(Math.trunc(distance / size), unit);
    }
    return format.format(0, 'second');
  });
}

/** A number as the locale groups it. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tag(locale)).format(value);
}

/** `a, b and c` in the reader's language. */
export function formatList(
  items: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(tag(locale), { style: 'long', type }).format(items);
}
