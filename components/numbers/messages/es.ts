import { en, type NumbersKey } from './en.ts';

export const es: Record<NumbersKey, string> = en;
