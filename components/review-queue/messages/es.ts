import { en, type QueueKey } from './en.ts';

export const es: Record<QueueKey, string> = en;
