import { type AuditKey, en } from './en.ts';

export const ja: Record<AuditKey, string> = en;
