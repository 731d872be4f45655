import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locale.ts';

/** All languages of one room; every language has every key. */
export type Catalogue<K extends string> = Record<Locale, Record<K, string>>;
export type MessageValues = Record<string, string | number>;
export type Translate<K extends string> = (key: K, values?: MessageValues) => string;

/** Parsed messages, by locale, then text. Bounded: our texts are finite, but callers may be wrong. */
const MAX_CACHED = 5000;
const caches = new Map<string, Map<string, IntlMessageFormat>>();

function compile(message: string, locale: string): IntlMessageFormat {
  const cache = caches.get(locale) ?? new Map<string, IntlMessageFormat>();
  caches.set(locale, cache);
  const known = cache.get(message);
  if (known) return known;
  // Tags are off: messages hold no markup, and a `<` in a text is only a `<`.
  const made = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(message, made);
  return made;
}

/**
 * One message with its values put in as plain text, whatever they contain.
 * Throws on bad ICU syntax or a missing value; `translator` is the one that never throws.
 */
export function formatMessage(message: string, locale: string, values: MessageValues = {}): string {
  const out = compile(message, locale).format(values);
  return Array.isArray(out) ? out.join('') : String(out);
}

/**
 * The texts of one room in one language. Never throws: a message that cannot be formatted
 * falls back to English, then to the raw English text, then to the key.
 */
export function translator<K extends string>(
  catalogue: Catalogue<K>,
  locale: Locale,
): Translate<K> {
  return (key, values) => {
    const english = catalogue.en?.[key] ?? key;
    const attempts: [string, Locale][] = [
      [catalogue[locale]?.[key] ?? english, locale],
      [english, 'en'],
    ];
    for (const [message, language] of attempts) {
      try {
        return formatMessage(message, language, values);
      } catch {
        // A bad message or a missing value: the next attempt is plainer.
      }
    }
    return english;
  };
}
