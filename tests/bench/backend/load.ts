import { fork } from 'node:child_process';
import path from 'node:path';

export interface Load {
  urls: string[];
  tokens: string[];
  body: string;
  concurrency: number;
  seconds: number;
  /** Number of the first call, so that no two ask for the same app. */
  from: number;
}

export interface LoadResult {
  perSecond: number;
  done: number;
  failed: number;
  /** Number of the next call. */
  next: number;
}

export interface LoadClient {
  /** One turn of submits; gives how many per second were answered 201. */
  turn(load: Load): Promise<LoadResult>;
  close(): void;
}

/** Starts the process that sends; it stays, so that all turns are sent by the same warm client. */
export function startLoadClient(): LoadClient {
  const child = fork(path.join(import.meta.dirname, 'load-client.ts'), { execArgv: [] });
  return {
    turn: (load) =>
      new Promise((resolve, reject) => {
        const ended = (code: number | null) =>
          reject(new Error(`the load client ended with ${code}`));
        child.once('exit', ended);
        child.once('message', (result) => {
          child.off('exit', ended);
          resolve(result as LoadResult);
        });
        child.send(load);
      }),
    close: () => void child.kill(),
  };
}
