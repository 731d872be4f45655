import type { Catalogue } from '../../i18n/translate.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type FixTextKey } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** The engine's texts in all languages. */
export const fixCatalogue: Catalogue<FixTextKey> = { en, de, fr, es, 'pt-BR': ptBR, ja, ar };
