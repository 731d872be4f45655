import { sql } from 'kysely';
import type { Deps } from './deps.ts';

const LATE_MS = 60_000;

/** Brings the gauges of `/metrics` up to date; a database that does not answer leaves the last values. */
export async function refreshGauges({ store, clock, metrics, onTrouble }: Deps): Promise<void> {
  const now = clock();
  try {
    await store.read(async (tx) => {
      const mail = await tx
        .selectFrom('mail_outbox')
        .select((eb) => [
          eb.fn.countAll<number>().as('waiting'),
          sql<number>`coalesce(sum(case when failed_at is null then 0 else 1 end), 0)`.as('failed'),
        ])
        .where('sent_at', 'is', null)
        .executeTakeFirst();
      const failed = Number(mail?.failed ?? 0);
      metrics.outboxFailed.set(failed);
      metrics.outboxWaiting.set(Number(mail?.waiting ?? 0) - failed);
      const open = await tx
        .selectFrom('card_count')
        .select((eb) => eb.fn.sum<number>('n').as('n'))
        .where('status', 'in', ['open', 'waiting-for-requester'])
        .executeTakeFirst();
      metrics.openCards.set(Number(open?.n ?? 0));
      const tenants = await tx.selectFrom('tenant').select('id').limit(200).execute();
      let oldest = now;
      for (const { id } of tenants) {
        const card = await tx
          .selectFrom('app_consent_request')
          .select('created_at')
          .where('tenant', '=', id)
          .where('status', '=', 'open')
          .orderBy('created_at')
          .limit(1)
          .executeTakeFirst();
        if (card) oldest = Math.min(oldest, card.created_at);
      }
      metrics.oldestOpen.set((now - oldest) / 1000);
      const due = await tx
        .selectFrom('due')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('due_at', '<', now - LATE_MS)
        .executeTakeFirst();
      metrics.dueOverdue.set(Number(due?.n ?? 0));
    });
  } catch (error) {
    onTrouble('the gauges could not be read', error);
  }
}
