import { Problem, type ProblemName, problemName } from '../contract/problem.ts';

/** One call of the backend's API. */
export interface BackendCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Begins with `/v1/`. */
  path: string;
  body?: unknown;
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

/** What came of a call. Never thrown: each caller has to look at all three. */
export type BackendAnswer =
  | { kind: 'answer'; status: number; body: unknown; headers: Headers; clockOffset: number | null }
  | {
      kind: 'problem';
      status: number;
      /** Null: not one of our problems (a proxy's page, another program at that address). */
      name: ProblemName | null;
      detail: string;
      errors: { field: string; message: string }[];
      body: unknown;
      headers: Headers;
      retryAfterMs: number | null;
    }
  | { kind: 'unreachable'; detail: string };

export interface BackendDeps {
  fetch: typeof fetch;
  now: () => number;
}

/** Longer than any honest answer, shorter than a worker's life. */
export const CALL_TIMEOUT_MS = 20_000;
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** `https://desk.example/` + `/v1/me` → `https://desk.example/v1/me`; a path in the base address is kept. */
export function backendAddress(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** Makes one call; `token` null means without signing in. Gives up after 20 s or when `signal` aborts. */
export async function callBackend(
  { fetch, now }: BackendDeps,
  base: string,
  token: string | null,
  call: BackendCall,
  signal?: AbortSignal,
): Promise<BackendAnswer> {
  const timeout = AbortSignal.timeout(CALL_TIMEOUT_MS);
  const headers = new Headers(call.headers);
  if (!headers.has('accept')) headers.set('accept', 'application/json, application/problem+json');
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (call.idempotencyKey) headers.set('idempotency-key', call.idempotencyKey);
  if (call.body !== undefined) headers.set('content-type', 'application/json');
  try {
    const response = await fetch(backendAddress(base, call.path), {
      method: call.method,
      headers,
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const body = await readBody(response);
    if (response.ok) {
      const clockOffset = offsetOf(response.headers.get('date'), now());
      return {
        kind: 'answer',
        status: response.status,
        body,
        headers: response.headers,
        clockOffset,
      };
    }
    return problemOf(response, body, now());
  } catch (error) {
    return { kind: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function readBody(response: Response): Promise<unknown> {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_ANSWER_BYTES) {
    throw new Error('The answer is too big.');
  }
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text; // CSV and NDJSON exports, or a proxy's page
  }
}

function problemOf(response: Response, body: unknown, now: number): BackendAnswer {
  const parsed = Problem.safeParse(body);
  const problem = parsed.success ? parsed.data : null;
  return {
    kind: 'problem',
    status: response.status,
    name: problem ? problemName(problem.type) : null,
    detail: (problem?.detail ?? problem?.title ?? `HTTP ${response.status}`).slice(0, 1000),
    errors: problem?.errors ?? [],
    body,
    headers: response.headers,
    retryAfterMs: retryAfter(response.headers.get('retry-after'), now),
  };
}

function retryAfter(header: string | null, now: number): number | null {
  if (!header) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, Math.min(ms, 60 * 60 * 1000)) : null;
}

/** The backend's clock minus ours; differences within the header's own resolution count as none. */
function offsetOf(date: string | null, now: number): number | null {
  const then = date ? Date.parse(date) : Number.NaN;
  if (!Number.isFinite(then)) return null;
  return Math.abs(then - now) < 2000 ? 0 : then - now;
}
