import { en, type QueueKey } from './en.ts';

export const fr: Record<QueueKey, string> = en;
