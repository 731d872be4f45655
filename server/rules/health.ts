import type { BackendHealth } from '../../lib/contract/health.ts';
import type { Authorized } from '../auth/authorize.ts';
import { SCHEMA_VERSION } from '../store/migrate.ts';
import { VERSION } from '../version.ts';
import { iso, isoOrNull } from './rows.ts';
import type { Reading } from './run.ts';

const SHOWN_FAILURES = 20;
const LATE_MS = 60_000;

/** The state of the parts, for the admin of a tenant: database, mail of this tenant, feed, due times. */
export async function readHealth(
  reading: Reading,
  _auth: Authorized<'health:read'>,
  kind: 'sqlite' | 'postgres',
  mailConfigured: boolean,
  feedLagMs: number | null,
): Promise<BackendHealth> {
  const { tx, tenant, now, seq } = reading;
  const started = performance.now();
  await tx.selectFrom('tenant').select('id').where('id', '=', tenant).execute();
  const latencyMs = Math.round((performance.now() - started) * 100) / 100;
  const waiting = await tx
    .selectFrom('mail_outbox')
    .select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.min('created_at').as('oldest')])
    .where('tenant', '=', tenant)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .executeTakeFirst();
  const failures = await tx
    .selectFrom('mail_outbox')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('sent_at', 'is', null)
    .where('last_error', 'is not', null)
    .orderBy('created_at', 'desc')
    .limit(SHOWN_FAILURES)
    .execute();
  const due = await tx
    .selectFrom('due')
    .select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.min('due_at').as('oldest')])
    .where('tenant', '=', tenant)
    .executeTakeFirst();
  const overdue = await tx
    .selectFrom('due')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('tenant', '=', tenant)
    .where('due_at', '<', now - LATE_MS)
    .executeTakeFirst();
  return {
    at: iso(now),
    version: VERSION,
    database: { kind, ok: true, detail: SCHEMA_VERSION, latencyMs },
    mail: {
      configured: mailConfigured,
      waiting: Number(waiting?.n ?? 0),
      oldestWaitingAt: isoOrNull(waiting?.oldest ?? null),
      failures: failures.map((row) => ({
        to: row.recipient,
        kind: row.kind,
        at: iso(row.failed_at ?? row.created_at),
        attempts: row.attempts,
        error: row.last_error ?? '',
      })),
    },
    feed: { cursor: String(seq), lagMs: feedLagMs },
    jobs: {
      waiting: Number(due?.n ?? 0),
      overdue: Number(overdue?.n ?? 0),
      oldestDueAt: isoOrNull(due?.oldest ?? null),
    },
  };
}
