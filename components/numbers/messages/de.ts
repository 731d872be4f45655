import { en, type NumbersKey } from './en.ts';

export const de: Record<NumbersKey, string> = en;
