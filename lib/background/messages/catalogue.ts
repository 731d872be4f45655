import type { Locale } from '../../i18n/locale.ts';
import { type Catalogue, translator } from '../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { type BackgroundKey, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** Everything the background itself says to a person, in every language. */
export const BACKGROUND_MESSAGES: Catalogue<BackgroundKey> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};

/** The background's voice in one language. */
export function backgroundText(
  locale: Locale,
): (key: BackgroundKey, values?: Record<string, string | number>) => string {
  return translator(BACKGROUND_MESSAGES, locale);
}
