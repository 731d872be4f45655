import { execFileSync } from 'node:child_process';
import pg from 'pg';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { NEW_REQUEST } from '../../server/routes/examples.ts';
import { openStore } from '../../server/store/open-store.ts';
import { anApp, openDesk } from '../contract/support/desk.ts';
import { describeOnEachDatabase } from './support/databases.ts';
import { openDeskApp } from './support/desk-app.ts';

/** Makes the database read-only under a running server, or writable again; false where that is not allowed. */
async function setReadOnly(url: string, on: boolean): Promise<boolean> {
  if (url.startsWith('file:')) {
    const file = url.slice('file:'.length);
    try {
      execFileSync('chattr', [on ? '+i' : '-i', file, `${file}-wal`], { stdio: 'ignore' });
      return true;
    } catch {
      process.stderr.write('\n*** SKIPPED: a read-only file, because none can be made here\n\n');
      return false;
    }
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set default_transaction_read_only = off');
  await client.query(`alter system set default_transaction_read_only = ${on ? 'on' : 'off'}`);
  await client.query('select pg_reload_conf()');
  await client.end();
  await new Promise((next) => setTimeout(next, 500));
  return true;
}

describeOnEachDatabase(
  'a read-only database',
  (databases) => {
    it('is answered with 503 and a log line, still read, and written again once it can be', async () => {
      const url = await databases.freshUrl();
      const store = await openStore(url, () => undefined);
      const logged: string[] = [];
      const desk = openDesk(store);
      const { robin } = desk.people;
      const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
      const app = openDeskApp(store, () => desk.now.value, log);
      const submit = () =>
        app.call(robin, 'POST', '/v1/requests', { body: { ...NEW_REQUEST, ...anApp() } });
      const listed = async () =>
        ((await app.call(robin, 'GET', '/v1/requests')).body.items as unknown[]).length;
      expect((await submit()).status).toBe(201);
      if (await setReadOnly(url, true)) {
        try {
          const refused = await submit();
          expect([refused.status, refused.problem]).toEqual([503, 'unavailable']);
          expect(refused.headers.get('retry-after')).toBe('5');
          expect(logged.join()).toMatch(/"trouble":"(SQLITE_|25006)/);
          expect(await listed()).toBe(1);
        } finally {
          await setReadOnly(url, false);
        }
        expect((await submit()).status).toBe(201);
        expect(await listed()).toBe(2);
      }
      await store.close();
    });
  },
  { alone: true },
);
