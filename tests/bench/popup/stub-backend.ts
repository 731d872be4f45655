import { createServer } from 'node:http';
import { closeServer, listenOnLoopback } from '../../stand-ins/loopback.ts';
import { benchCard } from './cards.ts';

export interface StubBackend {
  url: string;
  /** Calls of the feed since the last `publish`, until what was published had been handed out. */
  pulls: number;
  /** From now on the feed has the first `count` cards in a newer version. */
  publish(count: number): void;
  close(): Promise<void>;
}

/** Answers the feed and nothing else, and counts how often it is asked: the browser's side is what is measured. */
export async function startStubBackend(): Promise<StubBackend> {
  let changes: unknown[] = [];
  const server = createServer((request, response) => {
    const headers = {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
    };
    // The browser's own question whether it may ask is no call of ours.
    if (request.method !== 'GET' || !request.url?.startsWith('/v1/changes')) {
      response.writeHead(request.method === 'OPTIONS' ? 204 : 404, headers).end();
      return;
    }
    const known = request.url.includes('cursor=after');
    if (!known) stub.pulls += 1;
    const body = { changes: known ? [] : changes, nextCursor: changes.length ? 'after' : 'before' };
    response.writeHead(200, headers).end(JSON.stringify({ ...body, hasMore: false }));
  });
  const stub: StubBackend = {
    url: `http://127.0.0.1:${await listenOnLoopback(server)}`,
    pulls: 0,
    publish(count) {
      stub.pulls = 0;
      changes = Array.from({ length: count }, (_, n) => ({
        cursor: `c${n}`,
        entity: 'appConsentRequest',
        id: benchCard(n).id,
        version: 2,
        data: { ...benchCard(n), version: 2, requestCount: 99 },
      }));
    },
    close: () => closeServer(server),
  };
  return stub;
}
