import type { PageAnswers, ToPage } from '../messaging/protocol.ts';
import { extension } from './extension-api.ts';

/** What the background may ask of the page, one handler per message. */
export type PageHandlers = {
  [K in keyof ToPage]: (message: ToPage[K]) => PageAnswers[K];
};

const MAX_TEXT = 4000;

/** Checks a message by hand (no schema library here); null for anything but one of ours. */
export function parsePageMessage(
  message: unknown,
  kinds: Partial<PageHandlers>,
): ToPage[keyof ToPage] | null {
  const { kind, text, mode } = (message ?? {}) as Record<string, unknown>;
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return null;
  if (kind === 'page/fill-justification' && !(typeof text === 'string' && text.length <= MAX_TEXT))
    return null;
  if (kind === 'page/panel-size' && mode !== 'full' && mode !== 'bar') return null;
  return message as ToPage[keyof ToPage];
}

/**
 * Answers messages of our own background. Senders with a tab are pages or other content scripts and
 * get silence, as does every message that is not in the protocol.
 */
export function answerBackground(handlers: PageHandlers, signal: AbortSignal): void {
  extension.runtime.onMessage.addListener((message, sender, reply) => {
    const known =
      !signal.aborted &&
      sender.id === extension.runtime.id &&
      !sender.tab &&
      parsePageMessage(message, handlers);
    if (known) reply((handlers[known.kind] as (message: unknown) => unknown)(known));
  });
}
