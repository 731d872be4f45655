import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from '../../../scripts/bench/bench.ts';
import type { TestIssuer } from '../../server/support/issuer.ts';
import { freePort, startRealServer } from '../../server/support/real-server.ts';
import { measureLoad } from './load.ts';
import { benchTenant, SUBMIT_BODY } from './people.ts';

async function bareRate(folder: string): Promise<number> {
  const port = await freePort();
  const file = path.join(folder, 'bare.db');
  const script = path.join(import.meta.dirname, 'bare-server.ts');
  const child = spawn(process.execPath, [script, file, String(port)], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}`;
  try {
    for (let tries = 0; ; tries += 1) {
      if (tries > 200) throw new Error('the bare server did not start');
      if (
        await fetch(`${url}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        break;
      await new Promise((next) => setTimeout(next, 50));
    }
    const load = { urls: [`${url}/v1/requests`], tokens: ['none'], body: SUBMIT_BODY };
    return (await measureLoad(load)).perSecond;
  } finally {
    child.kill('SIGKILL');
  }
}

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
  try {
    const { requesters } = await benchTenant(issuer);
    const atRest = await residentMb(server.pid);
    const load = { urls: [`${server.url}/v1/requests`], tokens: requesters, body: SUBMIT_BODY };
    const ours = await measureLoad(load);
    if (ours.failed > 0) throw new Error(`${ours.failed} submits failed\n${server.log()}`);
    const underLoad = await residentMb(server.pid);
    const bare = await bareRate(folder);
    return [
      {
        name: 'durable submits/s against a bare durable insert',
        value: ours.perSecond / bare,
        unit: 'ratio',
        goal: { kind: 'at-least', value: 0.6 },
      },
      { name: 'durable submits per second', value: ours.perSecond, unit: '/s' },
      { name: 'bare route with one durable insert', value: bare, unit: '/s' },
      { name: 'memory at rest', value: atRest, unit: 'MB' },
      { name: 'memory under load', value: underLoad, unit: 'MB' },
    ];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
