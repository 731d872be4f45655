import { en, type QueueKey } from './en.ts';

export const ar: Record<QueueKey, string> = en;
