import { vi } from 'vitest';
import type { Answers, ToBackgroundKind } from '../../../lib/messaging/protocol.ts';

type Answering = {
  [K in ToBackgroundKind]?: Answers[K] | (() => Answers[K] | Promise<Answers[K]>);
};

/** Answers that keep words in `kept`, as the real background does; `of` gives what was sent so far. */
export function keepingWords(
  kept: Map<string, string>,
  of: (kind: ToBackgroundKind) => readonly { [field: string]: unknown }[],
): Answering {
  return {
    'desk/kept-words': () => ({
      text: kept.get(String(of('desk/kept-words').at(-1)?.place)) ?? null,
    }),
    'desk/keep-words': () => {
      const { place, text } = of('desk/keep-words').at(-1) as { place: string; text: string };
      if (text) kept.set(place, text);
      else kept.delete(place);
      return null;
    },
  };
}

/**
 * A background that gives fixed answers and remembers what it was sent. `changed` tells the page
 * that stores changed, as the real one would. A kind without an answer is refused.
 */
export function standInBackground(answers: Answering) {
  const sent: { kind: string; [field: string]: unknown }[] = [];
  const listeners = new Set<(message: unknown) => void>();
  const runtime = {
    id: 'stand-in',
    sendMessage: async (message: { kind: ToBackgroundKind }) => {
      sent.push(message);
      const answer = answers[message.kind];
      if (answer === undefined)
        return { ok: false, error: { name: 'refused', detail: 'not here' } };
      return { ok: true, value: typeof answer === 'function' ? await answer() : answer };
    },
    onMessage: {
      addListener: (listener: (message: unknown) => void) => listeners.add(listener),
      removeListener: (listener: (message: unknown) => void) => listeners.delete(listener),
    },
    connect: () => ({
      postMessage: () => {},
      disconnect: () => {},
      onDisconnect: { addListener: () => {} },
      onMessage: { addListener: () => {} },
    }),
  };
  vi.stubGlobal('browser', { runtime });
  return {
    sent,
    of: (kind: ToBackgroundKind) => sent.filter((message) => message.kind === kind),
    changed: (...stores: string[]) => {
      for (const listener of listeners) listener({ kind: 'ui/changed', stores });
    },
  };
}
