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
/** More new requests than this at once come as one notification. */
const MAX_ARRIVALS = 3;

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

/**
 * Shows what is to be shown, each event once: it is marked as shown before it pops up. Many new requests at once
 * (after a night, after a week) come as one.
 */
export async function showNotices(desk: Desk): Promise<void> {
  const db = await desk.db();
  const { settings } = await desk.settings();
  const now = desk.now();
  const ready: NoticeEntry[] = [];
  let wake: number | null = null;
  for (const notice of await unshownNotices(db)) {
    const fate = noticeFate(notice, settings, now);
    if (fate === 'wait') {
      const createdAt = notice.createdAt ?? 0;
      const due = createdAt > now ? createdAt : now + QUIET_CHECK_MS;
      wake = Math.min(wake ?? due, due);
    } else if ((await claimNotice(db, notice.key, now)) && fate === 'show') {
      ready.push(notice);
    }
  }
  if (wake !== null) await wakeAt(desk, NOTICE_ALARM, wake);
  const say = backgroundText(localeFor(settings, null, desk.browser.i18n.getUILanguage()));
  const arrivals = ready.filter(({ kind }) => kind === 'reviewer-new');
  const bundled = arrivals.length > MAX_ARRIVALS;
  if (bundled) {
    await popUp(desk, 'reviewer-new', {
      title: say('manyNewTitle', { count: arrivals.length }),
      message: say('manyNewBody'),
    });
  }
  for (const notice of ready) {
    if (bundled && notice.kind === 'reviewer-new') continue;
    const kind = NoticeKind.parse(notice.kind);
    const app = notice.appName ?? say('unknownApp');
    await popUp(desk, notice.key, {
      title: say(`${kind}Title`, { app }),
      message: (notice.text ?? say(`${kind}Body`, { app })).slice(0, MAX_BODY),
    });
  }
}

async function popUp(
  desk: Desk,
  key: string,
  words: { title: string; message: string },
): Promise<void> {
  const iconUrl = desk.pageUrl('/icon/128.png');
  await desk.browser.notifications.create(key, { type: 'basic', iconUrl, ...words });
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
