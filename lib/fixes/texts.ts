import type { Locale } from '../i18n/locale.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { fixCatalogue } from './messages/catalogue.ts';
import type { FixTextKey } from './messages/en.ts';

/** The engine's texts in one language. Never throws. */
export function fixTextsIn(locale: Locale): Translate<FixTextKey> {
  return translator(fixCatalogue, locale);
}
