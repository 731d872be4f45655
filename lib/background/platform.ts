import type { browser } from 'wxt/browser';
import type { Db } from '../storage/open-db.ts';

/** What the background takes from outside; tests hand in their own. */
export interface Platform {
  browser: typeof browser;
  fetch: typeof fetch;
  /** The open database; opened again after it was lost. */
  db: () => Promise<Db>;
  now: () => number;
  /** Full address of one of our own pages or files (`/desk.html`). */
  pageUrl: (path: string) => string;
  /** Of this extension. */
  version: string;
  /** In [0, 1). */
  random: () => number;
  /** Unique for ever: idempotency keys and local ids. */
  newId: () => string;
  log: (line: string) => void;
}
