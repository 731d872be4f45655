import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { TEST_AUDIENCE } from './issuer.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface RealServer {
  url: string;
  pid: number;
  /** Everything it wrote so far. */
  log(): string;
  /** As a power cut would: no chance to tidy up. */
  kill(): Promise<void>;
  /** As systemd would; gives the exit code. */
  stop(): Promise<number | null>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address === 'object' && address) return address.port;
  throw new Error('no free port');
}

export interface ServerSettings {
  databaseUrl: string;
  issuer: string;
  port?: number;
  env?: Record<string, string>;
}

/** Starts `server/main.ts` as a process of its own and waits until it is ready. */
export async function startRealServer(settings: ServerSettings): Promise<RealServer> {
  const port = settings.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(process.execPath, [path.join(ROOT, 'server/main.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      NODE_NO_WARNINGS: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: settings.databaseUrl,
      OIDC_ISSUERS: settings.issuer,
      OIDC_AUDIENCE: TEST_AUDIENCE,
      LOG_LEVEL: 'warn',
      ...settings.env,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (bytes: Buffer) => {
      log = (log + bytes.toString()).slice(-100_000);
    });
  }
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the server did not start\n${log}`);
    }
    try {
      if ((await fetch(`${url}/readyz`)).ok) break;
    } catch {
      // Not listening yet.
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return gone;
  };
  return {
    url,
    pid: child.pid ?? 0,
    log: () => log,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}
