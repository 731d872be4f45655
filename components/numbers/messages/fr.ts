import { en, type NumbersKey } from './en.ts';

export const fr: Record<NumbersKey, string> = en;
