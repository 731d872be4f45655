import { browser } from 'wxt/browser';
import { PolicyReach } from '../../lib/contract/health.ts';
import { Precedents } from '../../lib/contract/precedent.ts';
import { Presence } from '../../lib/contract/presence.ts';
import { send } from '../../lib/messaging/send.ts';
import { onUiChanged } from '../../lib/messaging/ui-changed.ts';
import { readPlanSteps, savePlanSteps } from '../../lib/storage/approve-plans.ts';
import { getCard, listCardRows, topCardRows } from '../../lib/storage/cards.ts';
import { sharedDb } from '../../lib/storage/open-db.ts';
import { callApi } from '../desk/call-api.ts';
import type { QueuePort } from './queue-port.ts';

/** Where the answer of a consent address can be seen: the pattern to ask the browser for, or null. */
function answerPattern(consentUrl: string): string | null {
  try {
    const redirect = new URL(consentUrl).searchParams.get('redirect_uri');
    // Without one (v1 address) Microsoft answers at the app's first registered address, which we cannot know.
    return redirect ? `${new URL(redirect).origin}/*` : null;
  } catch {
    return null;
  }
}

const cardPath = (id: string) => `/v1/queue/${encodeURIComponent(id)}`;

/**
 * The queue's port to the real extension: rows from IndexedDB, acts through the background.
 * `clockOffset` gives how far the backend's clock is ahead of this machine's, in milliseconds.
 */
export function liveQueuePort(clockOffset: () => number): QueuePort {
  return {
    topRows: async (limit) => topCardRows(await sharedDb(), limit),
    allRows: async () => listCardRows(await sharedDb()),
    card: async (id) => getCard(await sharedDb(), id),
    act: (act, undoMs) => send('desk/act', { act, undoMs }),
    undo: async (outboxIds) => (await send('desk/undo', { outboxIds })).undone,
    openConsent: (cardId, url) => send('desk/open-consent', { cardId, url }),
    allowOrigin: async (consentUrl) => {
      const pattern = answerPattern(consentUrl);
      if (!pattern) return false;
      return browser.permissions.request({ origins: [pattern] }).catch(() => false);
    },
    planSteps: async (cardId) => readPlanSteps(await sharedDb(), cardId),
    savePlanSteps: async (cardId, steps) =>
      savePlanSteps(await sharedDb(), cardId, steps, Date.now()),
    onChange: (listener, signal) =>
      onUiChanged((stores) => {
        if (stores.includes('cards') || stores.includes('outbox')) listener();
      }, signal),
    lookAt: async (cardId, looking) => {
      const answer = await callApi({
        method: 'POST',
        path: `${cardPath(cardId)}/presence`,
        schema: Presence,
        body: { looking },
      });
      return answer.ok ? answer.data.others : null;
    },
    precedents: async (cardId) => {
      const answer = await callApi({
        path: `${cardPath(cardId)}/precedents`,
        schema: Precedents,
      });
      return answer.ok ? answer.data.items : null;
    },
    colleagues: async () => {
      const answer = await callApi({ path: '/v1/policy/reach', schema: PolicyReach });
      if (!answer.ok) return { problem: answer.detail };
      return {
        people: answer.data.people.map(({ id, name, email }) => ({
          id,
          name: name ?? email ?? id,
        })),
      };
    },
    now: () => Date.now() + clockOffset(),
  };
}
