import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

const FLUSHES = 200;

/**
 * Milliseconds the disk under `folder` takes to keep 4 kB, the middle of 200. Says how to read the rate of
 * durable submits: a bare insert pays it every time, ours share one.
 */
export function flushMs(folder: string): number {
  const file = openSync(path.join(folder, 'flush'), 'a');
  const page = Buffer.alloc(4096, 1);
  const times = Array.from({ length: FLUSHES }, () => {
    const from = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    return performance.now() - from;
  });
  closeSync(file);
  return times.sort((a, b) => a - b)[FLUSHES / 2] ?? Number.NaN;
}
