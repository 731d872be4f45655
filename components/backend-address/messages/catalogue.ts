import type { Catalogue } from '../../../lib/i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { type BackendAddressKey, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

export const backendAddress: Catalogue<BackendAddressKey> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  ar,
};
