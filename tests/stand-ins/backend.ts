import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { startProcess } from '../../scripts/setup/processes.ts';
import { freePort } from './loopback.ts';

export interface Backend {
  url: string;
  /** What the process printed since the world began; for a failure report. */
  printed(): string;
  /** Does nothing while it runs. */
  start(): Promise<void>;
  /** Stops it as an operator would; the same address and file are used by the next `start`. */
  stop(): Promise<void>;
}

export interface BackendNeeds {
  root: string;
  databaseUrl: string;
  issuer: string;
  audience: string;
  clientId: string;
  smtpUrl: string;
  extensionOrigins: readonly string[];
  organisationName: string;
}

/** The real companion backend as a process of its own, on a port that stays the same over restarts. */
export async function prepareBackend(needs: BackendNeeds): Promise<Backend> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let printed = '';
  const start = async () => {
    if (child && child.exitCode === null && child.signalCode === null) return;
    const running = startProcess(process.execPath, [join(needs.root, 'server', 'main.ts')], {
      cwd: needs.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_NO_WARNINGS: '1',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_URL: needs.databaseUrl,
        OIDC_ISSUERS: needs.issuer,
        OIDC_AUDIENCE: needs.audience,
        OIDC_CLIENT_ID: needs.clientId,
        EXTENSION_ORIGINS: needs.extensionOrigins.join(','),
        SMTP_URL: needs.smtpUrl,
        MAIL_FROM: 'Consent Desk <consent-desk@fernhill.example>',
        PUBLIC_URL: url,
        ORGANISATION_NAME: needs.organisationName,
        LOG_LEVEL: 'info',
      },
    });
    child = running;
    for (const stream of [running.stdout, running.stderr])
      stream?.on('data', (chunk: Buffer) => {
        printed = (printed + chunk.toString('utf8')).slice(-200_000);
      });
    await untilReady(url, running, () => printed);
  };
  const stop = async () => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((done) => running.once('exit', done));
    running.kill('SIGTERM');
    const late = setTimeout(() => running.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(late);
  };
  return { url, printed: () => printed, start, stop };
}

async function untilReady(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The backend did not start:\n${printed()}`);
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false, // not listening yet
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The backend was not ready within 30 s:\n${printed()}`);
}
