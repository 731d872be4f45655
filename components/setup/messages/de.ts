import { en, type SetupKey } from './en.ts';

export const de: Record<SetupKey, string> = en;
