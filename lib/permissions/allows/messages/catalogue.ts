import type { Catalogue } from '../../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { type AllowsKey, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** What approving an app would allow, in one line each. */
export const allowsCatalogue: Catalogue<AllowsKey> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};
