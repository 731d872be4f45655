import { DAY_MS } from '../../lib/requests/clock.ts';
import type { Clock } from '../clock.ts';
import { sweepPresence } from '../rules/presence.ts';
import { forgetOldAnswers } from '../store/idempotency.ts';
import type { Store } from '../store/store.ts';
import { type Loop, startLoop } from './loop.ts';

/** How long an answered idempotency key is remembered: longer than a browser stays offline. */
export const KEEP_ANSWERS_MS = 60 * DAY_MS;
/** How long mails that are out (or given up) stay visible to the admin. They hold addresses. */
export const KEEP_MAILS_MS = 90 * DAY_MS;

const EVERY_MS = 5 * 60_000;

/** Forgets what is no longer needed. Returns how many rows went. */
export async function tidy(store: Store, now: number): Promise<number> {
  return store.write(async (tx) => {
    const answers = await forgetOldAnswers(tx, now - KEEP_ANSWERS_MS);
    await sweepPresence(tx, now);
    const mails = await tx
      .deleteFrom('mail_outbox')
      .where('created_at', '<', now - KEEP_MAILS_MS)
      .where((eb) => eb.or([eb('sent_at', 'is not', null), eb('failed_at', 'is not', null)]))
      .executeTakeFirst();
    return answers + Number(mails.numDeletedRows);
  });
}

/** Tidies at the start and every five minutes until the signal aborts; doing it on several instances is harmless. */
export function startHousekeeping(
  store: Store,
  clock: Clock,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Loop {
  return startLoop({
    everyMs: EVERY_MS,
    signal,
    onError,
    step: async () => {
      await tidy(store, clock());
      return false;
    },
  });
}
