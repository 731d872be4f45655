import { en, type HealthKey } from './en.ts';

export const ar: Record<HealthKey, string> = en;
