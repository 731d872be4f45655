import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from '../../../scripts/bench/bench.ts';
import type { TestIssuer } from '../../server/support/issuer.ts';
import { freePort, startRealServer } from '../../server/support/real-server.ts';
import { measureLoad } from './load.ts';
import { benchTenant, SUBMIT_BODY } from './people.ts';

const ROUNDS = 3;

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

/** Durable submits per second against a bare route with one durable insert of the same bytes, and memory. */
export async function submitRate(issuer: TestIssuer): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-bench-'));
  const databaseUrl = `file:${path.join(folder, 'desk.db')}`;
  const server = await startRealServer({ databaseUrl, issuer: issuer.url });
  const bare = await startBare(folder);
  try {
    const { requesters } = await benchTenant(issuer);
    const atRest = await residentMb(server.pid);
    const rates: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
    // Turn by turn, so that whatever else the machine does hits both alike.
    for (let round = 0; round < ROUNDS; round += 1) {
      const shared = { body: SUBMIT_BODY, seconds: 3, from: round * 1_000_000 };
      const ours = await measureLoad({
        ...shared,
        urls: [`${server.url}/v1/requests`],
        tokens: requesters,
      });
      if (ours.failed > 0) throw new Error(`${ours.failed} submits failed\n${server.log()}`);
      rates.ours.push(ours.perSecond);
      const plain = await measureLoad({
        ...shared,
        urls: [`${bare.url}/v1/requests`],
        tokens: ['none'],
      });
      rates.bare.push(plain.perSecond);
    }
    const underLoad = await residentMb(server.pid);
    const ratios = rates.ours.map((rate, round) => rate / (rates.bare[round] ?? Number.NaN));
    return [
      {
        name: 'durable submits/s against a bare durable insert',
        value: median(ratios),
        unit: 'ratio',
        goal: { kind: 'at-least', value: 0.6 },
      },
      { name: 'durable submits per second', value: median(rates.ours), unit: '/s' },
      { name: 'bare route with one durable insert', value: median(rates.bare), unit: '/s' },
      { name: 'memory at rest', value: atRest, unit: 'MB' },
      { name: 'memory under load', value: underLoad, unit: 'MB' },
    ];
  } finally {
    bare.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
