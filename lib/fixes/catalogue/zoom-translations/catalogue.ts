import type { FixTranslations } from '../../localize-fix.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** The Zoom fix in every language; a test holds the same paths in each. */
export const zoomTranslations: FixTranslations = { de, fr, es, 'pt-BR': ptBR, ja, ar };
