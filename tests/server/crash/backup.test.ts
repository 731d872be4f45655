import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startTestIssuer, TEST_AUDIENCE } from '../support/issuer.ts';
import { startRealServer } from '../support/real-server.ts';
import { Writer } from './writers.ts';

const MAIN = path.resolve(import.meta.dirname, '../../../server/main.ts');

it('a backup taken while people write is whole, and restores to what was acknowledged before it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-backup-'));
  const databaseUrl = `file:${path.join(folder, 'desk.db')}`;
  const issuer = await startTestIssuer();
  const settings = { databaseUrl, issuer: issuer.url };
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [MAIN, ...args], {
      env: {
        PATH: process.env.PATH,
        NODE_NO_WARNINGS: '1',
        DATABASE_URL: databaseUrl,
        OIDC_ISSUERS: issuer.url,
        OIDC_AUDIENCE: TEST_AUDIENCE,
      },
    });
  const tenant = randomUUID();
  const writers = await Promise.all(Array.from({ length: 4 }, () => Writer.make(issuer, tenant)));
  const server = await startRealServer(settings);
  await Promise.all(writers.map((writer) => writer.write(server.url, Date.now() + 300)));
  const before = writers.map(({ marks }) => [...marks]);

  const uma = await issuer.token({ tenant, id: randomUUID() });
  const changes = async (url: string, cursor = '') =>
    fetch(`${url}/v1/changes?cursor=${encodeURIComponent(cursor)}`, {
      headers: { authorization: `Bearer ${uma}` },
    });
  const { nextCursor } = (await (await changes(server.url)).json()) as { nextCursor: string };

  const copy = path.join(folder, 'copy.db');
  const writing = Promise.all(writers.map((writer) => writer.write(server.url, Date.now() + 2500)));
  await run('backup', copy);
  await writing;
  await expect(run('backup', copy)).rejects.toThrow(/exists/);
  await expect(run('restore', copy)).rejects.toThrow(/in use/);
  expect(await server.stop()).toBe(0);

  await run('restore', copy);
  const restored = await startRealServer(settings);
  for (const [n, writer] of writers.entries()) {
    const held = await writer.held(restored.url);
    expect(new Set(held).size).toBe(held.length);
    // All of before the backup, and a beginning of what came during it.
    expect(held).toEqual(expect.arrayContaining(before[n] ?? []));
  }
  // Whoever read further than the backup has to start afresh, or would miss what comes instead.
  expect((await changes(restored.url, nextCursor)).status).toBe(410);
  const auditor = await issuer.token({ tenant, id: randomUUID(), roles: ['ConsentDesk.Auditor'] });
  const verdict = await fetch(`${restored.url}/v1/audit/verify`, {
    headers: { authorization: `Bearer ${auditor}` },
  });
  expect(await verdict.json()).toMatchObject({ ok: true });
  expect(await restored.stop()).toBe(0);
  await issuer.close();
  rmSync(folder, { recursive: true, force: true });
});
