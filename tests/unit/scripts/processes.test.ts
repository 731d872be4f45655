import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROCESSES = resolve(import.meta.dirname, '../../../scripts/setup/processes.ts');

/** Starts a shell that starts another, says both numbers, and waits. */
const PROGRAM = `
import { onStop, startProcess } from ${JSON.stringify(PROCESSES)};
onStop();
const shell = startProcess('sh', ['-c', 'sleep 300 & echo $! ; wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
shell.stdout.on('data', (said) => console.log(shell.pid + ' ' + String(said).trim()));
setInterval(() => {}, 1000);
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('ending what was started', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s leaves no process behind, grandchildren included', async (signal, code) => {
    const program = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(program.stdout, 'data')) as [Buffer];
    const pids = said.toString().trim().split(' ').map(Number);
    expect(pids).toHaveLength(2);
    expect(pids.every(isAlive)).toBe(true);
    program.kill(signal);
    const [exitCode] = (await once(program, 'exit')) as [number];
    expect(exitCode).toBe(code);
    // The kernel removes the grandchild after its new parent has waited for it.
    await expect.poll(() => pids.filter(isAlive), { timeout: 5000 }).toEqual([]);
  });
});
