import { backendAddress } from '../backend/backend.ts';
import { backoffMs } from './backoff.ts';
import { eventData } from './event-stream.ts';

export interface LiveDeps {
  fetch: typeof fetch;
  /** Address and token to listen with; null when nobody is signed in. */
  credentials: () => Promise<{ url: string; token: string } | null>;
  /** There is something to pull. */
  onNews: () => void;
  random: () => number;
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Somebody is looking: news must be here within ten seconds of the backend's return. */
const LONGEST_PAUSE_MS = 8_000;

/**
 * Listens to the backend's wake-up stream until `signal` aborts, opening it again when it breaks.
 * Every opening counts as news: what happened while nobody listened must be pulled too.
 */
export async function listenForNews(deps: LiveDeps, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    const credentials = await deps.credentials();
    if (!credentials) return;
    try {
      const response = await deps.fetch(backendAddress(credentials.url, '/v1/events'), {
        headers: { authorization: `Bearer ${credentials.token}`, accept: 'text/event-stream' },
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        signal,
      });
      if (response.status === 401) return; // the next ordinary call signs in again and starts us anew
      if (response.ok && response.body) {
        failures = 0;
        deps.onNews();
        for await (const _ of eventData(response.body)) deps.onNews();
      }
    } catch {
      // Broken connections are ordinary: tried again below.
    }
    failures += 1;
    const pause = Math.min(backoffMs(failures, deps.random()), LONGEST_PAUSE_MS);
    if (!signal.aborted) await deps.sleep(pause, signal);
  }
}
