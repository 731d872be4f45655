import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import { anApp, openDesk } from '../contract/support/desk.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-full-'));

/** A disk of a few megabytes; false where this user may not mount one. */
function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' });
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
  if (mounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(!mounted)(
  'answers 503 on a full disk, keeps what it has, and goes on when there is room',
  async () => {
    const ballast = path.join(folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(1_500_000));
    const store = await openStore(`file:${path.join(folder, 'desk.db')}`, () => undefined);
    const desk = openDesk(store);
    const { robin, reviewer } = desk.people;
    let kept = 0;
    let refused = 0;
    for (let n = 0; n < 3000 && refused < 3; n += 1) {
      const { status, problem } = await desk.submit(robin, anApp());
      if (status === 201) kept += 1;
      else {
        expect({ status, problem }).toEqual({ status: 503, problem: 'unavailable' });
        refused += 1;
      }
    }
    expect(refused).toBe(3);
    const listed = () => desk.call(robin, 'GET', '/v1/requests?limit=200');
    expect(((await listed()).body.items as unknown[]).length).toBe(Math.min(200, kept));
    rmSync(ballast);
    expect((await desk.submit(robin, anApp())).status).toBe(201);
    expect((await desk.call(reviewer, 'GET', '/v1/queue')).body.total).toBe(kept + 1);
    await store.close();
  },
);
