import { sql } from 'kysely';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { NEW_REQUEST } from '../../../server/routes/examples.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { openPostgresStore } from '../../../server/store/postgres-store.ts';
import type { Tx } from '../../../server/store/store.ts';
import { anApp, openDesk } from '../../contract/support/desk.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { openDeskApp } from '../support/desk-app.ts';

const nothing = (tx: Tx) => tx.selectFrom('tenant').select('id').limit(1).execute();

describeOnEachDatabase('more writes than the database takes', (databases) => {
  it('are refused with 503 and a time to come back, and served again when it is over', async () => {
    const url = await databases.freshUrl();
    const store =
      databases.kind === 'sqlite'
        ? await openStore(url, () => undefined)
        : await openPostgresStore({ url, poolSize: 1, onTrouble: () => undefined });
    const logged: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
    const d = openDesk(store);
    const app = openDeskApp(store, () => d.now.value, log);
    const submit = () =>
      app.call(d.people.robin, 'POST', '/v1/requests', { body: { ...NEW_REQUEST, ...anApp() } });
    expect((await submit()).status).toBe(201);

    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const slow = store.write(async (tx) => {
      await nothing(tx);
      begun.resolve();
      await released;
    });
    await begun.promise;
    // SQLite lets this many wait in memory; PostgreSQL lets each wait for a connection for a while.
    const many = databases.kind === 'sqlite' ? 2000 : 20;
    const waiting = Array.from({ length: many }, () => store.write(nothing).catch(() => null));
    const refused = await submit();
    expect([refused.status, refused.problem]).toEqual([503, 'unavailable']);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(logged.join()).toMatch(/too many writes are waiting|"trouble":"connection"/);
    release();
    await Promise.all([slow, ...waiting]);
    expect((await submit()).status).toBe(201);
    const mine = await app.call(d.people.robin, 'GET', '/v1/requests');
    expect(mine.body.items).toHaveLength(2);
    await store.close();
  });

  it('run under the settings that keep them safe', async () => {
    const store = await databases.freshStore();
    const ask = async (what: string) => {
      const { rows } = await store.write((tx) => sql.raw(what).execute(tx));
      return Object.values(rows[0] as object)[0] as unknown;
    };
    if (databases.kind === 'sqlite') {
      const FULL = 2;
      expect(await ask('pragma journal_mode')).toBe('wal');
      expect(await ask('pragma synchronous')).toBe(FULL);
      expect(await ask('pragma busy_timeout')).toBe(5000);
      expect(await ask('pragma foreign_keys')).toBe(1);
    } else {
      expect(await ask('show transaction_isolation')).toBe('read committed');
      expect(await ask('show statement_timeout')).toBe('30s');
    }
  });
});
