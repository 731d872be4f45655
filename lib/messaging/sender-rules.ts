import { findHost } from '../screens/hosts.ts';
import type { ToBackgroundKind } from './protocol.ts';

/** What the browser says about who sent a message; none of it can be forged by a page. */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

/** Who we are: our id and the base address of our pages. */
export interface Self {
  id: string;
  baseUrl: string;
}

const PANEL = '/panel.html';
const PAGES = new Set([PANEL, '/popup.html', '/desk.html', '/options.html']);

/**
 * `desk/*` messages the panel may send. It can stand inside a sign-in page, so nothing that decides,
 * erases, exports or changes settings is among them.
 */
const FROM_PANEL: ReadonlySet<string> = new Set<ToBackgroundKind>([
  'desk/state',
  'desk/sign-in',
  'desk/act',
  'desk/undo',
  'desk/sync',
  'desk/standing',
  'desk/settings',
  'desk/return-to-app',
  'fix/timer',
]);

/** Acts the panel may record: those of a requester. */
export const PANEL_ACTS: ReadonlySet<string> = new Set([
  'submit',
  'withdraw',
  'message',
  'remind',
  'outcome',
]);

/** The path of one of our own pages (`/panel.html`), or null when the sender is anything else. */
export function ownPage(sender: Sender, self: Self): string | null {
  if (sender.id !== self.id || !sender.url || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  if (`${url.protocol}//${url.host}` !== self.baseUrl.replace(/\/$/, '')) return null;
  return PAGES.has(url.pathname) ? url.pathname : null;
}

/** True for our content script in the top frame of a tab on a provider's own host. */
export function isSignInTab(sender: Sender, self: Self): boolean {
  if (sender.id !== self.id || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  return Boolean(sender.url && URL.canParse(sender.url) && findHost(new URL(sender.url)));
}

/** Whether this sender may send this kind of message at all. Pure. */
export function mayBeSent(kind: ToBackgroundKind, sender: Sender, self: Self): boolean {
  if (kind.startsWith('screen/')) return isSignInTab(sender, self);
  const page = ownPage(sender, self);
  if (page === null) return false;
  if (kind.startsWith('panel/')) return page === PANEL;
  return page !== PANEL || FROM_PANEL.has(kind);
}
