import { z } from 'zod';
import { NewRequest } from '../contract/user-consent-request.ts';
import { ScreenFactsShape } from '../messaging/screen-facts-shape.ts';
import type { Desk } from './desk.ts';
import { inTurn } from './in-turn.ts';

/** How long an authorize address seen in a tab may explain a blocked screen that follows. */
export const MEMORY_MS = 15 * 60 * 1000;

const TabMemory = z.object({
  /** Authorize or admin-consent address this tab passed through, without anything secret. */
  address: z.object({ url: z.string(), at: z.number() }).nullable().default(null),
  facts: ScreenFactsShape.nullable().default(null),
  factsAt: z.number().nullable().default(null),
  /** The page took the panel away, or there was no room for it. */
  placementFailed: z.boolean().default(false),
  /** A request prepared for Microsoft's own form, until the page says it was sent. */
  native: z
    .object({
      localId: z.string(),
      text: z.string(),
      body: NewRequest.nullable(),
      facts: ScreenFactsShape.nullable(),
      at: z.number(),
    })
    .nullable()
    .default(null),
});
export type TabMemory = z.infer<typeof TabMemory>;

const EMPTY: TabMemory = {
  address: null,
  facts: null,
  factsAt: null,
  placementFailed: false,
  native: null,
};
const PREFIX = 'tab:';

/** What is remembered of one tab (in session memory only); empty when nothing or too old. */
export async function readTab(
  desk: Pick<Desk, 'browser' | 'now'>,
  tabId: number,
): Promise<TabMemory> {
  const key = PREFIX + tabId;
  const parsed = TabMemory.safeParse((await desk.browser.storage.session.get(key))[key]);
  if (!parsed.success) return EMPTY;
  const { address } = parsed.data;
  const fresh = address !== null && desk.now() - address.at < MEMORY_MS;
  return { ...parsed.data, address: fresh ? address : null };
}

const written = inTurn();

/** Changes what is remembered of a tab; changes wait for each other so that none is lost. */
export function changeTab(
  desk: Pick<Desk, 'browser' | 'now'>,
  tabId: number,
  change: (memory: TabMemory) => Partial<TabMemory>,
): Promise<TabMemory> {
  return written(async () => {
    const before = await readTab(desk, tabId);
    const after = { ...before, ...change(before) };
    await desk.browser.storage.session.set({ [PREFIX + tabId]: after });
    return after;
  });
}

/** Forgets a tab. */
export async function forgetTab(desk: Pick<Desk, 'browser'>, tabId: number): Promise<void> {
  await written(() => desk.browser.storage.session.remove(PREFIX + tabId));
}

/** Tabs that show something now, newest first. */
export async function tabsWithFacts(
  desk: Pick<Desk, 'browser'>,
): Promise<{ tabId: number; memory: TabMemory }[]> {
  const all = await desk.browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({
      tabId: Number(key.slice(PREFIX.length)),
      memory: TabMemory.safeParse(value).data ?? EMPTY,
    }))
    .filter(({ memory }) => memory.facts !== null)
    .sort((a, b) => (b.memory.factsAt ?? 0) - (a.memory.factsAt ?? 0));
}
