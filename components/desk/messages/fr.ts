import { type DeskKey, en } from './en.ts';

export const fr: Record<DeskKey, string> = en;
