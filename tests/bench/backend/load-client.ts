import { Agent, request } from 'node:http';
import type { Load, LoadResult } from './load.ts';

/** Submits, sent by a process of its own, so that client and server do not share a thread. */
const NUMBER = '00000000';
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function send(load: Load, n: number): Promise<number> {
  const body = load.body.replaceAll(NUMBER, String(n).padStart(NUMBER.length, '0'));
  const token = load.tokens[n % load.tokens.length] ?? '';
  return new Promise((resolve, reject) => {
    const call = request(
      load.urls[n % load.urls.length] ?? '',
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${token}`,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** Keeps so many calls in flight for the time of one turn, and waits for the last of them. */
async function turn(load: Load): Promise<LoadResult> {
  let next = load.from;
  let done = 0;
  let failed = 0;
  const started = performance.now();
  const until = started + load.seconds * 1000;
  const work = async () => {
    while (performance.now() < until) {
      const status = await send(load, next++);
      if (status === 201) done += 1;
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: load.concurrency }, work));
  const perSecond = (done / (performance.now() - started)) * 1000;
  return { perSecond, done, failed, next };
}

process.on('message', (load) => {
  turn(load as Load).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
