import { NewRequest } from '../contract/user-consent-request.ts';
import type { Handlers } from '../messaging/receive.ts';
import { appKeyOf } from '../storage/app-key.ts';
import { putDraft } from '../storage/drafts.ts';
import { readMeta } from '../storage/meta.ts';
import { asStorageError } from '../storage/storage-error.ts';
import type { Desk } from './desk.ts';
import { panelContext } from './panel-context.ts';
import { record } from './record.ts';
import type { Syncing } from './syncing.ts';
import { changeTab, readTab } from './tab-memory.ts';
import { sendToPage } from './to-page.ts';
import { panelTab } from './which-tab.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type PanelHandlers = Pick<Handlers, Extract<keyof Handlers, `panel/${string}`>>;

/** What the panel may ask for. */
export function panelHandlers(desk: Desk, syncing: Syncing): PanelHandlers {
  return {
    'panel/context': ({ tabId }, sender) => panelContext(desk, sender, tabId),

    'panel/save-draft': async ({ draft }) => {
      const savedAt = desk.now();
      try {
        await putDraft(await desk.db(), { ...draft, updatedAt: savedAt });
      } catch (error) {
        throw asStorageError(error);
      }
      return { savedAt };
    },

    'panel/submit': async ({ body, route, tabId }, sender) => {
      const parsed = NewRequest.safeParse(body);
      if (!parsed.success) {
        const errors = parsed.error.issues.map(({ path, message }) => ({
          field: path.join('.'),
          message,
        }));
        return { ok: false, errors };
      }
      const localId = desk.newId();
      if (route === 'native') {
        const tab = await panelTab(desk, sender, tabId);
        if (tab === null) return { ok: false, errors: [{ field: 'tabId', message: 'gone' }] };
        await changeTab(desk, tab, ({ facts }) => ({
          native: {
            localId,
            text: parsed.data.justification,
            body: parsed.data,
            facts,
            at: desk.now(),
          },
        }));
        return { ok: true, localId };
      }
      await record(
        desk,
        syncing,
        { kind: 'submit', requestId: localId, body: parsed.data },
        { route },
      );
      return { ok: true, localId };
    },

    'panel/fill-native': async ({ text, tabId }, sender) => {
      const tab = await panelTab(desk, sender, tabId);
      if (tab === null) return { filled: false };
      const kind = 'page/fill-justification';
      const answer = await sendToPage<typeof kind>(desk, tab, { kind, text });
      if (answer?.filled) {
        await changeTab(desk, tab, ({ native, facts }) => ({
          native: { localId: desk.newId(), body: null, ...native, text, facts, at: desk.now() },
        }));
      }
      return { filled: answer?.filled === true };
    },

    'panel/size': async ({ mode }, sender) => {
      const tab = sender.tab?.id;
      if (tab !== undefined) await sendToPage(desk, tab, { kind: 'page/panel-size', mode });
      return null;
    },

    'panel/close': async ({ snooze }, sender) => {
      const tab = await panelTab(desk, sender, undefined);
      if (tab === null) return null;
      const { facts } = await readTab(desk, tab);
      if (facts && snooze !== 'no') {
        const until = snooze === 'app-forever' ? null : desk.now() + DAY_MS;
        const tx = (await desk.db()).transaction('meta', 'readwrite');
        const all = readMeta('snoozed', (await tx.store.get('snoozed'))?.value) ?? {};
        await tx.store.put({ key: 'snoozed', value: { ...all, [appKeyOf(facts)]: until } });
        await tx.done;
      }
      await sendToPage(desk, tab, { kind: 'page/close-panel' });
      return null;
    },
  };
}
