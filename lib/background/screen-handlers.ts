import type { Handlers } from '../messaging/receive.ts';
import { readAuthorizeAddress } from '../screens/address.ts';
import type { ScreenFacts } from '../screens/facts.ts';
import { mergeFacts } from '../screens/merge-facts.ts';
import { reduceAddress } from '../screens/reduce-address.ts';
import { appKeyOf } from '../storage/app-key.ts';
import { getMeta } from '../storage/meta.ts';
import { countCanary } from '../storage/report-canary.ts';
import { updateTabBadge } from './badge.ts';
import { isBlocked } from './blocked.ts';
import { noticeConsentTrouble } from './consent-trouble.ts';
import type { Desk } from './desk.ts';
import { recordNativeRequest } from './native-request.ts';
import { noticeStillBlocked } from './still-blocked.ts';
import type { Syncing } from './syncing.ts';
import { changeTab, readTab } from './tab-memory.ts';
import { passedSignIn } from './watches.ts';

type ScreenHandlers = Pick<Handlers, Extract<keyof Handlers, `screen/${string}`>>;

/** What the content script may tell. Answers never depend on anything that can fail: a sign-in page must not notice us. */
export function screenHandlers(desk: Desk, syncing: Syncing): ScreenHandlers {
  const quietly = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      desk.log(`${what}: ${error instanceof Error ? error.name : 'error'}`);
    }
  };

  return {
    'screen/detected': async ({ facts: page }, sender) => {
      const tabId = sender.tab?.id ?? -1;
      const { settings } = await desk.settings();
      if (settings.panelPlacement === 'off') return { placement: 'off', snoozed: false };
      const before = await readTab(desk, tabId);
      const address = before.address ? readAuthorizeAddress(before.address.url) : null;
      const facts = mergeFacts(page, address);
      const { placementFailed, native } = await changeTab(desk, tabId, () => ({
        facts,
        factsAt: desk.now(),
      }));
      if (facts.screen === 'request-sent') {
        await quietly('native request', () =>
          recordNativeRequest(desk, syncing, { tabId, native, facts: before.facts ?? facts }),
        );
      }
      if (isBlocked(facts)) {
        await quietly('consent', () => noticeConsentTrouble(desk, tabId, facts));
        await quietly('still blocked', () => noticeStillBlocked(desk, syncing, tabId, facts));
      }
      await quietly('badge', () => updateTabBadge(desk, tabId));
      desk.changed('screen');
      const beside = settings.panelPlacement === 'side-panel' || placementFailed;
      if (beside) await quietly('side panel', () => offerSidePanel(desk, tabId));
      const snoozed = await isSnoozed(desk, facts).catch(() => false);
      return { placement: beside ? 'side-panel' : 'page', snoozed };
    },

    'screen/address': async ({ url }, sender) => {
      const tabId = sender.tab?.id ?? -1;
      const reduced = reduceAddress(url);
      if (reduced) {
        await changeTab(desk, tabId, () => ({ address: { url: reduced, at: desk.now() } }));
      }
      await passedSignIn(desk, tabId);
      return null;
    },

    'screen/gone': async (_payload, sender) => {
      const tabId = sender.tab?.id ?? -1;
      await changeTab(desk, tabId, () => ({ facts: null, factsAt: null }));
      await quietly('badge', () => updateTabBadge(desk, tabId));
      desk.changed('screen');
      return null;
    },

    'screen/placement-failed': async ({ reason }, sender) => {
      const tabId = sender.tab?.id ?? -1;
      desk.log(`panel not placed: ${reason.replace(/[^a-z0-9-]/gi, '')}`);
      await changeTab(desk, tabId, () => ({ placementFailed: true }));
      await quietly('side panel', () => offerSidePanel(desk, tabId));
      await quietly('badge', () => updateTabBadge(desk, tabId));
      desk.changed('screen');
      return null;
    },

    'screen/canary': async () => {
      await quietly('canary', async () => countCanary(await desk.db()));
      desk.changed('screen');
      return null;
    },
  };
}

/** Lets the side panel of this tab open at the person's click. Firefox's sidebar is the same for all tabs. */
async function offerSidePanel(desk: Desk, tabId: number): Promise<void> {
  const { sidePanel } = desk.browser as Partial<Pick<Desk['browser'], 'sidePanel'>>;
  await sidePanel?.setOptions({ tabId, path: `panel.html?place=side&tab=${tabId}`, enabled: true });
}

async function isSnoozed(desk: Desk, facts: ScreenFacts): Promise<boolean> {
  const snoozed = await getMeta(await desk.db(), 'snoozed');
  const until = snoozed?.[appKeyOf(facts)];
  return until === null || (until !== undefined && until > desk.now());
}
