import { en, type PolicyKey } from './en.ts';

export const de: Record<PolicyKey, string> = en;
