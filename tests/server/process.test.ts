import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClock } from '../../server/clock.ts';
import { readEnv } from '../../server/env.ts';
import { NEW_REQUEST } from '../../server/routes/examples.ts';
import { NewerDatabaseError } from '../../server/store/migrate.ts';
import { openStore } from '../../server/store/open-store.ts';
import { openDesk } from '../contract/support/desk.ts';
import { closeServer, listenOnLoopback } from '../stand-ins/loopback.ts';
import { describeOnEachDatabase } from './support/databases.ts';
import { startTestIssuer, type TestIssuer } from './support/issuer.ts';
import { startRealServer } from './support/real-server.ts';

const MAIN = path.resolve(import.meta.dirname, '../../server/main.ts');

/** Runs `server/main.ts` to its end; gives the exit code and what it printed. */
function run(env: Record<string, string>, ...args: string[]) {
  return new Promise<{ code: number; out: string }>((resolve) => {
    execFile(
      process.execPath,
      [MAIN, ...args],
      { env: { PATH: process.env.PATH ?? '', NODE_NO_WARNINGS: '1', ...env }, timeout: 60_000 },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
          out: stdout + stderr,
        }),
    );
  });
}

describe('the environment', () => {
  const good = { OIDC_ISSUERS: 'https://login.example' };

  it('has the documented defaults', () => {
    expect(readEnv(good)).toMatchObject({
      host: '127.0.0.1',
      port: 8787,
      databaseUrl: 'file:./data/consent-desk.db',
      extensionOrigins: [],
      smtpUrl: null,
      testClock: null,
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['DATABASE_URL', 'postgres://'],
    ['OIDC_ISSUERS', 'not an address'],
    ['OIDC_ISSUERS', 'http://login.example'],
    ['OIDC_ISSUERS', ','],
    ['EXTENSION_ORIGINS', '*'],
    ['EXTENSION_ORIGINS', 'https://evil.example/path'],
    ['SMTP_URL', 'mail.example:25'],
    ['MAIL_FROM', 'nobody'],
    ['PUBLIC_URL', 'ftp://x'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readEnv({ ...good, [name]: value })).toThrow(new RegExp(`^${name}: .{10,}`, 'm'));
  });

  it('says that the issuer is missing, and names everything wrong at once', () => {
    expect(() => readEnv({})).toThrow(/^OIDC_ISSUERS: is not set/m);
    expect(() => readEnv({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(
      /PORT[\s\S]*OIDC_ISSUERS[\s\S]*LOG_LEVEL/,
    );
  });

  it('never takes the test clock into production', () => {
    const clock = { ...good, CONSENT_DESK_TEST_CLOCK: '/tmp/clock' };
    expect(readEnv(clock).testClock).toBe('/tmp/clock');
    expect(() => readEnv({ ...clock, NODE_ENV: 'production' })).toThrow(/^CONSENT_DESK_TEST_CLOCK/);
    expect(() => openClock('/no/such/clock')).toThrow(/^CONSENT_DESK_TEST_CLOCK: .*cannot be read/);
  });
});

describeOnEachDatabase('a database from a newer version', (databases) => {
  it('is refused untouched, with a sentence', async () => {
    const url = await databases.freshUrl();
    const store = await openStore(url, () => undefined);
    await store.write((tx) =>
      sql`insert into kysely_migration (name, timestamp) values ('999-future', '2030')`.execute(tx),
    );
    await store.close();
    const opening = openStore(url, () => undefined);
    await expect(opening).rejects.toThrow(NewerDatabaseError);
    await expect(opening).rejects.toThrow(/newer version of Consent Desk .*999-future/);
  });

  it('takes an instance that still runs on it out of service', async () => {
    const store = await databases.freshStore();
    const desk = openDesk(store);
    const ready = () => desk.call(desk.people.robin, 'GET', '/readyz');
    expect((await ready()).status).toBe(200);
    await store.write((tx) =>
      sql`insert into kysely_migration (name, timestamp) values ('999-future', '2030')`.execute(tx),
    );
    const answer = await ready();
    expect(answer).toMatchObject({ status: 503, problem: 'unavailable' });
    expect(answer.body.detail).toContain('newer version');
  });
});

describe('the process', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-process-'));
  let issuer: TestIssuer;
  beforeAll(async () => {
    issuer = await startTestIssuer();
  });
  afterAll(async () => {
    await issuer.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const file = (name: string) => path.join(folder, name);
  const env = (name: string, more: Record<string, string> = {}) => ({
    DATABASE_URL: `file:${file(name)}`,
    OIDC_ISSUERS: issuer.url,
    PORT: '0',
    ...more,
  });

  it('says in one sentence that a port is in use', async () => {
    const server = createServer();
    const port = await listenOnLoopback(server);
    const { code, out } = await run(env('port.db', { PORT: String(port) }));
    await closeServer(server);
    expect(code).toBe(1);
    expect(out).toContain(`PORT: 127.0.0.1:${port} is already in use`);
    expect(out).not.toMatch(/\n\s+at /);
  });

  it('says in one sentence that the folder or file cannot be used', async () => {
    writeFileSync(file('plain'), 'x');
    const inFile = await run(env('plain/desk.db'));
    expect(inFile).toMatchObject({ code: 1 });
    expect(inFile.out).toMatch(/DATABASE_URL: the database file .* cannot be written/);
    const readOnly = await run(env('', { DATABASE_URL: 'file:/sys/consent-desk/desk.db' }));
    expect(readOnly.out).toMatch(/DATABASE_URL: .* cannot be written/);
    writeFileSync(file('text.db'), 'this is not a database, '.repeat(100));
    expect((await run(env('text.db'))).out).toMatch(/DATABASE_URL: .* cannot be used/);
    const away = await run(env('', { DATABASE_URL: 'postgres://app@127.0.0.1:1/none' }));
    expect(away.out).toMatch(/DATABASE_URL: the database cannot be reached/);
  });

  it('leaves the backup of PostgreSQL to its own tools, and says so', async () => {
    const databaseUrl = { DATABASE_URL: 'postgres://app@127.0.0.1:1/none' };
    for (const command of ['backup', 'restore']) {
      const { code, out } = await run(env('', databaseUrl), command, file('never.db'));
      expect([code, existsSync(file('never.db'))]).toEqual([1, false]);
      expect(out).toContain('pg_dump');
      expect(out).not.toMatch(/\n\s+at /);
    }
  });

  it('backs up while being written to, restores, and stops when told', async () => {
    const name = 'desk.db';
    const tenant = randomUUID();
    const token = await issuer.token({ tenant, id: randomUUID(), name: 'Robin' });
    const submit = async (url: string) => {
      const response = await fetch(`${url}/v1/requests`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...NEW_REQUEST, app: { clientId: randomUUID() } }),
      });
      expect(response.status).toBe(201);
      return ((await response.json()) as { id: string }).id;
    };
    const settings = { databaseUrl: `file:${file(name)}`, issuer: issuer.url };
    const server = await startRealServer(settings);
    const before: string[] = [];
    for (let n = 0; n < 5; n += 1) before.push(await submit(server.url));
    let copying = true;
    const after: string[] = [];
    const writer = (async () => {
      while (copying) after.push(await submit(server.url));
    })();
    const copy = await run(env(name), 'backup', file('copy.db'));
    copying = false;
    await writer;
    expect(copy).toMatchObject({ code: 0 });
    expect(after.length).toBeGreaterThan(0);
    const ids = (of: string) => {
      const db = new Sqlite(of, { readonly: true });
      const rows = db.prepare('select id from user_consent_request').all() as { id: string }[];
      db.close();
      return new Set(rows.map(({ id }) => id));
    };
    expect(before.every((id) => ids(file('copy.db')).has(id))).toBe(true);
    expect((await run(env(name), 'backup', file('copy.db'))).out).toContain('exists already');

    expect((await run(env(name), 'restore', file('copy.db'))).out).toMatch(/in use/);
    expect(await server.stop()).toBe(0);
    expect(await run(env(name), 'restore', file('copy.db'))).toMatchObject({ code: 0 });
    expect(readdirSync(folder).some((one) => one.includes('before-restore'))).toBe(true);
    expect(existsSync(`${file(name)}-wal`)).toBe(false);
    expect(ids(file(name))).toEqual(ids(file('copy.db')));
    const again = await startRealServer(settings);
    await submit(again.url);
    expect(await again.stop()).toBe(0);
    expect((await run(env(name), 'explode')).out).toContain('Unknown command');
  });
});
