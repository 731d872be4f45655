/// <reference types="vite/client" />
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';

const modules = import.meta.glob<Record<string, unknown>>([
  '../../../lib/**/messages/catalogue.ts',
  '../../../components/**/messages/catalogue.ts',
  '../../../server/**/messages/catalogue.ts',
  '../../../entrypoints/**/messages/catalogue.ts',
]);

type Texts = Record<string, Record<string, string>>;

/** Every export that has an `en` member is a catalogue, whatever its name. */
function cataloguesOf(module: Record<string, unknown>): [string, Texts][] {
  return Object.entries(module).filter(
    (entry): entry is [string, Texts] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'en' in entry[1],
  );
}

/** Placeholder names with the way they are used; the branches of a choice are looked into. */
function placeholders(elements: MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) placeholders(element.children, found);
    else if (element.type === TYPE.argument || element.type === TYPE.plural)
      // Where one language counts in words, another writes the bare number: both take the same value.
      found.add(element.value);
    else found.add(`${element.value}:${TYPE[element.type]}`);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) placeholders(option.value, found);
    }
  }
  return found;
}

function read(text: string): string {
  return [...placeholders(parse(text, { ignoreTag: true }))].sort().join(' ');
}

/** How much is really said: the words alone, without placeholders and the grammar of choices. */
function lettersOf(elements: MessageFormatElement[]): number {
  let letters = 0;
  for (const element of elements) {
    if (element.type === TYPE.literal) letters += element.value.length;
    else if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) letters += lettersOf(option.value);
    }
  }
  return letters;
}

function lengthOf(text: string): number {
  try {
    return lettersOf(parse(text, { ignoreTag: true }));
  } catch {
    // Bad syntax has its own test.
    return text.length;
  }
}

/** Proper names, ids and formats are the same everywhere; a long sentence is not. */
const IDENTICAL_LIMIT = 25;
const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};

describe('catalogues', () => {
  it('are found at all', () => {
    expect(Object.keys(modules).length).toBeGreaterThan(0);
  });
});

// Loaded one by one: a room that does not even load fails alone, under its own name.
describe.each(Object.entries(modules))('%s', (_path, load) => {
  const found: [string, Texts][] = [];
  beforeAll(async () => {
    found.push(...cataloguesOf(await load()));
  });

  /** Runs a check over every catalogue of the file and collects what is wrong. */
  function problems(check: (texts: Texts, say: (problem: string) => void) => void): string[] {
    const said: string[] = [];
    for (const [name, texts] of found) check(texts, (problem) => said.push(`${name} ${problem}`));
    return said;
  }

  it('exports a catalogue', () => {
    expect(found).not.toHaveLength(0);
  });

  it('has every language, right-to-left included', () => {
    for (const [, texts] of found) expect(Object.keys(texts).sort()).toEqual([...LOCALES].sort());
  });

  it('has every key in every language and nothing empty', () => {
    const wrong = problems((texts, say) => {
      const keys = Object.keys(texts.en ?? {});
      if (keys.length === 0) say('no keys');
      for (const locale of LOCALES) {
        for (const key of keys)
          if (!texts[locale]?.[key]?.trim()) say(`${locale} ${key} is missing`);
        for (const key of Object.keys(texts[locale] ?? {})) {
          if (!keys.includes(key)) say(`${locale} ${key} is not in English`);
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('is valid ICU with the same placeholders', () => {
    const wrong = problems((texts, say) => {
      for (const [key, english] of Object.entries(texts.en ?? {})) {
        for (const locale of LOCALES) {
          const text = texts[locale]?.[key] ?? '';
          try {
            if (read(text) !== read(english)) say(`${locale} ${key}: ${text}`);
          } catch (error) {
            say(`${locale} ${key}: ${String(error)}`);
          }
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no English in another language', () => {
    const wrong = problems((texts, say) => {
      for (const [key, english] of Object.entries(texts.en ?? {})) {
        if (lengthOf(english) <= IDENTICAL_LIMIT) continue;
        for (const locale of LOCALES) {
          const text = texts[locale]?.[key] ?? '';
          if (locale !== 'en' && text === english) say(`${locale} ${key} is English`);
          if (SCRIPTS[locale]?.test(text) === false) say(`${locale} ${key} is not in its script`);
        }
      }
    });
    expect(wrong).toEqual([]);
  });
});
