import { defineContentScript } from 'wxt/utils/define-content-script';
import { SIGN_IN_MATCHES } from '../lib/screens/hosts.ts';
import { extension } from '../lib/sign-in-page/extension-api.ts';
import { answerBackground } from '../lib/sign-in-page/page-messages.ts';
import { createSignInPage } from '../lib/sign-in-page/sign-in-page.ts';
import { watchPage } from '../lib/sign-in-page/watch.ts';

/** Reads the providers' sign-in pages and places the panel; thinks nothing itself. */
export default defineContentScript({
  matches: [...SIGN_IN_MATCHES],
  // In the top frame alone, which is WXT's and the browsers' default.
  runAt: 'document_end',
  main() {
    const controller = new AbortController();
    const { signal } = controller;
    const page = createSignInPage({
      win: window,
      panelUrl: extension.runtime.getURL('/panel.html'),
      send: async (message) => extension.runtime.sendMessage(message),
      stop: () => controller.abort(),
    });
    answerBackground(page.handlers, signal);
    watchPage({ win: window, check: page.check, signal });
  },
});
