import { en, type PolicyKey } from './en.ts';

export const ptBR: Record<PolicyKey, string> = en;
