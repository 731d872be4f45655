import type { Locale } from '../i18n/locale.ts';
import { zoomTranslations } from './catalogue/zoom-translations/catalogue.ts';
import { mapFixTexts } from './fix-texts.ts';
import type { Fix } from './shape.ts';

/** Translations of a fix's texts, by the paths of `fixTexts`. */
export type FixTranslations = Record<Exclude<Locale, 'en'>, Record<string, string>>;

const TRANSLATED: Record<string, FixTranslations> = { 'zoom-office-365': zoomTranslations };

/**
 * A fix in the reader's language where there is one, else in English. `language` says which it became,
 * so that an English fix can carry its mark. A single missing text falls back alone.
 */
export function localizeFix(fix: Fix, locale: Locale): { fix: Fix; language: Locale } {
  const texts = locale === 'en' ? undefined : TRANSLATED[fix.id]?.[locale];
  if (!texts) return { fix, language: 'en' };
  return { fix: mapFixTexts(fix, (path, text) => texts[path] ?? text), language: locale };
}
