import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from '../../../scripts/bench/bench.ts';
import type { TestIssuer } from '../../server/support/issuer.ts';
import { freePort, startRealServer } from '../../server/support/real-server.ts';
import { flushMs } from './flush.ts';
import { type LoadClient, type LoadResult, startLoadClient } from './load.ts';
import { benchTenant, SUBMIT_BODY } from './people.ts';

/** Short turns, so that whatever else the machine does hits both sides of a pair alike. */
const TURNS = 12;
const TURN_SECONDS = 1.5;
/** Both sides run this many submits before anything counts: cold code says nothing of a server that stays up. */
const WARM_UP = 4000;
const SUBMITTERS = 64;

interface Bare {
  url: string;
  stop(): void;
}

async function startBare(folder: string): Promise<Bare> {
  const port = await freePort();
  const file = path.join(folder, 'bare.db');
  const script = path.join(import.meta.dirname, 'bare-server.ts');
  const child = spawn(process.execPath, [script, file, String(port)], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { url, stop: () => void child.kill('SIGKILL') };
    await new Promise((next) => setTimeout(next, 50));
  }
  child.kill('SIGKILL');
  throw new Error('the bare server did not start');
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Resident memory of a process in MB; 0 where the system does not say. */
async function residentMb(pid: number): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

interface Side {
  url: string;
  tokens: string[];
  client: LoadClient;
  next: number;
}

async function turn(side: Side): Promise<LoadResult> {
  const result = await side.client.turn({
    urls: [`${side.url}/v1/requests`],
    tokens: side.tokens,
    body: SUBMIT_BODY,
    concurrency: SUBMITTERS,
    seconds: TURN_SECONDS,
    from: side.next,
  });
  if (result.failed > 0) throw new Error(`${result.failed} submits failed at ${side.url}`);
  side.next = result.next;
  return result;
}

async function warmUp(side: Side): Promise<void> {
  for (let done = 0; done < WARM_UP; ) done += (await turn(side)).done;
}

/** Durable submits per second against a bare route with one durable insert of the same bytes, and memory. */
export async function submitRate(issuer: TestIssuer): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-bench-'));
  const databaseUrl = `file:${path.join(folder, 'desk.db')}`;
  const server = await startRealServer({ databaseUrl, issuer: issuer.url });
  const bare = await startBare(folder);
  const client = startLoadClient();
  try {
    const { requesters } = await benchTenant(issuer);
    const atRest = await residentMb(server.pid);
    // The same client, as many submitters and the same headers for both.
    const ours: Side = { url: server.url, tokens: requesters, client, next: 1 };
    const plain: Side = { url: bare.url, tokens: requesters, client, next: 1 };
    await warmUp(ours);
    await warmUp(plain);
    const pairs: { ours: number; bare: number }[] = [];
    for (let n = 0; n < TURNS; n += 1) {
      pairs.push({ ours: (await turn(ours)).perSecond, bare: (await turn(plain)).perSecond });
    }
    const underLoad = await residentMb(server.pid);
    for (let n = 0; n < TURNS; n += 1) await turn(ours);
    const later = await residentMb(server.pid);
    return [
      {
        name: 'durable submits/s against a bare durable insert',
        value: median(pairs.map((pair) => pair.ours / pair.bare)),
        unit: 'ratio',
        goal: { kind: 'at-least', value: 0.6 },
      },
      {
        name: 'durable submits per second',
        value: median(pairs.map((pair) => pair.ours)),
        unit: '/s',
      },
      {
        name: 'bare route with one durable insert',
        value: median(pairs.map((pair) => pair.bare)),
        unit: '/s',
      },
      { name: 'one flush of this disk', value: flushMs(folder), unit: 'ms' },
      { name: 'memory at rest', value: atRest, unit: 'MB' },
      { name: 'memory under load', value: underLoad, unit: 'MB' },
      {
        name: 'memory after as much load again',
        value: later / underLoad,
        unit: 'ratio',
        goal: { kind: 'at-most', value: 1.25 },
      },
    ];
  } catch (error) {
    throw new Error(`the submits could not be measured\n${server.log()}`, { cause: error });
  } finally {
    client.close();
    bare.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
