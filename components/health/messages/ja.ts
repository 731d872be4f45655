import { en, type HealthKey } from './en.ts';

export const ja: Record<HealthKey, string> = en;
