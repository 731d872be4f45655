import type { Catalogue } from '../../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { type EntryKey, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** Hand-written sentences for permissions people meet most; the reach is told in a second sentence. */
export const entryCatalogue: Catalogue<EntryKey> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};
