import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import { type Catalogue, translator } from '../../../lib/i18n/translate.ts';

type Key = 'hello' | 'count' | 'broken' | 'half';

const english: Record<Key, string> = {
  hello: 'Hello {name}',
  count: '{n, plural, one {# request} other {# requests}}',
  broken: 'This {is broken',
  half: 'Good {name}',
};

const catalogue = Object.fromEntries(LOCALES.map((locale) => [locale, english])) as Catalogue<Key>;
const withGerman: Catalogue<Key> = {
  ...catalogue,
  de: { ...english, hello: 'Hallo {name}', half: 'Kaputt {name' },
};

describe('translator', () => {
  it('speaks the language asked for', () => {
    expect(translator(withGerman, 'de')('hello', { name: 'Ada' })).toBe('Hallo Ada');
  });

  it('counts by the rules of the language', () => {
    const t = translator(catalogue, 'en');
    expect(t('count', { n: 1 })).toBe('1 request');
    expect(t('count', { n: 2 })).toBe('2 requests');
  });

  it('falls back to English when a translation is broken', () => {
    expect(translator(withGerman, 'de')('half', { name: 'Ada' })).toBe('Good Ada');
  });

  it('gives the raw English text when nothing can be formatted', () => {
    expect(translator(catalogue, 'fr')('broken')).toBe('This {is broken');
    expect(translator(catalogue, 'fr')('hello')).toBe('Hello {name}');
  });

  it('gives the key when there is no text at all', () => {
    expect(translator(catalogue, 'en')('absent' as Key)).toBe('absent');
  });

  it('puts hostile values in as they are, in every language', () => {
    const hostile = ['<img onerror=1>', '{name}', "'{", '\u202Eevil', "it's", 'x'.repeat(10_000)];
    for (const locale of LOCALES) {
      for (const name of hostile) {
        expect(translator(catalogue, locale)('hello', { name })).toBe(`Hello ${name}`);
      }
    }
  });

  it('never throws and never changes a value', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<Locale>(...LOCALES), (name, locale) => {
        expect(translator(catalogue, locale)('hello', { name })).toBe(`Hello ${name}`);
      }),
    );
  });
});
