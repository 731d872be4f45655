/// <reference types="vite/client" />
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';

const modules = import.meta.glob<Record<string, unknown>>(
  [
    '../../../lib/**/messages/catalogue.ts',
    '../../../components/**/messages/catalogue.ts',
    '../../../server/**/messages/catalogue.ts',
    '../../../entrypoints/**/messages/catalogue.ts',
  ],
  { eager: true },
);

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

/** Proper names, ids and formats are the same everywhere; a long sentence is not. */
const IDENTICAL_LIMIT = 25;

const all = Object.entries(modules).flatMap(([path, module]) =>
  cataloguesOf(module).map(([name, texts]) => ({
    label: `${path.replace('../../../', '')} ${name}`,
    texts,
  })),
);

describe('every catalogue found', () => {
  it('is found at all', () => {
    for (const [path, module] of Object.entries(modules)) {
      expect(cataloguesOf(module), `${path} exports no catalogue`).not.toHaveLength(0);
    }
    expect(all.length).toBeGreaterThan(0);
  });

  it.each(all)('$label: has every language, right-to-left included', ({ texts }) => {
    expect(Object.keys(texts).sort()).toEqual([...LOCALES].sort());
  });

  it.each(all)('$label: has every key in every language and nothing empty', ({ texts }) => {
    const keys = Object.keys(texts.en ?? {}).sort();
    expect(keys.length).toBeGreaterThan(0);
    for (const locale of LOCALES) {
      expect(Object.keys(texts[locale] ?? {}).sort(), locale).toEqual(keys);
      const empty = keys.filter((key) => !texts[locale]?.[key]?.trim());
      expect(empty, `${locale}: empty`).toEqual([]);
    }
  });

  it.each(all)('$label: is valid ICU with the same placeholders', ({ texts }) => {
    const wrong: string[] = [];
    for (const [key, english] of Object.entries(texts.en ?? {})) {
      for (const locale of LOCALES) {
        const text = texts[locale]?.[key] ?? '';
        try {
          if (read(text) !== read(english)) wrong.push(`${locale} ${key}: ${text}`);
        } catch (error) {
          wrong.push(`${locale} ${key}: ${String(error)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(all)('$label: leaves no English in another language', ({ texts }) => {
    const left: string[] = [];
    for (const [key, english] of Object.entries(texts.en ?? {})) {
      if (english.length <= IDENTICAL_LIMIT) continue;
      for (const locale of LOCALES) {
        if (locale !== 'en' && texts[locale]?.[key] === english) left.push(`${locale} ${key}`);
      }
    }
    expect(left).toEqual([]);
  });

  it.each(all)('$label: is written in the script of its language', ({ texts }) => {
    const lost = (locale: string, script: RegExp) =>
      Object.entries(texts[locale] ?? {})
        .filter(
          ([key, text]) => (texts.en?.[key] ?? '').length > IDENTICAL_LIMIT && !script.test(text),
        )
        .map(([key]) => `${locale} ${key}`);
    expect(lost('ar', /\p{Script=Arabic}/u)).toEqual([]);
    expect(lost('ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)).toEqual([]);
  });
});
