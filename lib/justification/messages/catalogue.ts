import type { Catalogue } from '../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type JustificationKey } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** The questions, the text made of the answers, and kind words about what is missing. */
export const justificationCatalogue: Catalogue<JustificationKey> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};
