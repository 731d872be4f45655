import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import {
  formatDate,
  formatDateTime,
  formatList,
  formatNumber,
  formatRelative,
} from '../../../lib/i18n/time.ts';

const now = '2026-11-21T12:00:00Z';

describe('formatRelative', () => {
  it.each([
    ['2026-11-21T11:59:59.500Z', 'en', 'now'],
    ['2026-11-21T09:00:00Z', 'en', '3 hours ago'],
    ['2026-11-23T12:00:00Z', 'en', 'in 2 days'],
    ['2026-11-20T12:00:00Z', 'de', 'gestern'],
    ['2026-11-07T12:00:00Z', 'es', 'hace 2 semanas'],
  ] as const)('%s in %s', (when, locale, text) => {
    expect(formatRelative(when, now, locale)).toBe(text);
  });

  it('has words in every language', () => {
    const texts = LOCALES.map((locale) => formatRelative('2026-11-21T09:00:00Z', now, locale));
    expect(new Set(texts).size).toBe(LOCALES.length);
  });
});

describe('dates', () => {
  it('keeps what is no time', () => {
    expect(formatDateTime('soon', 'en')).toBe('soon');
    expect(formatDate('', 'ar')).toBe('');
  });

  it('honours the zone', () => {
    expect(formatDateTime(now, 'en', { timeZone: 'Asia/Tokyo' })).toContain('9:00');
    expect(formatDate(now, 'de', { timeZone: 'UTC' })).toContain('2026');
  });
});

describe('numbers and lists', () => {
  it('groups and joins as the language does', () => {
    expect(formatNumber(1240, 'de')).toBe('1.240');
    expect(formatNumber(1240, 'ar')).toMatch(/1.?240/);
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
    expect(formatList(['a', 'b'], 'de', 'disjunction')).toBe('a oder b');
  });
});
