import { type AuditKey, en } from './en.ts';

export const fr: Record<AuditKey, string> = en;
