import { en, type SetupKey } from './en.ts';

export const ptBR: Record<SetupKey, string> = en;
