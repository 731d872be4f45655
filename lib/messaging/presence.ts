import { hearUiChanged } from './ui-changed.ts';

/** Name of the port a page holds open while a person may be looking at it. */
export const PRESENCE_PORT = 'page-open';
const PING_MS = 20_000;
/** A worker that died is woken again this soon. */
const AGAIN_MS = 1000;

interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onDisconnect: { addListener(listener: () => void): void };
  onMessage: { addListener(listener: (message: unknown) => void): void };
}

/**
 * Tells the background that a page is open, so that news arrives as it happens instead of once a minute.
 * The pings keep the worker awake; when it dies all the same, the port is opened again. Ends with `signal`.
 */
export function announcePresence(signal: AbortSignal): void {
  const scope = globalThis as unknown as {
    browser?: { runtime: { connect(info: { name: string }): Port } };
    chrome?: { runtime: { connect(info: { name: string }): Port } };
  };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  if (!runtime || signal.aborted) return;
  let port: Port | null = null;
  const open = () => {
    if (signal.aborted) return;
    try {
      port = runtime.connect({ name: PRESENCE_PORT });
      port.onMessage.addListener(hearUiChanged);
      port.onDisconnect.addListener(() => {
        port = null;
        setTimeout(() => port ?? open(), AGAIN_MS);
      });
    } catch {
      port = null; // the extension was updated under this page; nothing left to tell
    }
  };
  open();
  const timer = setInterval(() => {
    if (port) port.postMessage('here');
    else open();
  }, PING_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      port?.disconnect();
    },
    { once: true },
  );
}
