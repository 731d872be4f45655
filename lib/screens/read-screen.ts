import { explainCode } from './codes.ts';
import { readEntra } from './entra.ts';
import type { ScreenFacts } from './facts.ts';
import { readGoogle } from './google.ts';
import { type Reading, signInPage } from './page.ts';

/**
 * Which screen this page is and what the page itself says about it; nothing for a page that is none
 * of ours. This is the content script's part: what the address says about the app is added by the
 * background (merge-facts.ts). A further provider is one file and one line here.
 */
export function readScreen(address: string, doc: Document): Reading {
  const page = signInPage(address, doc);
  return page ? (page.host.provider === 'google' ? readGoogle : readEntra)(page) : {};
}

/** Whether a panel can help the person at this screen. */
export function showsPanel(facts: ScreenFacts): boolean {
  return (
    !/^(user-|admin-|cond)/.test(facts.screen) &&
    explainCode(facts.errorCode ?? '')?.severity !== 'note'
  );
}
