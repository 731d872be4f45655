import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestIssuer } from '../../server/support/issuer.ts';
import { type RealServer, startRealServer } from '../../server/support/real-server.ts';
import { type BenchTenant, benchTenant } from './people.ts';
import { seedCards } from './seed.ts';

export interface StoredDesk extends BenchTenant {
  file: string;
  server: RealServer;
  get(path: string): Promise<Response>;
  close(): Promise<void>;
}

/** A running server whose one tenant has so many open cards. */
export async function storedDesk(
  issuer: TestIssuer,
  cards: number,
  searchable = false,
): Promise<StoredDesk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-stored-'));
  const file = path.join(folder, 'desk.db');
  const people = await benchTenant(issuer, 10);
  const settings = { databaseUrl: `file:${file}`, issuer: issuer.url };
  const headers = { authorization: `Bearer ${people.reviewer}` };
  // The first request of a tenant makes it, and its policy.
  const first = await startRealServer(settings);
  await fetch(`${first.url}/v1/me`, { headers });
  await first.stop();
  seedCards({ file, tenant: people.tenant, cards, searchable });
  const server = await startRealServer(settings);
  return {
    ...people,
    file,
    server,
    get: (address) => fetch(server.url + address, { headers }),
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
