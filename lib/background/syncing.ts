import { getMeta } from '../storage/meta.ts';
import { createSync, type SyncOutcome } from '../sync/engine.ts';
import { updateBadge } from './badge.ts';
import { type Desk, ownerOf } from './desk.ts';
import { showNotices } from './notify.ts';
import { OUTBOX_ALARM, wakeAt } from './schedule.ts';

/** After silence was not enough, how long until it is tried again unasked. */
const SILENT_PAUSE_MS = 5 * 60 * 1000;
const SILENT_KEY = 'silent-failed-at';
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
  const { browser, now, random } = desk;

  const whoAmI = async () => {
    const { settings } = await desk.settings();
    if (!settings.backendUrl) return 'no-backend' as const;
    const session = await desk.session();
    if (session) return ownerOf(session);
    // Only someone who was signed in before is signed in again unasked.
    if (!(await getMeta(await desk.db(), 'lastMe'))?.me) return null;
    const failedAt = (await browser.storage.session.get(SILENT_KEY))[SILENT_KEY];
    if (typeof failedAt === 'number' && now() - failedAt < SILENT_PAUSE_MS) return null;
    const renewed = await desk.signIn(false);
    if (renewed.ok) return ownerOf(renewed.session);
    if (renewed.reason !== 'unreachable')
      await browser.storage.session.set({ [SILENT_KEY]: now() });
    return null;
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
    const outcome = await sync();
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
