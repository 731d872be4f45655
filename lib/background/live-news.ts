import { listenForNews } from '../sync/live.ts';
import type { Desk } from './desk.ts';
import type { Syncing } from './syncing.ts';

/** Chromium puts a worker to sleep after 30 quiet seconds; a reviewer's badge must be right within 10. */
const STAY_AWAKE_MS = 20_000;

/**
 * Listens for news while it matters: while a page is open, and for reviewers always (their badge counts).
 * `check` starts or stops listening as things stand now; it may be called as often as one likes.
 */
export function createLiveNews(desk: Desk, syncing: Syncing) {
  let pages = 0;
  let listening: AbortController | null = null;

  const matters = async () => {
    const session = await desk.session();
    return session !== null && (pages > 0 || session.me.roles.includes('reviewer'));
  };
  const sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });

  const check = async (): Promise<void> => {
    if (!(await matters())) {
      listening?.abort();
      listening = null;
      return;
    }
    if (listening) return;
    const controller = new AbortController();
    listening = controller;
    // Any call into the browser counts as activity; this one costs nothing.
    const awake = setInterval(() => void desk.browser.runtime.getPlatformInfo(), STAY_AWAKE_MS);
    listenForNews(
      {
        fetch: desk.fetch,
        random: desk.random,
        sleep,
        credentials: async () => {
          const session = await desk.session();
          return session && { url: session.backendUrl, token: session.accessToken };
        },
        onNews: () => {
          syncing.run().catch((error: unknown) => desk.log(`sync failed: ${String(error)}`));
        },
      },
      controller.signal,
    ).finally(() => {
      clearInterval(awake);
      if (listening === controller) listening = null;
    });
  };

  return {
    check,
    /** A page opened (+1) or closed (-1). */
    pageCount: (change: 1 | -1) => {
      pages = Math.max(0, pages + change);
      return check();
    },
  };
}
