import type { Catalogue } from '../../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Noun } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** What a permission is about, as the object of a sentence (“can read …”). */
export const nounCatalogue: Catalogue<Noun> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};
