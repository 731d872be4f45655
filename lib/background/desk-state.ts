import type { DeskState } from '../messaging/protocol.ts';
import { countWaiting } from '../storage/cards.ts';
import { getMeta } from '../storage/meta.ts';
import { listOutbox } from '../storage/outbox.ts';
import { countSetAside } from '../storage/set-aside.ts';
import { backendState } from './backend-state.ts';
import type { Desk } from './desk.ts';
import { localeFor } from './locale-for.ts';
import { tabsWithFacts } from './tab-memory.ts';
import { blockedTab } from './which-tab.ts';

/** What popup, desk and options show around everything else. */
export async function deskState(desk: Desk): Promise<DeskState> {
  const db = await desk.db();
  const [backend, settings, owner, lastSyncAt, canary, clockOffset, setAside, badge, blockedTabId] =
    await Promise.all([
      backendState(desk),
      desk.settings(),
      desk.owner(),
      getMeta(db, 'lastSyncAt'),
      getMeta(db, 'canary'),
      getMeta(db, 'clockOffset'),
      countSetAside(db),
      countWaiting(db),
      blockedTab(desk),
    ]);
  const shown = (await tabsWithFacts(desk)).find(({ tabId }) => tabId === blockedTabId);
  const language = shown?.memory.facts?.pageLanguage ?? null;
  return {
    backend,
    settings,
    locale: localeFor(settings.settings, language, desk.browser.i18n.getUILanguage()),
    outboxWaiting: (await listOutbox(db, owner)).length,
    lastSyncAt,
    badge: owner ? badge : 0,
    blockedTabId,
    blockedBeside:
      settings.settings.panelPlacement !== 'page' || shown?.memory.placementFailed === true,
    canaryCount: canary ?? 0,
    clockOffset: clockOffset ?? 0,
    setAside,
  };
}
