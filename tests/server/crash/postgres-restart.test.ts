import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startTestIssuer } from '../support/issuer.ts';
import { postgresPrograms, startPrivatePostgres } from '../support/private-postgres.ts';
import { startRealServer } from '../support/real-server.ts';
import { Writer } from './writers.ts';

describe.skipIf(postgresPrograms() === null)('several instances on one PostgreSQL', () => {
  it.each(['kill', 'stop'] as const)(
    'survive a database that goes away (%s) and comes back',
    async (how) => {
      const postgres = await startPrivatePostgres({ durable: true });
      const issuer = await startTestIssuer();
      const settings = {
        databaseUrl: await postgres.createDatabase('restart'),
        issuer: issuer.url,
      };
      const servers = [await startRealServer(settings), await startRealServer(settings)];
      const urlOf = (n: number) => servers[n % servers.length]?.url ?? '';
      const tenant = randomUUID();
      const writers = await Promise.all(
        Array.from({ length: 6 }, () => Writer.make(issuer, tenant)),
      );
      const writeAll = (ms: number) =>
        Promise.all(writers.map((writer, n) => writer.write(urlOf(n), Date.now() + ms)));

      await writeAll(400);
      const during = writeAll(1500);
      await postgres[how]();
      await new Promise((next) => setTimeout(next, 500));
      expect((await fetch(`${urlOf(0)}/readyz`)).status).toBe(503);
      expect((await fetch(`${urlOf(1)}/healthz`)).status).toBe(200);
      await postgres.start();
      await during;
      await expect
        .poll(async () => (await fetch(`${urlOf(0)}/readyz`)).status, { timeout: 15_000 })
        .toBe(200);
      await writeAll(500);
      for (const [n, writer] of writers.entries()) {
        // Read from the other instance than the one that wrote.
        expect((await writer.held(urlOf(n + 1))).sort()).toEqual([...writer.marks].sort());
      }
      for (const server of servers) expect(await server.stop()).toBe(0);
      await issuer.close();
      await postgres.remove();
    },
  );
});
