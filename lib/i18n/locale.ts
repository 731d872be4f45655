/** The languages everything a person reads exists in. English is the source. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** What an unknown wish falls back to. */
export const DEFAULT_LOCALE: Locale = 'en';

const BY_LANGUAGE: ReadonlyMap<string, Locale> = new Map(
  LOCALES.map((locale): [string, Locale] => [primary(locale), locale]),
);

function primary(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/** True for one of our own locale names, spelled exactly. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

/**
 * The first wish we can serve, by language alone (`de-AT` → `de`, `pt` and `pt-PT` → `pt-BR`).
 * Takes BCP-47 tags, best first; empty or odd tags are skipped; nothing fits → English.
 */
export function pickLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const found = BY_LANGUAGE.get(primary(tag));
    if (found) return found;
  }
  return DEFAULT_LOCALE;
}

/** Writing direction of a locale. */
export function direction(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
