import { en, type SetupKey } from './en.ts';

export const ja: Record<SetupKey, string> = en;
