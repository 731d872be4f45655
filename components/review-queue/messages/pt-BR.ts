import { en, type QueueKey } from './en.ts';

export const ptBR: Record<QueueKey, string> = en;
