import { en, type HealthKey } from './en.ts';

export const fr: Record<HealthKey, string> = en;
