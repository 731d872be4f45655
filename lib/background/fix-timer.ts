import type { Handlers } from '../messaging/receive.ts';
import { addNotice } from '../storage/notices.ts';
import type { Desk } from './desk.ts';
import { NOTICE_ALARM, wakeAt } from './schedule.ts';

/** Reminds the person when the waiting time of a guided fix is over, even if the browser was closed meanwhile. */
export function fixHandlers(desk: Desk): Pick<Handlers, 'fix/timer'> {
  return {
    'fix/timer': async ({ fixId, stepId, dueAt, title }) => {
      await addNotice(await desk.db(), {
        key: `fix:${fixId}:${stepId}:${dueAt}`,
        kind: 'fix-timer',
        shownAt: null,
        createdAt: dueAt,
        text: title,
      });
      const alarm = await desk.browser.alarms.get(NOTICE_ALARM);
      if (!alarm || alarm.scheduledTime > dueAt) await wakeAt(desk, NOTICE_ALARM, dueAt);
      return null;
    },
  };
}
