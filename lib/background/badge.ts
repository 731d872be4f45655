import { countWaiting } from '../storage/cards.ts';
import { getMeta } from '../storage/meta.ts';
import { isBlocked } from './blocked.ts';
import type { Desk } from './desk.ts';
import { readTab } from './tab-memory.ts';

const BLOCKED_COLOUR = '#b3261e';
const COUNT_COLOUR = '#1f5fbf';

/** What the toolbar shows for the whole browser: how much waits for me to decide. Nothing when nothing does. */
export async function updateBadge(desk: Desk): Promise<number> {
  const db = await desk.db();
  const count = (await getMeta(db, 'identity')) ? await countWaiting(db) : 0;
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await desk.browser.action.setBadgeBackgroundColor({ color: COUNT_COLOUR });
  await desk.browser.action.setBadgeText({ text });
  return count;
}

/** Marks a tab that shows a blocked screen, or takes the mark away. A tab that is gone is no error. */
export async function updateTabBadge(desk: Desk, tabId: number): Promise<void> {
  const { facts } = await readTab(desk, tabId);
  const { action } = desk.browser;
  try {
    if (isBlocked(facts)) {
      await action.setBadgeText({ tabId, text: '!' });
      await action.setBadgeBackgroundColor({ tabId, color: BLOCKED_COLOUR });
      return;
    }
    // No text of its own: the tab shows the browser-wide one again.
    await action.setBadgeText({ tabId, text: null } as never);
    const color = await action.getBadgeBackgroundColor({});
    await action.setBadgeBackgroundColor({ tabId, color });
  } catch {
    // The tab was closed while we looked.
  }
}
