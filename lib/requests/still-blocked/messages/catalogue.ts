import type { Catalogue } from '../../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { type BlockedCause, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

export const BLOCKED_CAUSE_MESSAGES: Catalogue<BlockedCause> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};
