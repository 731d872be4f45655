import { randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DECIDING_ROLES } from '../../../server/auth/caller.ts';
import { NEW_REQUEST } from '../../../server/routes/examples.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { startTestIssuer, type TestIssuer } from '../support/issuer.ts';
import { startRealServer } from '../support/real-server.ts';

const DAY = 24 * 60 * 60 * 1000;

describeOnEachDatabase('a test clock that leaps', (databases) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-leap-'));
  let issuer: TestIssuer;
  beforeAll(async () => {
    issuer = await startTestIssuer();
  });
  afterAll(async () => {
    await issuer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has done what became due before the next answer, as if the time had really passed', async () => {
    const file = path.join(folder, 'clock');
    let now = Date.parse('2026-11-21T09:00:00Z');
    const setTime = (time: number) => {
      now = time;
      writeFileSync(`${file}.next`, new Date(now).toISOString());
      renameSync(`${file}.next`, file);
    };
    setTime(now);
    const server = await startRealServer({
      databaseUrl: await databases.freshUrl(),
      issuer: issuer.url,
      env: { CONSENT_DESK_TEST_CLOCK: file },
    });
    const tenant = randomUUID();
    const token = (wids: string[] = []) => issuer.token({ tenant, id: randomUUID(), wids });
    const [robin, reviewer] = await Promise.all([token(), token([DECIDING_ROLES[0] ?? ''])]);
    const call = async (who: string, method: string, at: string, body?: unknown) => {
      const response = await fetch(`${server.url}${at}`, {
        method,
        headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const body = { ...NEW_REQUEST, app: { clientId: randomUUID() } };
    try {
      let last: unknown = null;
      for (let round = 0; round < 6; round += 1) {
        const asked = await call(robin, 'POST', '/v1/requests', body);
        expect(asked.status).toBe(201);
        expect(asked.body.follows).toBe(last);
        last = asked.body.id;
        setTime(now + 30 * DAY);
        const card = `/v1/queue/${asked.body.appConsentRequestId}`;
        const deny = { kind: 'deny', justification: 'No', expectedVersion: 1 };
        const [read, decided] = await Promise.all([
          call(robin, 'GET', `/v1/requests/${last}`),
          call(reviewer, 'POST', `${card}/decision`, deny),
        ]);
        expect(read.body.status).toBe('expired');
        expect(decided.status).toBe(409);
      }
    } finally {
      await server.stop();
    }
  });
});
