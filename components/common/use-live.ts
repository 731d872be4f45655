import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type {
  Answers,
  ToBackground,
  ToBackgroundKind,
  UiChanged,
} from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { onUiChanged } from '../../lib/messaging/ui-changed.ts';

export type Live<T> =
  | { state: 'loading' }
  | { state: 'failed'; detail: string }
  | { state: 'ready'; value: T };

/**
 * Reads with `read` now and again whenever one of `stores` changed; old values stay on screen
 * meanwhile. `reload` reads at once. A failed re-read keeps the last good value.
 */
export function useRead<T>(
  read: () => Promise<T>,
  stores: UiChanged['stores'],
): [Live<T>, () => void] {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const latest = useRef(0);
  const reader = useRef(read);
  reader.current = read;
  const reload = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    reader.current().then(
      (value) => {
        if (mine === latest.current) setLive({ state: 'ready', value });
      },
      (error: unknown) => {
        if (mine !== latest.current) return;
        const detail = error instanceof Error ? error.message : String(error);
        setLive((now) => (now.state === 'ready' ? now : { state: 'failed', detail }));
      },
    );
  }, []);
  // Before the first paint, not after it: the answer is what the page waits for.
  useLayoutEffect(() => {
    const end = new AbortController();
    onUiChanged((changed) => {
      if (changed.some((store) => stores.includes(store))) reload();
    }, end.signal);
    reload();
    return () => end.abort();
  }, []);
  return [live, reload];
}

/** `useRead` of one message to the background. */
export function useAnswer<K extends ToBackgroundKind>(
  kind: K,
  payload: Omit<ToBackground[K], 'kind'>,
  stores: UiChanged['stores'],
): [Live<Answers[K]>, () => void] {
  return useRead(() => send(kind, payload), stores);
}
