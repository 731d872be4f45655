import { fork } from 'node:child_process';
import path from 'node:path';

export interface Load {
  urls: string[];
  tokens: string[];
  body: string;
  concurrency?: number;
  seconds?: number;
  /** Number of the first call, so that rounds do not ask for the same apps. */
  from?: number;
}

/** Sends submits for some seconds from another process; gives how many per second were answered 201. */
export function measureLoad(load: Load): Promise<{ perSecond: number; failed: number }> {
  const child = fork(path.join(import.meta.dirname, 'load-client.ts'), { execArgv: [] });
  return new Promise((resolve, reject) => {
    child.once('message', (result) => resolve(result as { perSecond: number; failed: number }));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the load client ended with ${code}`));
    });
    child.send({ concurrency: 32, seconds: 5, from: 0, ...load });
  });
}
