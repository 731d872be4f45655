import { Agent, request } from 'node:http';

/** One kind of call, sent over and over by a process of its own, so that client and server do not share a thread. */
interface Task {
  urls: string[];
  tokens: string[];
  concurrency: number;
  seconds: number;
  /** Number of the first call. */
  from: number;
  /** Body of the n-th call. */
  body: string;
}

const NUMBER = '00000000';

function send(task: Task, n: number, agent: Agent): Promise<number> {
  const body = task.body.replaceAll(NUMBER, String(n).padStart(NUMBER.length, '0'));
  const token = task.tokens[n % task.tokens.length] ?? '';
  return new Promise((resolve, reject) => {
    const call = request(
      task.urls[n % task.urls.length] ?? '',
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

async function run(task: Task): Promise<{ perSecond: number; failed: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: task.concurrency });
  let next = task.from;
  let done = 0;
  let failed = 0;
  let started = 0;
  let until = Number.POSITIVE_INFINITY;
  const work = async () => {
    while (performance.now() < until) {
      const status = await send(task, next++, agent);
      if (performance.now() > until) break;
      if (status === 201) done += 1;
      else failed += 1;
    }
  };
  const workers = Array.from({ length: task.concurrency }, work);
  // The first second warms both sides up and is not counted.
  await new Promise((wake) => setTimeout(wake, 1000));
  done = 0;
  started = performance.now();
  until = started + task.seconds * 1000;
  await Promise.all(workers);
  agent.destroy();
  return { perSecond: (done / (until - started)) * 1000, failed };
}

process.once('message', (task) => {
  run(task as Task).then(
    (result) => process.send?.(result, undefined, {}, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
