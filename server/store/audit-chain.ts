import { createHash } from 'node:crypto';
import type { AuditTable } from './schema.ts';

export const FIRST_HASH = '0'.repeat(64);
const SEPARATOR = '\u001f';

type Hashed = Omit<AuditTable, 'hash'>;

/** SHA-256 over every column of an entry and the hash before it, each part with its length so that none can slide. */
export function auditHash(entry: Hashed): string {
  const parts = [
    entry.tenant,
    entry.seq,
    entry.at,
    entry.event,
    entry.actor_id,
    entry.actor_name,
    entry.entity,
    entry.entity_id,
    entry.app_id,
    entry.app_name,
    entry.reason,
    entry.before,
    entry.after,
    entry.client_version,
    entry.prev_hash,
  ].map((part) => (part === null ? '-' : `${String(part).length}:${part}`));
  return createHash('sha256').update(parts.join(SEPARATOR)).digest('hex');
}
