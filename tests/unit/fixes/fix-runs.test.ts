import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { findFix } from '../../../lib/fixes/catalogue/all-fixes.ts';
import { startFix, writeNotes } from '../../../lib/fixes/engine.ts';
import { EMPTY_CONTEXT } from '../../../lib/fixes/run-state.ts';
import { readFixRuns, saveFixRun } from '../../../lib/storage/fix-runs.ts';
import { openDb } from '../../../lib/storage/open-db.ts';

const fix = findFix('no-reviewer')!;

it('keeps runs, newest first, the same run once', async () => {
  const db = await openDb({ name: 'fix-runs-1' });
  const older = startFix(fix, 'a', EMPTY_CONTEXT, 1);
  await saveFixRun(db, older);
  await saveFixRun(db, startFix(fix, 'b', EMPTY_CONTEXT, 2));
  await saveFixRun(db, writeNotes(older, 'more', 3));
  expect((await readFixRuns(db)).map(({ id, updatedAt }) => [id, updatedAt])).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
  db.close();
});

it('leaves a run of a newer version alone', async () => {
  const db = await openDb({ name: 'fix-runs-2' });
  const newer = {
    id: 'a',
    fixId: 'no-reviewer',
    updatedAt: 9,
    run: { schemaVersion: 2, id: 'a', future: true },
  };
  await db.put('fixRuns', newer);
  await expect(saveFixRun(db, startFix(fix, 'a', EMPTY_CONTEXT, 10))).rejects.toThrow(
    /newer version/,
  );
  expect(await readFixRuns(db)).toEqual([newer]);
  db.close();
});
