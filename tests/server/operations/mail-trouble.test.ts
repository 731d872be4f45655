import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { NEW_REQUEST } from '../../../server/routes/examples.ts';
import { startTestIssuer } from '../support/issuer.ts';
import { freePort, startRealServer } from '../support/real-server.ts';

it('a mail server that cannot be reached is told in the log once, with the reason and without people', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-mail-'));
  const issuer = await startTestIssuer();
  const server = await startRealServer({
    databaseUrl: `file:${folder}/desk.db`,
    issuer: issuer.url,
    env: { SMTP_URL: `smtp://127.0.0.1:${await freePort()}` },
  });
  const id = randomUUID();
  const authorization = `Bearer ${await issuer.token({ tenant: randomUUID(), id })}`;
  const asked = await fetch(`${server.url}/v1/requests`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(NEW_REQUEST),
  });
  expect(asked.status).toBe(201);
  const retries = async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(/^consent_desk_mails_total\{outcome="retry"\} (\d+)$/m.exec(text)?.[1] ?? 0);
  };
  await expect.poll(retries, { timeout: 15_000 }).toBeGreaterThanOrEqual(2);
  expect(await server.stop()).toBe(0);
  const told = server.log().match(/.*the mail server does not take mail.*/g) ?? [];
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('ECONNREFUSED');
  expect(server.log()).not.toContain(id);
  await issuer.close();
  rmSync(folder, { recursive: true, force: true });
});
