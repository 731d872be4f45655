import { type Loop, startLoop } from '../jobs/loop.ts';
import { type SendCount, type SenderOptions, sendBatch } from './sender.ts';

const TICK_MS = 1000;

export interface MailWorkerOptions extends SenderOptions {
  signal: AbortSignal;
  onError(error: unknown): void;
  /** Told after every batch that did something, for metrics. */
  onBatch?(count: SendCount): void;
}

/**
 * Sends what is in the outbox until the signal aborts; woken by every change of any instance. A mail
 * server that is down is tried again at each tick, with the pauses of the mails themselves.
 */
export function startMailWorker(options: MailWorkerOptions): Loop {
  const { store, signal, onError, onBatch } = options;
  const loop = startLoop({
    everyMs: TICK_MS,
    signal,
    onError,
    async step() {
      const { down, ...count } = await sendBatch(options);
      const touched = count.sent + count.refused + count.retry + count.cancelled;
      if (touched > 0) onBatch?.(count);
      return touched > 0 && !down;
    },
  });
  store.onAnnounce(() => loop.wake(), signal);
  return loop;
}
