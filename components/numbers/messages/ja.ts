import { en, type NumbersKey } from './en.ts';

export const ja: Record<NumbersKey, string> = en;
