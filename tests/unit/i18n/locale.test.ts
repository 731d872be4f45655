import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direction, isLocale, LOCALES, pickLocale } from '../../../lib/i18n/locale.ts';

describe('pickLocale', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['ja_JP'], 'ja'],
    [['ko', 'AR-eg'], 'ar'],
    [['', 'xx', '-'], 'en'],
    [[], 'en'],
  ])('%j → %s', (wanted, expected) => {
    expect(pickLocale(wanted)).toBe(expected);
  });

  it('always gives a locale we have', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (wanted) => {
        expect(LOCALES).toContain(pickLocale(wanted));
      }),
    );
  });
});

describe('direction', () => {
  it('is right to left for Arabic alone', () => {
    expect(LOCALES.filter((locale) => direction(locale) === 'rtl')).toEqual(['ar']);
  });
});

describe('isLocale', () => {
  it('knows exact names only', () => {
    expect(isLocale('pt-BR')).toBe(true);
    expect(isLocale('pt-br')).toBe(false);
    expect(isLocale(null)).toBe(false);
  });
});
