import { en, type PolicyKey } from './en.ts';

export const ja: Record<PolicyKey, string> = en;
