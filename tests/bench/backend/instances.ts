import type { Figure } from '../../../scripts/bench/bench.ts';
import type { TestIssuer } from '../../server/support/issuer.ts';
import { postgresPrograms, startPrivatePostgres } from '../../server/support/private-postgres.ts';
import { startRealServer } from '../../server/support/real-server.ts';
import { startLoadClient } from './load.ts';
import { benchTenant, SUBMIT_BODY } from './people.ts';

/** Durable submits per second of several organisations on one PostgreSQL, with 1, 2 and 4 instances. */
export async function instances(issuer: TestIssuer): Promise<Figure[]> {
  if (postgresPrograms() === null) {
    console.error('*** SKIPPED: PostgreSQL is not installed');
    return [];
  }
  const postgres = await startPrivatePostgres({ durable: true });
  const client = startLoadClient();
  const figures: Figure[] = [];
  try {
    for (const count of [1, 2, 4]) {
      const databaseUrl = await postgres.createDatabase(`bench${count}`);
      const servers = [];
      for (let n = 0; n < count; n += 1) {
        servers.push(await startRealServer({ databaseUrl, issuer: issuer.url }));
      }
      const tenants = await Promise.all([1, 2, 3, 4].map(() => benchTenant(issuer, 150)));
      const load = {
        urls: servers.map(({ url }) => `${url}/v1/requests`),
        tokens:
          tenants[0]?.requesters.flatMap((_, n) =>
            tenants.map(({ requesters }) => requesters[n] ?? ''),
          ) ?? [],
        body: SUBMIT_BODY,
        concurrency: 64,
        seconds: 3,
      };
      // The first turn warms code and connections up and is not counted.
      const { next } = await client.turn({ ...load, from: 1 });
      const { perSecond, failed } = await client.turn({ ...load, from: next });
      if (failed > 0) throw new Error(`${failed} submits failed with ${count} instances`);
      await Promise.all(servers.map((server) => server.stop()));
      figures.push({
        name: `PostgreSQL, submits per second with ${count} instance${count > 1 ? 's' : ''}`,
        value: perSecond,
        unit: '/s',
      });
    }
    return figures;
  } finally {
    client.close();
    await postgres.remove();
  }
}
