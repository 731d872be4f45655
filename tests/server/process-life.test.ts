import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { DECIDING_ROLES } from '../../server/auth/caller.ts';
import { NEW_REQUEST } from '../../server/routes/examples.ts';
import { describeOnEachDatabase } from './support/databases.ts';
import { startTestIssuer, type TestIssuer } from './support/issuer.ts';
import { type RealServer, startRealServer } from './support/real-server.ts';
import { type SmtpSink, startSmtpSink } from './support/smtp-sink.ts';

const DAY = 24 * 60 * 60 * 1000;

describeOnEachDatabase('the running process', (databases) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-life-'));
  let issuer: TestIssuer;
  let sink: SmtpSink;
  let databaseUrl: string;
  const servers: RealServer[] = [];
  beforeAll(async () => {
    issuer = await startTestIssuer();
  });
  afterAll(async () => {
    await issuer.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    databaseUrl = await databases.freshUrl();
    sink = await startSmtpSink();
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.kill()));
    await sink.close();
  });

  const tenant = randomUUID();
  const token = (name: string, claims: object = {}) =>
    issuer.token({ tenant, id: `id-of-${name.toLowerCase()}`, name, ...claims });
  const wids = DECIDING_ROLES.slice(0, 1);

  async function start(env: Record<string, string> = {}): Promise<RealServer> {
    const server = await startRealServer({
      databaseUrl,
      issuer: issuer.url,
      env: { SMTP_URL: sink.url, PUBLIC_URL: 'https://desk.example.test', ...env },
    });
    servers.push(server);
    return server;
  }
  async function call(
    server: RealServer,
    as: string,
    method: string,
    where: string,
    body?: object,
  ) {
    const response = await fetch(server.url + where, {
      method,
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, text };
  }
  const subjects = () => sink.inbox.map(({ to, mail }) => `${to.split('@')[0]}: ${mail.subject}`);

  it('ends its streams, finishes its work and leaves when told; its fullest log names nobody', async () => {
    const [robin, rita] = [await token('Robin'), await token('Rita', { wids })];
    const server = await start({ LOG_LEVEL: 'trace' });
    sink.refuse.set('id-of-robin@example.test', 550);
    expect((await call(server, rita, 'GET', '/v1/me')).status).toBe(200);
    const stream = await fetch(`${server.url}/v1/events`, {
      headers: { authorization: `Bearer ${rita}` },
    });
    let heard = '';
    const ended = (async () => {
      for await (const chunk of stream.body ?? []) heard += Buffer.from(chunk).toString();
      return 'ended';
    })().catch(() => 'cut');
    const body = { ...NEW_REQUEST, justification: 'a very private reason' };
    expect((await call(server, robin, 'POST', '/v1/requests', body)).status).toBe(201);
    await expect.poll(() => heard.match(/^id: /gm)?.length, { timeout: 20_000 }).toBe(2);
    await expect.poll(subjects, { timeout: 20_000 }).toEqual(['id-of-rita: Approval needed: Zoom']);
    await expect.poll(() => server.log(), { timeout: 20_000 }).toContain('cannot be delivered');
    // A wrong token, a wrong body, a page that is not there: these are logged too.
    await call(server, `${robin}x`, 'GET', '/v1/me');
    await call(server, robin, 'POST', '/v1/requests', { secret: 'unlikely-words' });
    await call(server, robin, 'GET', '/v1/requests/unlikely-id');

    const late = call(server, robin, 'POST', '/v1/requests', {
      ...body,
      app: { clientId: randomUUID() },
    }).catch(() => ({ status: 0 }));
    const stopped = server.stop();
    expect(await ended).toBe('ended');
    expect(await stopped).toBe(0);
    const { status } = await late;
    const again = await start();
    const mine = JSON.parse((await call(again, robin, 'GET', '/v1/requests')).text);
    // Whoever was answered was written down; a connection refused was not begun.
    expect(mine.items).toHaveLength(status === 201 ? 2 : 1);
    expect(server.log()).toContain('"stopping"');
    expect(server.log()).not.toMatch(/eyJ|@example\.test|Robin|Rita|private reason|unlikely-words/);
    expect(await again.stop()).toBe(0);
  });

  it('keeps its due times through restarts, by the clock of the file it is given', async () => {
    const clock = path.join(folder, `${databases.kind}.clock`);
    const begin = Date.parse('2026-11-21T09:00:00Z');
    const at = (days: number) => writeFileSync(clock, new Date(begin + days * DAY).toISOString());
    const [robin, rita] = [await token('Robin'), await token('Rita', { wids })];
    const env = { CONSENT_DESK_TEST_CLOCK: clock };
    at(0);
    const first = await start(env);
    await call(first, rita, 'GET', '/v1/me');
    expect((await call(first, robin, 'POST', '/v1/requests', NEW_REQUEST)).status).toBe(201);
    await expect.poll(() => sink.inbox.length, { timeout: 20_000 }).toBe(2);
    at(16);
    await expect.poll(subjects, { timeout: 20_000 }).toContain('id-of-rita: Expires soon: Zoom');
    expect(await first.stop()).toBe(0);
    at(31);
    // Whoever of several instances comes first; SQLite has one.
    const later = databases.kind === 'postgres' ? [start(env), start(env)] : [start(env)];
    const [second] = await Promise.all(later);
    await expect
      .poll(subjects, { timeout: 20_000 })
      .toEqual(
        expect.arrayContaining([
          'id-of-robin: Expired: Zoom',
          'id-of-rita: Expired undecided: Zoom',
        ]),
      );
    if (!second) throw new Error('an instance was wanted');
    const mine = JSON.parse((await call(second, robin, 'GET', '/v1/requests')).text);
    expect(mine.items).toMatchObject([{ status: 'expired' }]);
    await new Promise((next) => setTimeout(next, 700));
    expect(subjects().sort()).toEqual([...new Set(subjects())].sort());
    expect(subjects()).toHaveLength(5);
  });
});
