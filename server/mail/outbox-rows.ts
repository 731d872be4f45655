import type { Selectable } from 'kysely';
import type { MailOutboxTable } from '../store/schema.ts';
import type { Store, Tx } from '../store/store.ts';

export type MailRow = Selectable<MailOutboxTable>;

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** A server that is back should not be kept waiting long for what piled up. */
const LONGEST_PAUSE_WHILE_DOWN_MS = 60_000;
/** About five days of trying at the longest pause: as long as mail servers themselves keep trying. */
export const MAX_ATTEMPTS = 500;

/** How long to wait after the given number of failed attempts. */
export function pauseAfter(attempts: number, serverDown = false): number {
  const longest = serverDown ? LONGEST_PAUSE_WHILE_DOWN_MS : LONGEST_PAUSE_MS;
  return Math.min(longest, FIRST_PAUSE_MS * 2 ** Math.min(20, Math.max(0, attempts - 1)));
}

/**
 * Takes up to `limit` mails that are due, for nobody else until the lease ends. `now` is the desk's
 * clock; leases and pauses run on `realNow`, the machine's, because a desk under test jumps days.
 * Mails of one card to one address go one at a time and in order.
 */
export async function leaseMails(
  store: Store,
  {
    now,
    realNow,
    leaseMs,
    limit,
  }: { now: number; realNow: number; leaseMs: number; limit: number },
): Promise<MailRow[]> {
  return store.write(async (tx) => {
    let due = tx
      .selectFrom('mail_outbox as m')
      .select('m.id')
      .where('m.sent_at', 'is', null)
      .where('m.failed_at', 'is', null)
      .where('m.next_attempt_at', '<=', now)
      .where((eb) => eb.or([eb('m.leased_until', 'is', null), eb('m.leased_until', '<=', realNow)]))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('mail_outbox as e')
              .select('e.id')
              .whereRef('e.tenant', '=', 'm.tenant')
              .whereRef('e.card_id', '=', 'm.card_id')
              .whereRef('e.recipient', '=', 'm.recipient')
              .whereRef('e.id', '!=', 'm.id')
              .where('e.sent_at', 'is', null)
              .where('e.failed_at', 'is', null)
              .where((e) =>
                e.or([
                  e('e.leased_until', '>', realNow),
                  e('e.created_at', '<', e.ref('m.created_at')),
                  e.and([
                    e('e.created_at', '=', e.ref('m.created_at')),
                    e('e.id', '<', e.ref('m.id')),
                  ]),
                ]),
              ),
          ),
        ),
      )
      .orderBy('m.next_attempt_at')
      .limit(limit);
    if (store.kind === 'postgres') due = due.forUpdate('m').skipLocked();
    const ids = (await due.execute()).map(({ id }) => id);
    if (ids.length === 0) return [];
    return tx
      .updateTable('mail_outbox')
      .set((eb) => ({ leased_until: realNow + leaseMs, attempts: eb('attempts', '+', 1) }))
      .where('id', 'in', ids)
      .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', realNow)]))
      .returningAll()
      .execute();
  });
}

/** Writes down that a mail is out. */
export async function markSent(tx: Tx, id: string, now: number, messageId: string): Promise<void> {
  await tx
    .updateTable('mail_outbox')
    .set({ sent_at: now, leased_until: null, last_error: null, message_id: messageId })
    .where('id', '=', id)
    .execute();
}

/** Writes down that a mail will never go out, and why. */
export async function markFailed(tx: Tx, id: string, now: number, why: string): Promise<void> {
  await tx
    .updateTable('mail_outbox')
    .set({ failed_at: now, leased_until: null, last_error: why.slice(0, 500) })
    .where('id', '=', id)
    .execute();
}

/** Puts a mail back until `notBefore` (machine time). */
export async function markRetry(tx: Tx, id: string, notBefore: number, why: string): Promise<void> {
  await tx
    .updateTable('mail_outbox')
    .set({ leased_until: notBefore, last_error: why.slice(0, 500) })
    .where('id', '=', id)
    .execute();
}

/** Gives back mails that were leased and not tried. */
export async function release(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('mail_outbox')
    .set((eb) => ({ leased_until: null, attempts: eb('attempts', '-', 1) }))
    .where('id', 'in', ids)
    .execute();
}

/** Forgets a mail that is rightly not sent: nobody failed, it was no longer true. */
export async function drop(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('mail_outbox').where('id', '=', id).execute();
}
