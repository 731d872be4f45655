import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

export interface PrivatePostgres {
  port: number;
  /** Address of the database `name`, which is made on the way. */
  createDatabase(name: string): Promise<string>;
  /** Ends the server as a crash would. */
  kill(): Promise<void>;
  /** Stops it as an administrator would (clients are sent away). */
  stop(): Promise<void>;
  /** Starts it again on the same files and port. */
  start(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/** Where the server programs are, or null when PostgreSQL is not installed. */
export function postgresPrograms(): string | null {
  if (process.env.PG_BIN) return process.env.PG_BIN;
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  if (versions[0]) return path.join(root, versions[0], 'bin');
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
  } catch {
    // Not on the path: there is none.
    return null;
  }
}

const addressOf = (port: number, name: string) => `postgres://app@127.0.0.1:${port}/${name}`;

async function command(port: number, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(port, 'postgres') });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Makes a new, empty database on the PostgreSQL at this port; gives its address. */
export async function createDatabase(port: number, name: string): Promise<string> {
  await command(port, `create database ${name}`);
  return addressOf(port, name);
}

/** Removes a database, whoever is still connected. */
export const dropDatabase = (port: number, name: string): Promise<void> =>
  command(port, `drop database if exists ${name} with (force)`);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address === 'object' && address) return address.port;
  throw new Error('no free port');
}

/** PostgreSQL refuses to run as root; its own user is there wherever its package is. */
export function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const fields = execFileSync('getent', ['passwd', 'postgres'], { encoding: 'utf8' }).split(':');
  return { uid: Number(fields[2]), gid: Number(fields[3]) };
}

/**
 * Starts a PostgreSQL of our own in a temporary folder on loopback. `durable: false` trades safety
 * for speed, for tests that do not crash it. Throws when PostgreSQL is not installed.
 */
export async function startPrivatePostgres({ durable = false } = {}): Promise<PrivatePostgres> {
  const bin = postgresPrograms();
  if (bin === null) throw new Error('PostgreSQL is not installed (apt-get install postgresql)');
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-pg-'));
  const user = serverUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: folder };
  const speedUp = durable ? [] : ['-N'];
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'app', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', ...speedUp],
    { ...user, env, cwd: folder, stdio: 'ignore' },
  );
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', max_connections: '200' };
  const unsafe = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  const flags = Object.entries(durable ? settings : { ...settings, ...unsafe });
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    const args = ['-D', data, '-p', String(port), '-k', folder];
    const options = flags.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const started = spawn(path.join(bin ?? '', 'postgres'), [...args, ...options], {
      ...user,
      env,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child = started;
    let log = '';
    await new Promise<void>((resolve, reject) => {
      started.stderr?.on('data', (bytes: Buffer) => {
        log += bytes.toString();
        if (log.includes('ready to accept connections')) resolve();
      });
      started.once('exit', (code) => reject(new Error(`PostgreSQL ended (${code})\n${log}`)));
    });
    started.removeAllListeners('exit');
    started.stderr?.removeAllListeners('data').resume();
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const running = child;
    child = null;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await gone;
  }

  await start();
  return {
    port,
    createDatabase: (name) => createDatabase(port, name),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGINT'),
    start,
    async remove() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
