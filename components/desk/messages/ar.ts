import { type DeskKey, en } from './en.ts';

export const ar: Record<DeskKey, string> = en;
