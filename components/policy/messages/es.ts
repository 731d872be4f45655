import { en, type PolicyKey } from './en.ts';

export const es: Record<PolicyKey, string> = en;
