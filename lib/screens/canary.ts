import { readConfig } from './config-scan.ts';
import { pageId } from './entra.ts';
import { CONSENT_PAGE, LOOK_UP_PAGE, ORDINARY_PAGES } from './markers.ts';
import { signInPage } from './page.ts';
import { readScreen } from './read-screen.ts';
import { asksToSignIn, readView } from './view.ts';

/** Numbers near the approval codes: a new member of the family is likely to look like them. */
const FAMILY = /^9009\d{1,3}$/;

/**
 * A page on a provider's host that looks blocked although no detector is sure: something may have
 * changed there. Answers the host (all that is counted), or null.
 */
export function looksBlocked(address: string, doc: Document): string | null {
  const page = signInPage(address, doc);
  if (!page) return null;
  const facts = readScreen(address, doc);
  const odd = facts
    ? facts.confidence === 'low'
    : page.host.provider === 'google'
      ? /oauth\/error/.test(page.url.pathname)
      : oddEntra(page.url, doc);
  return odd ? page.host.host : null;
}

function oddEntra({ pathname }: URL, doc: Document): boolean {
  if (LOOK_UP_PAGE.test(pathname) || asksToSignIn(doc)) return false;
  const config = readConfig(doc);
  const id = pageId(config, doc);
  const view = readView(doc, []);
  if (!view.isShell || ORDINARY_PAGES.test(id) || view.isOrdinaryStep) return false;
  const code = config?.sErrorCode || config?.iErrorCode || view.error?.code;
  const unread = CONSENT_PAGE.test(id) && view.lines.length > 2;
  return FAMILY.test(String(code)) || view.nativeBox !== null || unread;
}
