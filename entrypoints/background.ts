import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/start.ts';
import { sharedDb } from '../lib/storage/open-db.ts';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({
      browser,
      db: sharedDb,
      fetch: (input, init) => fetch(input, init),
      now: () => Date.now(),
      random: () => Math.random(),
      newId: () => crypto.randomUUID(),
      pageUrl: (path) => browser.runtime.getURL(path as '/'),
      version: browser.runtime.getManifest().version,
      log: (line) => console.info(`[consent-desk] ${line}`),
    });
  },
});
