import { type AuditKey, en } from './en.ts';

export const ar: Record<AuditKey, string> = en;
