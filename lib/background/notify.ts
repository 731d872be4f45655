import { isQuiet } from '../settings/quiet-hours.ts';
import { NoticeKind, type Settings } from '../settings/settings.ts';
import { claimNotice, unshownNotices } from '../storage/notices.ts';
import type { NoticeEntry } from '../storage/schema.ts';
import type { Desk } from './desk.ts';
import { localeFor } from './locale-for.ts';
import { backgroundText } from './messages/catalogue.ts';
import { NOTICE_ALARM, wakeAt } from './schedule.ts';

/** News older than this is no news: it stands in the lists, and nothing pops up. */
const STALE_MS = 24 * 60 * 60 * 1000;
const QUIET_CHECK_MS = 15 * 60 * 1000;
const MAX_BODY = 300;

/** What to do with a notice now. Pure. */
export function noticeFate(
  notice: NoticeEntry,
  settings: Settings,
  now: number,
): 'show' | 'drop' | 'wait' {
  const kind = NoticeKind.safeParse(notice.kind);
  if (!kind.success || settings.notices[kind.data] === false) return 'drop';
  const due = notice.createdAt ?? 0;
  if (due > now) return 'wait';
  if (now - due > STALE_MS) return 'drop';
  return isQuiet(settings.quietHours, new Date(now)) ? 'wait' : 'show';
}

/** Shows what is to be shown, each event once: it is marked as shown before it pops up. */
export async function showNotices(desk: Desk): Promise<void> {
  const db = await desk.db();
  const { settings } = await desk.settings();
  const say = backgroundText(localeFor(settings, null, desk.browser.i18n.getUILanguage()));
  let wake: number | null = null;
  for (const notice of await unshownNotices(db)) {
    const fate = noticeFate(notice, settings, desk.now());
    if (fate === 'wait') {
      const at = Math.max(notice.createdAt ?? 0, desk.now() + QUIET_CHECK_MS);
      const due = (notice.createdAt ?? 0) > desk.now() ? (notice.createdAt ?? 0) : at;
      wake = Math.min(wake ?? due, due);
      continue;
    }
    if (!(await claimNotice(db, notice.key, desk.now())) || fate === 'drop') continue;
    const kind = NoticeKind.parse(notice.kind);
    const app = notice.appName ?? say('unknownApp');
    await desk.browser.notifications.create(notice.key, {
      type: 'basic',
      iconUrl: desk.pageUrl('/icon/128.png'),
      title: say(`${kind}Title`, { app }),
      message: (notice.text ?? say(`${kind}Body`, { app })).slice(0, MAX_BODY),
    });
  }
  if (wake !== null) await wakeAt(desk, NOTICE_ALARM, wake);
}

/** Opens what a notice is about. */
export async function openNotice(desk: Desk, key: string): Promise<void> {
  const notice = await (await desk.db()).get('notices', key);
  const at = notice?.cardId
    ? `#/card/${encodeURIComponent(notice.cardId)}`
    : notice?.localId
      ? `#/request/${encodeURIComponent(notice.localId)}`
      : '';
  await desk.browser.notifications.clear(key);
  await desk.browser.tabs.create({ url: desk.pageUrl('/desk.html') + at });
}
