import { browser } from 'wxt/browser';
import type { AppStanding } from '../../lib/contract/me.ts';
import type { UserConsent } from '../../lib/diagnosis/user-consent.ts';
import type { FixRunState } from '../../lib/fixes/run-state.ts';
import { send } from '../../lib/messaging/send.ts';
import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { readFixRuns, saveFixRun } from '../../lib/storage/fix-runs.ts';
import { getMeta, setMeta } from '../../lib/storage/meta.ts';
import { sharedDb } from '../../lib/storage/open-db.ts';

/** All the guided fixes need of the world; tests hand in their own. */
export interface FixPorts {
  now(): number;
  newId(): string;
  copy(text: string): Promise<boolean>;
  /** Opens an https page in a tab, at a person's click only. */
  openTab(url: string): void;
  openDesk(item: string): void;
  readRuns(): Promise<unknown[]>;
  saveRun(run: FixRunState): Promise<void>;
  setTimer(timer: { fixId: string; stepId: string; dueAt: number; title: string }): Promise<void>;
  /** The blocked screen of a tab now, or null. */
  blockedScreen(): Promise<ScreenFacts | null>;
  /** The organisation's user consent setting as it was told here; `unknown` until then. */
  userConsent(): Promise<UserConsent>;
  keepUserConsent(setting: UserConsent): Promise<void>;
  standing(clientId: string): Promise<AppStanding['standing'] | null>;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused (no focus, no permission): the caller shows the text to copy by hand.
    return false;
  }
}

/** The ports of a real extension page. */
export function browserPorts(): FixPorts {
  return {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    copy: copyText,
    openTab: (url) => void browser.tabs.create({ url }),
    openDesk: (item) =>
      void browser.tabs.create({
        url: browser.runtime.getURL(
          `/desk.html#/fixes/${encodeURIComponent(item)}` as '/desk.html',
        ),
      }),
    readRuns: async () => (await readFixRuns(await sharedDb())).map(({ run }) => run),
    saveRun: async (run) => saveFixRun(await sharedDb(), run),
    setTimer: async (timer) => void (await send('fix/timer', timer)),
    blockedScreen: async () => {
      const { blockedTabId } = await send('desk/state', {});
      if (blockedTabId === null) return null;
      const { facts } = await send('panel/context', { tabId: blockedTabId });
      return facts;
    },
    userConsent: async () => (await getMeta(await sharedDb(), 'userConsent')) ?? 'unknown',
    keepUserConsent: async (setting) =>
      setMeta(await sharedDb(), 'userConsent', setting === 'unknown' ? null : setting),
    standing: async (clientId) => (await send('desk/standing', { clientId }))?.standing ?? null,
  };
}
