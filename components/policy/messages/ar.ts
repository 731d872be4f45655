import { en, type PolicyKey } from './en.ts';

export const ar: Record<PolicyKey, string> = en;
