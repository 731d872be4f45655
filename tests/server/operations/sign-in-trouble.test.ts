import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTokenIssuer, type TokenIssuer } from '../../stand-ins/token-issuer.ts';
import { TEST_AUDIENCE } from '../support/issuer.ts';
import { freePort, startRealServer } from '../support/real-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-sign-in-'));
let issuer: TokenIssuer;
beforeAll(async () => {
  issuer = await startTokenIssuer();
});
afterAll(async () => {
  await issuer.stop();
  rmSync(folder, { recursive: true, force: true });
});

const start = (issuers: string) =>
  startRealServer({ databaseUrl: `file:${folder}/${randomUUID()}.db`, issuer: issuers });
const lines = (log: string) => log.split('\n').filter((line) => /sign-in/.test(line));

it('an issuer that cannot be reached is named in the log at the start, with the reason', async () => {
  const away = `http://127.0.0.1:${await freePort()}/v2.0`;
  const server = await start(`${issuer.issuer},${away}`);
  await expect.poll(() => lines(server.log())).toHaveLength(1);
  const [told] = lines(server.log());
  expect(told).toContain(
    `${away}/.well-known/openid-configuration cannot be reached (ECONNREFUSED)`,
  );
  expect(told).toContain(`sign-ins by ${away} cannot be checked`);
  expect(await server.stop()).toBe(0);
});

it('an address that describes another issuer is named too', async () => {
  const server = await start(`${issuer.issuer}/typo`);
  await expect.poll(() => server.log()).toContain(`calls itself ${issuer.issuer}`);
  expect(await server.stop()).toBe(0);
});

it('refused tokens are told in the log with what is wrong, once for each reason, and without the person', async () => {
  const server = await start(issuer.issuer);
  const call = async (token: string) => {
    const response = await fetch(`${server.url}/v1/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(401);
  };
  const robin = { tid: randomUUID(), oid: randomUUID(), name: 'Robin Keller' };
  for (let n = 0; n < 3; n += 1) {
    await call(await issuer.token(robin, { audience: 'api://wrong' }));
    await call(
      await issuer.token(robin, { audience: TEST_AUDIENCE, issuer: 'https://sts.example/v1' }),
    );
    // A token that is over is an ordinary thing.
    await call(await issuer.token(robin, { audience: TEST_AUDIENCE, expiresIn: -900 }));
  }
  await call('rubbish');
  expect(await server.stop()).toBe(0);
  const told = lines(server.log());
  expect(told).toHaveLength(3);
  expect(told[0]).toContain('another audience');
  expect(told[0]).toContain('api://wrong');
  expect(told[1]).toContain('https://sts.example/v1');
  for (const secret of [robin.tid, robin.oid, robin.name, 'eyJ'])
    expect(server.log()).not.toContain(secret);
});
