import { browser } from 'wxt/browser';
import { send } from '../../lib/messaging/send.ts';

/** The few things pages ask of the browser itself, each at a person's click. */

/** The tab in front of the popup, or null. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Opens the panel in the page of a tab, whether it was closed, snoozed or never shown. */
export async function openPanelInPage(tabId: number): Promise<void> {
  await send('desk/open-panel', { tabId }).catch(() => {}); // the page is gone, and its note goes too
}

/** Opens the panel for a tab beside the page: side panel, sidebar (Firefox), else a tab of its own. */
export async function openPanelBeside(tabId: number): Promise<void> {
  const scope = browser as unknown as {
    sidePanel?: { open(options: { tabId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  const { sidePanel, sidebarAction } = scope;
  try {
    if (sidePanel) return await sidePanel.open({ tabId });
    if (sidebarAction) return await sidebarAction.open();
  } catch {
    // Neither in this window (an app window, an old browser): a tab does as well.
  }
  await browser.tabs.create({ url: browser.runtime.getURL(panelAddress(tabId)) });
}

const panelAddress = (tabId: number) => `/panel.html?place=tab&tabId=${tabId}` as '/panel.html';

/** Asks for leave to see when the app's own page comes back; false when refused or not askable. */
export async function askToSeeReturn(origin: string | null): Promise<boolean> {
  if (!origin) return false;
  try {
    return await browser.permissions.request({ origins: [`${origin}/*`] });
  } catch {
    return false;
  }
}

/** Opens the settings page. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Offers a text as a file to keep. */
export function saveAsFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
