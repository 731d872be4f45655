import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { closeServer, listenOnLoopback } from '../../stand-ins/loopback.ts';

const HOUR_MS = 3_600_000;

/** Members whose keys are free: what is added there is data, not a new member. */
const FREE = new Set(['values']);

/** Adds a member nobody knows to every object, at every depth. */
function withNews(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNews);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, inner]) => [
    key,
    FREE.has(key) ? inner : withNews(inner),
  ]);
  return { ...Object.fromEntries(known), addedInTheNextVersion: { since: '2.0' } };
}

/**
 * The backend as its next version would answer: unknown members everywhere, and a clock an hour ahead.
 * Stands in front of the real one; `missing` paths are answered 404, as an older version would.
 */
export async function startOtherVersion(
  backendUrl: string,
  missing: RegExp | null = null,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    try {
      const answer = await pass(backendUrl, request);
      const headers = Object.fromEntries(answer.headers);
      delete headers['content-encoding'];
      delete headers['content-length'];
      delete headers['transfer-encoding'];
      headers.date = new Date(Date.now() + HOUR_MS).toUTCString();
      if (missing?.test(request.url ?? '') && request.method !== 'OPTIONS') {
        response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('not found');
      } else if (/json/.test(answer.headers.get('content-type') ?? '')) {
        const body = JSON.stringify(withNews(await answer.json()));
        response.writeHead(answer.status, headers).end(body);
      } else if (/event-stream/.test(answer.headers.get('content-type') ?? '')) {
        await answer.body?.cancel();
        response.writeHead(503, headers).end();
      } else {
        response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
      }
    } catch {
      response.destroy(); // the browser went away, or the backend did
    }
  });
  const url = `http://127.0.0.1:${await listenOnLoopback(server)}`;
  return { url, close: () => closeServer(server) };
}

async function pass(backendUrl: string, request: IncomingMessage): Promise<Response> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name))
      headers.set(name, value);
  const withBody = request.method === 'POST' || request.method === 'PUT';
  return fetch(backendUrl + (request.url ?? ''), {
    method: request.method,
    headers,
    body: withBody ? await buffer(request) : undefined,
    redirect: 'manual',
  });
}
