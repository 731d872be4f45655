import { auditHash } from './audit-chain.ts';
import { insertRows } from './insert-rows.ts';
import type { AuditTable } from './schema.ts';
import type { Tx } from './store.ts';

export interface NewAudit {
  event: string;
  entity: string;
  entityId: string;
  appId: string | null;
  appName: string | null;
  reason: string | null;
  before: unknown;
  after: unknown;
}

export interface AuditHead {
  tenant: string;
  at: number;
  actor: { id: string; name: string } | null;
  clientVersion: string | null;
  seq: number;
  hash: string;
}

/** Adds entries to the tenant's chain; the caller holds the tenant's row. Returns the new end of the chain. */
export async function appendAudit(
  tx: Tx,
  head: AuditHead,
  entries: readonly NewAudit[],
): Promise<{ seq: number; hash: string }> {
  let { seq, hash } = head;
  if (entries.length === 0) return { seq, hash };
  const rows: AuditTable[] = entries.map((entry) => {
    seq += 1;
    const row = {
      tenant: head.tenant,
      seq,
      at: head.at,
      event: entry.event,
      actor_id: head.actor?.id ?? null,
      actor_name: head.actor?.name ?? null,
      entity: entry.entity,
      entity_id: entry.entityId,
      app_id: entry.appId,
      app_name: entry.appName,
      reason: entry.reason,
      before: JSON.stringify(entry.before ?? null),
      after: JSON.stringify(entry.after ?? null),
      client_version: head.clientVersion,
      prev_hash: hash,
    };
    hash = auditHash(row);
    return { ...row, hash };
  });
  await insertRows(tx, 'audit', rows);
  return { seq, hash };
}
