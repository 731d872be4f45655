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
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(hear), { once: true });
}
