import { type AuditKey, en } from './en.ts';

export const ptBR: Record<AuditKey, string> = en;
