import { en, type HealthKey } from './en.ts';

export const ptBR: Record<HealthKey, string> = en;
