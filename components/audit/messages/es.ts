import { type AuditKey, en } from './en.ts';

export const es: Record<AuditKey, string> = en;
