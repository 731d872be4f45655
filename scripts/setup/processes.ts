import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const running = new Set<ChildProcess>();
const closers = new Set<() => Promise<void> | void>();
const GRACE_MS = 8000;
let stopping: Promise<void> | undefined;

/**
 * Starts a program in a process group of its own, so that stopping it also stops what it started.
 * Takes the same as `spawn`; the process is ended with ours whatever happens.
 */
export function startProcess(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  armExit();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Output and exit code of a program run to its end; never rejects for a non-zero code. */
export function runToEnd(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { onText?: (text: string) => void } = {},
): Promise<{ code: number; output: string }> {
  const { onText, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = startProcess(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...rest });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      onText?.(chunk.toString('utf8'));
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Registers something to close before this process ends (a browser, a server); gives its undoing. */
export function closeAtEnd(close: () => Promise<void> | void): () => void {
  closers.add(close);
  return () => closers.delete(close);
}

/** Closes and ends everything that was started here; safe to call more than once. */
export function stopAll(): Promise<void> {
  stopping ??= stopNow().finally(() => {
    stopping = undefined;
  });
  return stopping;
}

async function stopNow(): Promise<void> {
  const closing = [...closers].reverse().map(async (close) => close());
  closers.clear();
  await Promise.race([Promise.allSettled(closing), pause(GRACE_MS)]);
  const left = [...running];
  for (const child of left) signalGroup(child, 'SIGTERM');
  await Promise.race([
    Promise.all(left.map((child) => new Promise((done) => child.once('exit', done)))),
    pause(left.length > 0 ? GRACE_MS : 0),
  ]);
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/** Makes Ctrl-C, a termination signal and the death of the outer process end everything, once. */
export function onStop(): void {
  let asked = 0;
  const stop = (code: number) => {
    asked += 1;
    if (asked > 2) process.exit(code);
    if (asked > 1) return;
    void stopAll().finally(() => process.exit(code));
  };
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  process.on('SIGHUP', () => stop(129));
  if (process.channel) {
    process.on('disconnect', () => stop(129));
    process.channel.unref();
  }
}

let armed = false;

/** Whatever way this process ends, nothing it started stays behind. */
function armExit(): void {
  if (armed) return;
  armed = true;
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms).unref());
}
