import { type DeskKey, en } from './en.ts';

export const es: Record<DeskKey, string> = en;
