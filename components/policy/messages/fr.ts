import { en, type PolicyKey } from './en.ts';

export const fr: Record<PolicyKey, string> = en;
