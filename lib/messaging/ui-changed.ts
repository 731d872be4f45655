import type { UiChanged } from './protocol.ts';

interface Listenable {
  onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

function isUiChanged(message: unknown): message is UiChanged {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as { kind?: unknown }).kind === 'ui/changed' &&
    Array.isArray((message as { stores?: unknown }).stores)
  );
}

const listeners = new Set<(message: unknown) => void>();

/** Passes on what the background said another way (over a port) to all who wait for changes. */
export function hearUiChanged(message: unknown): void {
  for (const hear of listeners) hear(message);
}

/** Calls `listener` with the names of changed stores each time the background says so, until `signal` aborts. */
export function onUiChanged(
  listener: (stores: UiChanged['stores']) => void,
  signal: AbortSignal,
): void {
  const scope = globalThis as unknown as {
    browser?: { runtime: Listenable };
    chrome?: { runtime: Listenable };
  };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  if (!runtime || signal.aborted) return;
  const hear = (message: unknown) => {
    if (isUiChanged(message)) listener(message.stores);
  };
  runtime.onMessage.addListener(hear);
  listeners.add(hear);
  const end = () => {
    runtime.onMessage.removeListener(hear);
    listeners.delete(hear);
  };
  signal.addEventListener('abort', end, { once: true });
}
