import { en, type QueueKey } from './en.ts';

export const ja: Record<QueueKey, string> = en;
