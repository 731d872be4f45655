import { en, type SetupKey } from './en.ts';

export const ar: Record<SetupKey, string> = en;
