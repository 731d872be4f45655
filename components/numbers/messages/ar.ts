import { en, type NumbersKey } from './en.ts';

export const ar: Record<NumbersKey, string> = en;
