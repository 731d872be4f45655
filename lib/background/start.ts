import { PRESENCE_PORT } from '../messaging/presence.ts';
import { createReceiver, isForOthers, wireAnswer } from '../messaging/receive.ts';
import type { Sender } from '../messaging/sender-rules.ts';
import { setAsideBadRows } from '../storage/set-aside.ts';
import { updateBadge } from './badge.ts';
import { createDesk } from './desk.ts';
import { deskHandlers } from './desk-handlers.ts';
import { fixHandlers } from './fix-timer.ts';
import { createLiveNews } from './live-news.ts';
import { openNotice, showNotices } from './notify.ts';
import { learnOrganisation } from './organisation.ts';
import { panelHandlers } from './panel-handlers.ts';
import type { Platform } from './platform.ts';
import { keepSyncAlarm, NOTICE_ALARM } from './schedule.ts';
import { screenHandlers } from './screen-handlers.ts';
import { createSyncing } from './syncing.ts';
import { onTabRemoved, onTabUpdated } from './tab-events.ts';

/**
 * Wires the background together. Every listener is registered before the first await, so that an event that
 * woke the worker finds its listener; everything that matters is on disk, so that it may die at any time.
 */
export function startBackground(platform: Platform): void {
  const { browser, log } = platform;
  const desk = createDesk(platform);
  const syncing = createSyncing(desk);
  const news = createLiveNews(desk, syncing);
  const handlers = {
    ...screenHandlers(desk, syncing),
    ...panelHandlers(desk, syncing),
    ...deskHandlers(desk, syncing),
    ...fixHandlers(desk),
  };
  const self = { id: browser.runtime.id, baseUrl: platform.pageUrl('') };
  const receive = createReceiver(handlers, self, log);

  const quietly = (work: () => Promise<unknown>) => () => {
    work().catch((error: unknown) => log(error instanceof Error ? error.name : 'error'));
  };
  const sync = quietly(async () => {
    await syncing.run();
    await news.check();
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (isForOthers(message)) return undefined;
    receive(message, sender as Sender).then((answer) => {
      sendResponse(wireAnswer(message, answer));
      if (isSignIn(message)) quietly(news.check)();
    });
    return true; // answered later
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PRESENCE_PORT || port.sender?.id !== self.id) return;
    // Elsewhere such a page hears the messages that all pages hear.
    if (port.sender.frameId && !('sidePanel' in browser)) desk.framed.add(port);
    quietly(() => news.pageCount(1))();
    sync();
    port.onMessage.addListener(quietly(news.check));
    port.onDisconnect.addListener(quietly(() => news.pageCount(-1)));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NOTICE_ALARM) quietly(() => showNotices(desk))();
    else sync();
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    quietly(() => onTabUpdated(desk, syncing, tabId, change))();
  });
  browser.tabs.onRemoved.addListener((tabId) => quietly(() => onTabRemoved(desk, tabId))());
  browser.notifications.onClicked.addListener((key) => quietly(() => openNotice(desk, key))());
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') desk.changed('settings', 'auth');
  });
  browser.runtime.onStartup.addListener(() => {}); // wakes the worker with the browser
  browser.runtime.onInstalled.addListener(() => {}); // and after installation or update

  quietly(() => keepSyncAlarm(desk))();
  quietly(() => learnOrganisation(desk))();
  quietly(async () => {
    const moved = await setAsideBadRows(await desk.db(), desk.now());
    if (moved > 0) log(`${moved} unreadable rows set aside`);
    await updateBadge(desk);
  })();
  sync();
}

function isSignIn(message: unknown): boolean {
  return (message as { kind?: unknown } | null)?.kind === 'desk/sign-in';
}
