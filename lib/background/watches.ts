import { z } from 'zod';
import type { Desk } from './desk.ts';

/** A tab that was opened to see how something ends. In session memory: it ends with the browser. */
const Watch = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('return'),
    localId: z.string(),
    origin: z.string(),
    at: z.number(),
    /** The tab was on a sign-in page since. */
    passed: z.boolean(),
  }),
  z.object({
    kind: z.literal('consent'),
    cardId: z.string(),
    origin: z.string(),
    at: z.number(),
  }),
]);
export type Watch = z.infer<typeof Watch>;

const PREFIX = 'watch:';
/** Nobody needs this long to sign in or to consent. */
const LIFE_MS = 30 * 60 * 1000;

/** What is watched for in a tab; null when nothing, or too long ago. */
export async function readWatch(desk: Desk, tabId: number): Promise<Watch | null> {
  const key = PREFIX + tabId;
  const parsed = Watch.safeParse((await desk.browser.storage.session.get(key))[key]);
  return parsed.success && desk.now() - parsed.data.at < LIFE_MS ? parsed.data : null;
}

/** Begins to watch a tab. */
export async function beginWatch(desk: Desk, tabId: number, watch: Watch): Promise<void> {
  await desk.browser.storage.session.set({ [PREFIX + tabId]: watch });
}

/** Stops watching a tab. */
export async function endWatch(desk: Desk, tabId: number): Promise<void> {
  await desk.browser.storage.session.remove(PREFIX + tabId);
}

/** The tab was seen on a sign-in page: coming back to the app from there is a sign-in. */
export async function passedSignIn(desk: Desk, tabId: number): Promise<void> {
  const watch = await readWatch(desk, tabId);
  if (watch?.kind === 'return' && !watch.passed) {
    await beginWatch(desk, tabId, { ...watch, passed: true });
  }
}
