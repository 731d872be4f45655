import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { openStore } from '../../../server/store/open-store.ts';
import type { Store } from '../../../server/store/store.ts';
import {
  createDatabase,
  dropDatabase,
  type PrivatePostgres,
  postgresPrograms,
  startPrivatePostgres,
} from './private-postgres.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

export interface TestDatabases {
  kind: DatabaseKind;
  /** `DATABASE_URL` of a new, empty database. */
  freshUrl(): Promise<string>;
  /** A store on a new, empty database; closed after the file's tests. */
  freshStore(): Promise<Store>;
}

let warned = false;

/** The kinds that can be tested here; says loudly when PostgreSQL cannot. */
export function databaseKinds(): DatabaseKind[] {
  if (postgresPrograms() !== null) return ['sqlite', 'postgres'];
  if (!warned) {
    process.stderr.write(
      '\n*** SKIPPED: everything on PostgreSQL, because it is not installed (apt-get install postgresql)\n\n',
    );
    warned = true;
  }
  return ['sqlite'];
}

/**
 * Runs the same suite on every database. All files share one PostgreSQL, each with databases of its own; a suite
 * gets one to itself when it needs it `durable`, or breaks it (`alone`).
 */
export function describeOnEachDatabase(
  name: string,
  suite: (databases: TestDatabases) => void,
  { durable = false, alone = durable }: { durable?: boolean; alone?: boolean } = {},
): void {
  describe.each(databaseKinds())(`${name} on %s`, (kind) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-db-'));
    const stores: Store[] = [];
    const made: string[] = [];
    let own: Promise<PrivatePostgres> | null = null;
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()));
      for (const name of made) await dropDatabase(inject('postgresPort'), name);
      await (await own)?.remove();
      rmSync(folder, { recursive: true, force: true });
    });
    const freshUrl = async () => {
      const id = randomUUID().replaceAll('-', '');
      if (kind === 'sqlite') return `file:${path.join(folder, `${id}.db`)}`;
      const name = `t${id}`;
      if (alone) {
        own ??= startPrivatePostgres({ durable });
        return (await own).createDatabase(name);
      }
      made.push(name);
      return createDatabase(inject('postgresPort'), name);
    };
    suite({
      kind,
      freshUrl,
      async freshStore() {
        const store = await openStore(await freshUrl(), () => undefined);
        stores.push(store);
        return store;
      },
    });
  });
}
