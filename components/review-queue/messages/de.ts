import { en, type QueueKey } from './en.ts';

export const de: Record<QueueKey, string> = en;
