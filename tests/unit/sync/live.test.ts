import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSync } from '../../../lib/sync/engine.ts';
import { eventData } from '../../../lib/sync/event-stream.ts';
import { listenForNews } from '../../../lib/sync/live.ts';
import { ANNA, NOW } from '../storage/examples.ts';
import { freshDb } from '../storage/fresh-db.ts';
import { FakeBackend } from './fake-backend.ts';

const stream = (chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (chunks: Uint8Array[]) => {
  const found: string[] = [];
  for await (const data of eventData(stream(chunks))) found.push(data);
  return found;
};

describe('the event stream', () => {
  it('gives the data of each message, wherever the bytes are cut', async () => {
    const text = ': hello\n\nid: 1\nevent: x\ndata: {"cursor":"é1"}\n\ndata:a\ndata: b\n\n';
    const all = bytes(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: all.length })), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), all.length];
        const chunks = at.slice(1).map((end, index) => all.slice(at[index], end));
        expect(await read(chunks)).toEqual(['{"cursor":"é1"}', 'a\nb']);
      }),
    );
  });

  it('keeps half a message to itself', async () => {
    expect(await read([bytes('data: half')])).toEqual([]);
  });
});

describe('listening for news', () => {
  const setUp = (responses: (() => Response)[]) => {
    const controller = new AbortController();
    const seen: string[] = [];
    const pauses: number[] = [];
    let news = 0;
    const done = listenForNews(
      {
        fetch: (async (_url: unknown, init?: RequestInit) => {
          seen.push(new Headers(init?.headers).get('authorization') ?? '');
          const next = responses.shift();
          if (!next) {
            controller.abort();
            throw new TypeError('aborted');
          }
          return next();
        }) as typeof fetch,
        credentials: async () => ({ url: 'https://desk.example', token: 't' }),
        onNews: () => news++,
        random: () => 0,
        sleep: async (ms) => void pauses.push(ms),
      },
      controller.signal,
    );
    return { done, seen, pauses, count: () => news };
  };

  it('opens a broken stream again, and pulls each time it opens', async () => {
    const message = () => new Response(stream([bytes('data: {}\n\n')]));
    const { done, seen, count } = setUp([message, () => Response.error(), message]);
    await done;
    expect(count()).toBe(4);
    expect(seen).toEqual(Array(4).fill('Bearer t'));
  });

  it('is back within ten seconds of a backend that was away for long', async () => {
    const away = () => Promise.reject(new TypeError('refused'));
    const { done, pauses } = setUp(Array.from({ length: 12 }, () => away as never));
    await done;
    expect(pauses.length).toBeGreaterThan(10);
    expect(Math.max(...pauses)).toBeLessThan(10_000);
  });

  it('stops when the token is no longer good', async () => {
    const { done, seen } = setUp([() => new Response('', { status: 401 })]);
    await done;
    expect(seen).toHaveLength(1);
  });
});

describe('syncing', () => {
  it('runs one at a time; calls during a run share one that follows', async () => {
    const db = await freshDb();
    const backend = new FakeBackend();
    let running = 0;
    let most = 0;
    let runs = 0;
    const sync = createSync({
      db: async () => db,
      whoAmI: async () => ANNA,
      now: () => NOW,
      random: () => 0,
      changed: () => {},
      call: async (call) => {
        runs += 1;
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return backend.handle(call);
      },
    });
    const outcomes = await Promise.all([sync(), sync(), sync(), sync()]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(most).toBe(1);
    expect(runs).toBe(2);
  });

  it('is possible again after a failure', async () => {
    const db = await freshDb();
    let fail = true;
    const sync = createSync({
      db: async () => {
        if (fail) {
          fail = false;
          throw new Error('storage');
        }
        return db;
      },
      whoAmI: async () => ANNA,
      now: () => NOW,
      random: () => 0,
      changed: () => {},
      call: async (call) => new FakeBackend().handle(call),
    });
    const first = sync();
    const second = sync();
    await expect(first).rejects.toThrow('storage');
    expect(await second).toMatchObject({ ok: true });
  });
});
