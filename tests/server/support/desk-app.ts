import { type Logger, pino } from 'pino';
import { createApp } from '../../../server/app.ts';
import type { Caller } from '../../../server/auth/caller.ts';
import { knownPeople } from '../../../server/http/known-people.ts';
import { createMetrics, type Metrics } from '../../../server/http/metrics.ts';
import { createLimiter } from '../../../server/http/rate-limit.ts';
import type { Store } from '../../../server/store/store.ts';

export interface DeskAnswer {
  status: number;
  /** `not-open` of `urn:consent-desk:problem:not-open`; null for an answer that is no problem. */
  problem: string | null;
  // The tests compare what they get with what they expect, field by field.
  body: Record<string, unknown>;
  headers: Headers;
}

export interface DeskApp {
  call(
    caller: Caller,
    method: string,
    path: string,
    options?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<DeskAnswer>;
  /** An answer that goes on for a while, unread; aborting `signal` hangs up. */
  open(
    caller: Caller,
    path: string,
    options?: { headers?: Record<string, string>; signal?: AbortSignal },
  ): Promise<Response>;
  /** As a server that is told to stop: open streams end. */
  stop(): void;
  readonly metrics: Metrics;
}

const limits = { burst: 1_000_000, perSecond: 1_000_000 };

/** The real app on `store` and `clock`, called in memory; a token is the caller itself, in base64. */
export function openDeskApp(
  store: Store,
  clock: () => number,
  log: Logger = pino({ level: 'silent' }),
): DeskApp {
  const stopping = new AbortController();
  const metrics = createMetrics();
  const tokenOf = (caller: Caller) => Buffer.from(JSON.stringify(caller)).toString('base64url');
  const app = createApp({
    log,
    store,
    clock,
    verifier: async (token) => JSON.parse(Buffer.from(token, 'base64url').toString()) as Caller,
    facts: {
      issuer: 'https://issuer.example.test',
      clientId: 'desk',
      audience: 'desk',
      organisationName: 'Test',
      publicUrl: 'https://desk.example.test',
      extensionOrigins: [],
      mailConfigured: true,
    },
    people: knownPeople(clock),
    limiter: createLimiter({ person: limits, tenant: limits }),
    metrics,
    stopping: stopping.signal,
    onTrouble: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
  return {
    async call(caller, method, path, { body, headers = {} } = {}) {
      const json: Record<string, string> =
        body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await app.request(path, {
        method,
        headers: { authorization: `Bearer ${tokenOf(caller)}`, ...json, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const read = (text ? JSON.parse(text) : {}) as Record<string, unknown>;
      const type = typeof read.type === 'string' ? read.type : '';
      const problem = type.startsWith('urn:') ? (type.split(':').at(-1) ?? null) : null;
      return { status: response.status, problem, body: read, headers: response.headers };
    },
    open: async (caller, path, { headers = {}, signal } = {}) =>
      app.request(path, {
        headers: { authorization: `Bearer ${tokenOf(caller)}`, ...headers },
        signal: signal ?? null,
      }),
    stop: () => stopping.abort(),
    metrics,
  };
}
