import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import { NEW_REQUEST } from '../../server/routes/examples.ts';
import { openStore } from '../../server/store/open-store.ts';
import { anApp, openDesk } from '../contract/support/desk.ts';
import { describeOnEachDatabase } from './support/databases.ts';
import { openDeskApp } from './support/desk-app.ts';
import { serverUser } from './support/private-postgres.ts';

const SIZES = { sqlite: '6m', postgres: '14m' };

describeOnEachDatabase(
  'a full disk',
  (databases) => {
    const { kind } = databases;
    const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-full-'));
    const ballast = path.join(folder, 'ballast');

    /** A disk of a few megabytes; false where this user may not mount one. */
    function mountSmallDisk(): boolean {
      try {
        const { uid = 0, gid = 0 } = kind === 'postgres' ? serverUser() : {};
        const options = `size=${SIZES[kind]},uid=${uid},gid=${gid}`;
        execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
        return true;
      } catch {
        process.stderr.write(
          '\n*** SKIPPED: the full disk, because no small disk can be mounted here\n\n',
        );
        return false;
      }
    }

    const mounted = mountSmallDisk();
    afterAll(() => {
      if (mounted) execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    });

    function fillUp(): void {
      const file = openSync(ballast, 'w');
      try {
        for (const block = Buffer.alloc(8192); ; ) writeSync(file, block);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        closeSync(file);
      }
    }

    /** Address of a new database whose rows are kept on the small disk. */
    async function onSmallDisk(): Promise<string> {
      if (kind === 'sqlite') return `file:${path.join(folder, 'desk.db')}`;
      const admin = new pg.Client({ connectionString: await databases.freshUrl() });
      await admin.connect();
      await admin.query(`create tablespace small location '${folder}'`);
      await admin.query('create database small tablespace small');
      await admin.end();
      return `postgres://app@127.0.0.1:${admin.port}/small`;
    }

    it.skipIf(!mounted)(
      'is answered with 503 and a log line; what was kept stays, and it goes on when there is room',
      async () => {
        const url = await onSmallDisk();
        const store = await openStore(url, () => undefined);
        const desk = openDesk(store);
        const logged: string[] = [];
        const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
        const app = openDeskApp(store, () => desk.now.value, log);
        const { robin, reviewer } = desk.people;
        const submit = () => {
          // As long as people may write and not to be compressed, so that no room is left for it.
          const justification = randomBytes(3000).toString('base64');
          const body = { ...NEW_REQUEST, ...anApp(), justification };
          return app.call(robin, 'POST', '/v1/requests', { body });
        };
        expect((await submit()).status).toBe(201);
        fillUp();
        let kept = 1;
        let refused = 0;
        for (let n = 0; n < 3000 && refused < 3; n += 1) {
          const { status, problem, headers } = await submit();
          if (status === 201) kept += 1;
          else {
            expect({ status, problem }).toEqual({ status: 503, problem: 'unavailable' });
            expect(headers.get('retry-after')).toBe('5');
            refused += 1;
          }
        }
        expect(refused).toBe(3);
        expect(logged.join()).toMatch(kind === 'sqlite' ? /SQLITE_FULL/ : /53100/);
        const listed = () => desk.call(robin, 'GET', '/v1/requests?limit=200');
        expect(((await listed()).body.items as unknown[]).length).toBe(Math.min(200, kept));
        rmSync(ballast);
        expect((await submit()).status).toBe(201);
        expect((await desk.call(reviewer, 'GET', '/v1/queue')).body.total).toBe(kept + 1);
        await store.close();
      },
    );
  },
  { alone: true },
);
