import type { Catalogue } from '../../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type PlainWordsKey } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** Sentences about a permission: what it can do, whom it reaches, why it is in its class. */
export const plainWordsCatalogue: Catalogue<PlainWordsKey> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};
