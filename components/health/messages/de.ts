import { en, type HealthKey } from './en.ts';

export const de: Record<HealthKey, string> = en;
