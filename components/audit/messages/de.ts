import { type AuditKey, en } from './en.ts';

export const de: Record<AuditKey, string> = en;
