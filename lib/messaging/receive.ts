import type { z } from 'zod';
import { asStorageError, StorageError } from '../storage/storage-error.ts';
import type { Envelope } from './envelope.ts';
import { type Answers, type ToBackgroundKind, toBackground } from './protocol.ts';
import { mayBeSent, ownPage, PANEL_ACTS, type Self, type Sender } from './sender-rules.ts';

export type Payload<K extends ToBackgroundKind> = z.output<(typeof toBackground)[K]>;

/** One handler per message; each gets the parsed payload and a sender that was already checked. */
export type Handlers = {
  [K in ToBackgroundKind]: (payload: Payload<K>, sender: Sender) => Promise<Answers[K]>;
};

const REFUSED: Envelope<never> = {
  ok: false,
  error: { name: 'refused', detail: 'The message was refused.' },
};

function kindOf(message: unknown): ToBackgroundKind | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
  const { kind } = message;
  return typeof kind === 'string' && Object.hasOwn(toBackground, kind)
    ? (kind as ToBackgroundKind)
    : null;
}

/**
 * The receiving end of the protocol: sender first, then shape, then the handler. Gives null for messages that are not
 * for the background; everything else gets an answer. `log` hears of refusals, by kind and reason only.
 */
export function createReceiver(handlers: Handlers, self: Self, log: (line: string) => void) {
  return async (message: unknown, sender: Sender): Promise<Envelope<unknown> | null> => {
    const kind = kindOf(message);
    if (kind === null) {
      if (isForOthers(message)) return null;
      log('refused a message of no known kind');
      return REFUSED;
    }
    if (!mayBeSent(kind, sender, self)) {
      log(`refused ${kind}: sender not allowed`);
      return REFUSED;
    }
    const parsed = toBackground[kind].safeParse(message);
    if (!parsed.success) {
      const fields = parsed.error.issues.map((issue) => issue.path.join('.')).slice(0, 5);
      log(`refused ${kind}: malformed (${fields.join(', ')})`);
      return REFUSED;
    }
    if (parsed.data.kind === 'desk/act' && ownPage(sender, self) === '/panel.html') {
      if (!PANEL_ACTS.has(parsed.data.act.kind)) {
        log(`refused ${kind}: not an act of a requester`);
        return REFUSED;
      }
    }
    try {
      const handler = handlers[kind] as (payload: unknown, from: Sender) => Promise<unknown>;
      return { ok: true, value: await handler(parsed.data, sender) };
    } catch (caught) {
      const error = asStorageError(caught);
      const detail = error instanceof Error ? error.message : String(error);
      log(`${kind} failed: ${error instanceof Error ? error.name : 'error'}`);
      return {
        ok: false,
        error: { name: error instanceof StorageError ? 'storage' : 'failed', detail },
      };
    }
  };
}

/**
 * What goes over the wire. Pages get the envelope; the content script, which must stay small and must not stop
 * for a failure of ours, gets the bare answer, or null when there is none.
 */
export function wireAnswer(message: unknown, envelope: Envelope<unknown> | null): unknown {
  const kind = kindOf(message);
  if (!kind?.startsWith('screen/')) return envelope;
  return envelope?.ok ? envelope.value : null;
}

/** `ui/…` and `page/…` pass by here on their way to somebody else. */
export function isForOthers(message: unknown): boolean {
  const kind = (message as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && (kind.startsWith('ui/') || kind.startsWith('page/'));
}
