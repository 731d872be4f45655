import type { Catalogue } from '../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { type DiagnosisKey, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** The sentences of the diagnosis in all languages. */
export const diagnosisCatalogue: Catalogue<DiagnosisKey> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};
