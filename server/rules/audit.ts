import { type SqlBool, sql } from 'kysely';
import type { AuditEntry, AuditVerdict } from '../../lib/contract/audit.ts';
import type { Authorized } from '../auth/authorize.ts';
import { auditHash, FIRST_HASH } from '../store/audit-chain.ts';
import type { AuditTable } from '../store/schema.ts';
import { entraNames } from './entra-audit.ts';
import { iso } from './rows.ts';
import type { Reading } from './run.ts';

export function auditView(row: AuditTable): AuditEntry {
  return {
    seq: row.seq,
    at: iso(row.at),
    event: row.event,
    actor:
      row.actor_id === null ? null : { id: row.actor_id, name: row.actor_name ?? row.actor_id },
    entity: row.entity,
    entityId: row.entity_id,
    appId: row.app_id,
    appName: row.app_name,
    reason: row.reason,
    before: JSON.parse(row.before),
    after: JSON.parse(row.after),
    clientVersion: row.client_version,
    entra: entraNames(row.event),
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}

export interface AuditSelection {
  from?: string;
  to?: string;
  q?: string;
  event?: string;
  /** Entries after this one. */
  after: number;
  limit: number;
}

const SEARCHED = ['actor_name', 'app_name', 'app_id', 'entity_id', 'reason', 'event'] as const;

/** Entries of a time span in order, from `after` on. */
export async function readAudit(
  reading: Reading,
  _auth: Authorized<'audit:read'>,
  { from, to, q, event, after, limit }: AuditSelection,
): Promise<AuditTable[]> {
  let query = reading.tx
    .selectFrom('audit')
    .selectAll()
    .where('tenant', '=', reading.tenant)
    .where('seq', '>', after);
  if (from) query = query.where('at', '>=', Date.parse(from));
  if (to) query = query.where('at', '<=', Date.parse(to));
  if (event) query = query.where('event', '=', event);
  if (q) {
    const pattern = (text: string) => `%${text.replace(/[%_\\]/g, '\\$&')}%`;
    const like = (column: string) => {
      const asTyped = sql.ref(column);
      // SQLite lowers ASCII only, so what was typed is looked for as well.
      return sql<SqlBool>`(lower(${asTyped}) like ${pattern(q.toLowerCase())} escape '\\' or ${asTyped} like ${pattern(q)} escape '\\')`;
    };
    query = query.where((eb) => eb.or(SEARCHED.map(like)));
  }
  return query.orderBy('seq').limit(limit).execute();
}

const AT_ONCE = 1000;
type Broken = NonNullable<AuditVerdict['broken']>;

const broken = (seq: number, kind: Broken['kind'], detail: string): Broken => ({
  seq,
  kind,
  detail,
});

/** What is wrong with the entry that stands where `expected` should; null when it fits. */
function fault(row: AuditTable, expected: number, previous: string): Broken | null {
  if (row.seq !== expected) {
    return broken(expected, 'missing', `Entry ${expected} is missing; ${row.seq} follows.`);
  }
  const { hash, ...content } = row;
  const intact = auditHash(content) === hash;
  if (intact && row.prev_hash === previous) return null;
  if (intact) {
    return broken(row.seq, 'reordered', `Entry ${row.seq} was written after a different entry.`);
  }
  // Moved entries carry a hash made for another number; a changed one breaks its own.
  const moved = [-1, 1].some((step) => auditHash({ ...content, seq: row.seq + step }) === hash);
  return moved
    ? broken(row.seq, 'reordered', `Entry ${row.seq} was written at another place.`)
    : broken(row.seq, 'changed', `Entry ${row.seq} is not what was written.`);
}

/** Walks a tenant's chain from the first entry to the recorded end and names the first one that does not fit. */
export async function verifyAudit(
  page: (after: number, limit: number) => Promise<AuditTable[]>,
  head: { seq: number; hash: string },
): Promise<AuditVerdict> {
  let previous = FIRST_HASH;
  let checked = 0;
  for (;;) {
    const rows = await page(checked, AT_ONCE);
    for (const row of rows) {
      if (row.seq > head.seq) {
        const detail = `Entry ${row.seq} stands after the recorded end (${head.seq}).`;
        return { ok: false, checked, broken: broken(row.seq, 'changed', detail) };
      }
      const wrong = fault(row, checked + 1, previous);
      if (wrong) return { ok: false, checked, broken: wrong };
      previous = row.hash;
      checked += 1;
    }
    if (rows.length < AT_ONCE) break;
  }
  if (checked < head.seq) {
    const detail = `Entries ${checked + 1} to ${head.seq} are missing at the end.`;
    return { ok: false, checked, broken: broken(checked + 1, 'missing', detail) };
  }
  if (previous !== head.hash) {
    return {
      ok: false,
      checked,
      broken: broken(checked, 'changed', 'The last entry is not the one recorded as the end.'),
    };
  }
  return { ok: true, checked, broken: null };
}
