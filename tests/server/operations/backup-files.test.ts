import { execFile } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../server/store/open-store.ts';

const MAIN = path.resolve(import.meta.dirname, '../../../server/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-backup-files-'));
const file = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command with nothing but the address of the database, under a careless umask. */
function run(...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(
      '/bin/sh',
      ['-c', 'umask 022; exec "$@"', 'sh', process.execPath, MAIN, ...args],
      {
        env: {
          PATH: process.env.PATH ?? '',
          NODE_NO_WARNINGS: '1',
          DATABASE_URL: `file:${file('desk.db')}`,
        },
      },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr }),
    );
  });
}

const mode = (name: string) => (statSync(file(name)).mode & 0o777).toString(8);

describe('the files of backup and restore', () => {
  it('are one file each, for nobody else to read, and need no more than DATABASE_URL', async () => {
    const store = await openStore(`file:${file('desk.db')}`, () => undefined);
    await store.close();
    chmodSync(file('desk.db'), 0o600);
    expect(await run('backup', file('copy.db'))).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'desk.db']);
    expect(mode('copy.db')).toBe('600');

    chmodSync(file('copy.db'), 0o644);
    expect(await run('restore', file('copy.db'))).toMatchObject({ code: 0 });
    expect(mode('desk.db')).toBe('600');
    const left = readdirSync(folder).filter((name) => !name.includes('before-restore'));
    expect(left.sort()).toEqual(['copy.db', 'desk.db']);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'restored by root, the database still belongs to whom it belonged',
    async () => {
      const [nobody, nogroup] = [65534, 65534];
      chownSync(file('desk.db'), nobody, nogroup);
      expect(await run('restore', file('copy.db'))).toMatchObject({ code: 0 });
      expect(statSync(file('desk.db'))).toMatchObject({ uid: nobody, gid: nogroup });
    },
  );

  it('say what failed, not that a server cannot start', async () => {
    const again = await run('backup', file('copy.db'));
    expect(again.code).toBe(1);
    expect(again.out).toMatch(/^The backup was not made\.\n.* exists already/);
    expect((await run('restore', file('none.db'))).out).toMatch(/^Nothing was restored\.\n/);
    expect((await run()).out).toMatch(/^Consent Desk cannot start\.\nOIDC_ISSUERS: is not set/);
  });
});
