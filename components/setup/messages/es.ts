import { en, type SetupKey } from './en.ts';

export const es: Record<SetupKey, string> = en;
