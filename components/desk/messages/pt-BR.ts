import { type DeskKey, en } from './en.ts';

export const ptBR: Record<DeskKey, string> = en;
