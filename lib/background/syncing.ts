import { becomeOwner } from '../storage/identity.ts';
import { getMeta } from '../storage/meta.ts';
import { hurry } from '../storage/outbox.ts';
import { createSync, type SyncOutcome } from '../sync/engine.ts';
import { updateBadge } from './badge.ts';
import { type Desk, ownerOf } from './desk.ts';
import { showNotices } from './notify.ts';
import { OUTBOX_ALARM, wakeAt } from './schedule.ts';

/** A timer inside the worker is finer than an alarm; beyond this the alarm is good enough. */
const TIMER_LIMIT_MS = 25_000;

export interface Syncing {
  /** Pushes and pulls now (or joins the run under way) and brings badge and notices up to date. */
  run: () => Promise<SyncOutcome>;
  /** Something was recorded that is due in `delay` ms: run then, and even if this worker dies before. */
  soon: (delay: number) => Promise<void>;
}

/** The syncing of this worker. */
export function createSyncing(desk: Desk): Syncing {
  const { now, random } = desk;

  const whoAmI = async () => {
    const { settings } = await desk.settings();
    if (!settings.backendUrl) return 'no-backend' as const;
    const session = await desk.session();
    if (session) {
      const owner = ownerOf(session);
      const db = await desk.db();
      // The browser may have thrown the database away under a session that goes on.
      if (!(await getMeta(db, 'identity'))) await becomeOwner(db, owner);
      return owner;
    }
    const renewed = await desk.renew();
    return renewed?.ok ? ownerOf(renewed.session) : null;
  };

  const sync = createSync({
    db: desk.db,
    whoAmI,
    call: desk.call,
    now,
    random,
    changed: () => desk.changed('requests', 'cards', 'outbox', 'policy'),
  });

  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (ms: number) => {
    if (ms > TIMER_LIMIT_MS) return;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        run().catch((error: unknown) => desk.log(`sync failed: ${String(error)}`));
      },
      Math.max(ms, 0),
    );
    timers.add(timer);
  };

  const run = async (): Promise<SyncOutcome> => {
    const db = await desk.db();
    const wasAway = (await getMeta(db, 'unreachableSince')) !== null;
    let outcome = await sync();
    if (wasAway && outcome.ok) {
      // The backend is back: what was put off because of it need not wait any longer.
      await hurry(db, now());
      outcome = await sync();
    }
    await wakeAt(desk, OUTBOX_ALARM, outcome.nextAt);
    if (outcome.nextAt !== null) later(outcome.nextAt - now());
    await updateBadge(desk);
    await showNotices(desk);
    return outcome;
  };

  return {
    run,
    soon: async (delay) => {
      await wakeAt(desk, OUTBOX_ALARM, now() + delay + 1000);
      later(delay);
    },
  };
}
