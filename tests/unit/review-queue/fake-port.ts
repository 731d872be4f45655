import type { QueuePort } from '../../../components/review-queue/queue-port.ts';
import type { AppConsentRequest } from '../../../lib/contract/app-consent-request.ts';
import type { Precedent } from '../../../lib/contract/precedent.ts';
import type { Presence } from '../../../lib/contract/presence.ts';
import type { Person } from '../../../lib/contract/primitives.ts';
import { toCardRow } from '../../../lib/queue/card-row.ts';
import type { PendingActInput } from '../../../lib/storage/acts.ts';
import type { StoredCard } from '../../../lib/storage/schema.ts';

export interface FakePort extends QueuePort {
  acts: { act: PendingActInput; undoMs: number }[];
  undone: number[][];
  opened: string[];
  looked: { id: string; looking: boolean }[];
  others: Presence['others'];
  similar: Precedent[];
  reviewers: Person[];
  put(card: AppConsentRequest, over?: Partial<StoredCard>): void;
}

/** A queue port over a plain map, which tells its listeners of every change. */
export function fakePort(cards: AppConsentRequest[]): FakePort {
  const stored = new Map<string, StoredCard>();
  const listeners = new Set<() => void>();
  const rows = () =>
    [...stored.values()].map((one) => toCardRow(one.card)).sort((a, b) => a.rank - b.rank);
  const plans = new Map<string, Awaited<ReturnType<QueuePort['planSteps']>>>();
  const port: FakePort = {
    acts: [],
    undone: [],
    opened: [],
    looked: [],
    others: [],
    similar: [],
    reviewers: [],
    put(card, over = {}) {
      stored.set(card.id, { id: card.id, version: card.version, card, ...over });
      for (const listener of listeners) listener();
    },
    topRows: async (limit) => rows().slice(0, limit),
    allRows: async () => rows(),
    card: async (id) => stored.get(id) ?? null,
    act: async (act, undoMs) => {
      port.acts.push({ act, undoMs });
      return { ok: true, outboxId: port.acts.length };
    },
    undo: async (ids) => {
      port.undone.push(ids);
      return ids;
    },
    openConsent: async (_id, url) => {
      port.opened.push(url);
      return { ok: true, detail: null };
    },
    allowOrigin: async () => true,
    planSteps: async (id) => plans.get(id) ?? [],
    savePlanSteps: async (id, steps) => {
      plans.set(id, steps);
    },
    lookAt: async (id, looking) => {
      port.looked.push({ id, looking });
      return port.others;
    },
    precedents: async () => port.similar,
    colleagues: async () => ({ people: port.reviewers }),
    onChange: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    now: () => Date.parse('2026-11-21T09:00:00Z'),
  };
  for (const card of cards) port.put(card);
  return port;
}
