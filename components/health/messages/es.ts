import { en, type HealthKey } from './en.ts';

export const es: Record<HealthKey, string> = en;
