import type { PageAnswers, ToPage } from '../messaging/protocol.ts';
import type { Desk } from './desk.ts';

/**
 * Says something to the content script in the top frame of a tab. Null when nobody is there or it gave no
 * sensible answer: a sign-in page can go away at any moment.
 */
export async function sendToPage<K extends keyof ToPage>(
  desk: Pick<Desk, 'browser'>,
  tabId: number,
  message: ToPage[K],
): Promise<PageAnswers[K] | null> {
  try {
    const answer = await desk.browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return (answer as PageAnswers[K] | undefined) ?? null;
  } catch {
    return null; // no content script in that tab
  }
}

/**
 * True while our content script runs in that tab, which it does on providers' pages only. The question is none of
 * the protocol's: being heard is the answer.
 */
export async function isOnProvider(desk: Pick<Desk, 'browser'>, tabId: number): Promise<boolean> {
  try {
    await desk.browser.tabs.sendMessage(tabId, { kind: 'page/here' }, { frameId: 0 });
    return true;
  } catch {
    return false; // nobody listens there
  }
}
