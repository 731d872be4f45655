import { clearSession } from '../auth/session.ts';
import type { Handlers } from '../messaging/receive.ts';
import { writeSnapshot } from '../screens/snapshot.ts';
import { becomeNobody } from '../storage/identity.ts';
import { keepWords, readWords } from '../storage/kept-words.ts';
import { UnknownRow } from '../storage/record-act.ts';
import { clearCanary } from '../storage/report-canary.ts';
import { undoActs } from '../storage/undo-acts.ts';
import { callApi } from './api.ts';
import { updateBadge } from './badge.ts';
import type { Desk } from './desk.ts';
import { deskState } from './desk-state.ts';
import { inTurn } from './in-turn.ts';
import { eraseData, exportData } from './my-data.ts';
import { openConsent } from './open-consent.ts';
import { record } from './record.ts';
import { returnToApp } from './return-to-app.ts';
import { saveSettings } from './save-settings.ts';
import { fetchStanding } from './standing.ts';
import type { Syncing } from './syncing.ts';
import { testBackend } from './test-backend.ts';
import { sendToPage } from './to-page.ts';

type DeskHandlers = Pick<Handlers, Extract<keyof Handlers, `desk/${string}`>>;

/** What our own pages may ask for. Each line names the file where it happens. */
export function deskHandlers(desk: Desk, syncing: Syncing): DeskHandlers {
  /** Two changes at once must not each write over the other's. */
  const saved = inTurn();
  const syncQuietly = () => {
    syncing.run().catch((error: unknown) => desk.log(`sync failed: ${String(error)}`));
  };
  return {
    'desk/state': () => deskState(desk),

    'desk/sign-in': async ({ interactive }) => {
      const result = await desk.signIn(interactive);
      if (!result.ok) return result;
      syncQuietly();
      return { ok: true, me: result.session.me };
    },
    'desk/sign-out': async () => {
      await clearSession(desk.browser.storage.session);
      await becomeNobody(await desk.db());
      await updateBadge(desk);
      desk.changed('auth', 'requests', 'cards', 'policy', 'outbox');
      return null;
    },

    'desk/act': async ({ act, undoMs }) => {
      try {
        return { ok: true, outboxId: await record(desk, syncing, act, { undoMs }) };
      } catch (error) {
        if (!(error instanceof UnknownRow)) throw error;
        return { ok: false, errors: [{ field: 'id', message: error.message }] };
      }
    },
    'desk/kept-words': async ({ place }) => ({
      text: await readWords(await desk.db(), place, await desk.owner()),
    }),
    'desk/keep-words': async (words) => {
      await keepWords(await desk.db(), words, { owner: await desk.owner(), now: desk.now() });
      return null;
    },
    'desk/undo': async ({ outboxIds }) => {
      const undone = await undoActs(await desk.db(), outboxIds, await desk.owner());
      desk.changed('outbox', 'requests', 'cards', 'drafts');
      await updateBadge(desk);
      return { undone };
    },
    'desk/sync': async () => {
      const { ok, detail, stopped } = await syncing.run();
      return { ok, detail: detail ?? (ok ? null : stopped) };
    },
    'desk/standing': ({ clientId }) => fetchStanding(desk, clientId),
    'desk/api': (payload) => callApi(desk, payload),

    'desk/open-consent': ({ cardId, url }) => openConsent(desk, cardId, url),
    'desk/return-to-app': ({ localId, watch }) => returnToApp(desk, localId, watch),

    'desk/settings': () => desk.settings(),
    'desk/save-settings': ({ patch }) => saved(() => saveSettings(desk, syncing, patch)),
    'desk/test-backend': ({ url }) => testBackend(desk, url),

    'desk/snapshot': async ({ tabId }) => {
      const outline = await sendToPage<'page/snapshot'>(desk, tabId, { kind: 'page/snapshot' });
      return outline && { html: writeSnapshot(outline) };
    },
    'desk/canary-done': async () => {
      await clearCanary(await desk.db());
      desk.changed('screen');
      return null;
    },
    'desk/open-panel': async ({ tabId }) => {
      await sendToPage<'page/open-panel'>(desk, tabId, { kind: 'page/open-panel' });
      return null;
    },
    'desk/erase': ({ where }) => eraseData(desk, where),
    'desk/export': () => exportData(desk),
  };
}
