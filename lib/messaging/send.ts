import type { Envelope, MessageErrorName } from './envelope.ts';
import type { Answers, ToBackground, ToBackgroundKind } from './protocol.ts';

/**
 * The sending half of the protocol, for extension pages and the content script alike:
 * types only, so that no schema library reaches a sign-in page.
 */

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** A message the background would not or could not serve; `name` says which, `detail` is a sentence. */
export class MessageError extends Error {
  override readonly name: MessageErrorName;
  constructor(name: MessageErrorName, detail: string) {
    super(detail);
    this.name = name;
  }
}

function nativeRuntime(): Runtime {
  const scope = globalThis as unknown as {
    browser?: { runtime?: Runtime };
    chrome?: { runtime?: Runtime };
  };
  const runtime = scope.browser?.runtime ?? scope.chrome?.runtime;
  if (!runtime) throw new MessageError('no-answer', 'This page is not part of the extension.');
  return runtime;
}

function isEnvelope(value: unknown): value is Envelope<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/**
 * Sends one message to the background and gives its answer.
 * Throws `MessageError` when refused, when storage is unavailable, or when nobody answered
 * (the extension was updated under an open page); callers on a sign-in page swallow it.
 */
export async function send<K extends ToBackgroundKind>(
  kind: K,
  payload: Omit<ToBackground[K], 'kind'>,
): Promise<Answers[K]> {
  let answer: unknown;
  try {
    answer = await nativeRuntime().sendMessage({ ...payload, kind });
  } catch (error) {
    throw new MessageError('no-answer', error instanceof Error ? error.message : String(error));
  }
  if (!isEnvelope(answer)) throw new MessageError('no-answer', 'The extension did not answer.');
  if (!answer.ok) throw new MessageError(answer.error.name, answer.error.detail);
  return answer.value as Answers[K];
}
