import { type DeskKey, en } from './en.ts';

export const de: Record<DeskKey, string> = en;
