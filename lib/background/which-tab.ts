import type { Sender } from '../messaging/sender-rules.ts';
import { isBlocked } from './blocked.ts';
import type { Desk } from './desk.ts';
import { tabsWithFacts } from './tab-memory.ts';

/** The tab that shows a blocked screen now: the one in front if it does, else the latest; null when none does. */
export async function blockedTab(desk: Desk): Promise<number | null> {
  const blocked = (await tabsWithFacts(desk)).filter(({ memory }) => isBlocked(memory.facts));
  if (blocked.length === 0) return null;
  const [front] = await desk.browser.tabs
    .query({ active: true, lastFocusedWindow: true })
    .catch(() => []);
  return blocked.find(({ tabId }) => tabId === front?.id)?.tabId ?? blocked[0]?.tabId ?? null;
}

/**
 * The tab a panel speaks about. Inside a sign-in page that is the tab it stands in, whatever it says;
 * beside the page or in a tab of its own it may name one, else it is the one in front, else a blocked one.
 */
export async function panelTab(
  desk: Desk,
  sender: Sender,
  named: number | undefined,
): Promise<number | null> {
  const framed = sender.tab?.id !== undefined && sender.frameId !== 0;
  if (framed) return sender.tab?.id ?? null;
  if (named !== undefined) return named;
  if (sender.tab?.id === undefined) {
    const [front] = await desk.browser.tabs
      .query({ active: true, lastFocusedWindow: true })
      .catch(() => []);
    const shown = (await tabsWithFacts(desk)).some(({ tabId }) => tabId === front?.id);
    if (shown && front?.id !== undefined) return front.id;
  }
  return blockedTab(desk);
}
