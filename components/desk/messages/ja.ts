import { type DeskKey, en } from './en.ts';

export const ja: Record<DeskKey, string> = en;
