import type { Desk } from './desk.ts';

/** Alarm that asks for news while no page is open and no stream is listening. */
export const SYNC_ALARM = 'sync';
/** One-shot alarm for the next act that is due, should the worker die before. */
export const OUTBOX_ALARM = 'outbox';
/** One-shot alarm for a notice whose time has not come. */
export const NOTICE_ALARM = 'notices';
const SYNC_MINUTES = 1;

/** Makes sure the periodic alarm exists; asking twice changes nothing. */
export async function keepSyncAlarm(desk: Desk): Promise<void> {
  const existing = await desk.browser.alarms.get(SYNC_ALARM);
  if (!existing) {
    await desk.browser.alarms.create(SYNC_ALARM, { periodInMinutes: SYNC_MINUTES });
  }
}

/** Wakes the worker at (or soon after) this time, even if it dies before. */
export async function wakeAt(desk: Desk, alarm: string, at: number | null): Promise<void> {
  if (at === null) await desk.browser.alarms.clear(alarm);
  else await desk.browser.alarms.create(alarm, { when: Math.max(at, desk.now() + 1000) });
}
