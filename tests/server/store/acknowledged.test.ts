import { expect, it } from 'vitest';
import { openStore } from '../../../server/store/open-store.ts';
import { describeOnEachDatabase, type TestDatabases } from '../support/databases.ts';

/** What the log would say about a database as it is opened. */
async function troubleWith(databases: TestDatabases): Promise<string[]> {
  const said: string[] = [];
  const store = await openStore(await databases.freshUrl(), (what, error) => {
    said.push(`${what}: ${error instanceof Error ? error.message : ''}`);
  });
  await store.close();
  return said;
}

describeOnEachDatabase('a database that may lose what it acknowledged', (databases) => {
  it('is named in the log with the settings to switch on', async () => {
    const said = await troubleWith(databases);
    // The tests' own PostgreSQL is set to be fast; SQLite is set by the server itself.
    expect(said).toEqual(
      databases.kind === 'sqlite'
        ? []
        : [
            'if PostgreSQL crashes, it may lose what it has acknowledged: switch on in its settings: fsync = off, full_page_writes = off, synchronous_commit = off',
          ],
    );
  });
});

describeOnEachDatabase(
  'a database that keeps what it acknowledged',
  (databases) => {
    it('is not spoken of', async () => {
      expect(await troubleWith(databases)).toEqual([]);
    });
  },
  { durable: true },
);
