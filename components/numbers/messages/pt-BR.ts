import { en, type NumbersKey } from './en.ts';

export const ptBR: Record<NumbersKey, string> = en;
