import { en, type SetupKey } from './en.ts';

export const fr: Record<SetupKey, string> = en;
