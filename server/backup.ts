import { constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Env, EnvironmentError } from './env.ts';
import { sqliteFile } from './store/open-store.ts';

function sqliteOf(env: Env): string {
  const file = sqliteFile(env.databaseUrl);
  if (file !== null) return file;
  throw new EnvironmentError(
    'backup and restore copy a SQLite file. For PostgreSQL use pg_dump and pg_restore (docs/operations).',
  );
}

/** Throws unless the file is a whole SQLite database. */
function checkWhole(file: string): void {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = db.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`${file} is damaged: ${String(verdict).slice(0, 200)}`);
  } finally {
    db.close();
  }
}

/** `backup FILE`: a consistent copy while the server runs. Fails when FILE exists or the copy is not whole. */
export async function backupTo(env: Env, file: string | undefined): Promise<void> {
  const source = sqliteOf(env);
  if (!file) throw new EnvironmentError('backup: name the file to write.');
  if (!existsSync(source)) throw new Error(`There is no database at ${source}.`);
  const target = path.resolve(file);
  if (existsSync(target)) throw new Error(`${target} exists already; choose another name.`);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  const db = new Sqlite(source, { fileMustExist: true, timeout: 10_000 });
  try {
    // All pages in one step: a writer in between would make it start again and again.
    await db.backup(part, { progress: () => 1_000_000_000 });
  } finally {
    db.close();
  }
  checkWhole(part);
  renameSync(part, target);
  process.stdout.write(`Copied ${source} to ${target}.\n`);
}

/** Held for as long as a server uses the file: then it must not be replaced. */
function checkUnused(file: string): void {
  const db = new Sqlite(file, { fileMustExist: true, timeout: 500 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('begin immediate; commit');
    db.pragma('wal_checkpoint(TRUNCATE)');
    const mode = db.pragma('journal_mode = DELETE', { simple: true });
    if (mode !== 'delete') throw new Error(`journal mode stays ${mode}`);
  } catch (error) {
    throw new Error(`${file} is in use. Stop the server first.`, { cause: error });
  } finally {
    db.close();
  }
}

/**
 * Makes every cursor given out before invalid: the feed goes on from an earlier position, and whoever read
 * further would otherwise miss what takes the place of what is gone.
 */
function forgetCursors(file: string): void {
  const db = new Sqlite(file, { fileMustExist: true });
  try {
    const [tenants] = db.pragma('table_info(tenant)') as unknown[];
    if (!tenants) throw new Error('The backup is no Consent Desk database.');
    db.exec('update tenant set secret = lower(hex(randomblob(32)))');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

/** `restore FILE`: puts a backup in the place of the database; the old one is kept beside it. Refuses while a server runs. */
export async function restoreFrom(env: Env, file: string | undefined): Promise<void> {
  const target = sqliteOf(env);
  if (!file) throw new EnvironmentError('restore: name the backup to read.');
  const source = path.resolve(file);
  if (!existsSync(source)) throw new Error(`There is no backup at ${source}.`);
  checkWhole(source);
  const part = `${target}.restoring`;
  rmSync(part, { force: true });
  copyFileSync(source, part, constants.COPYFILE_EXCL);
  forgetCursors(part);
  if (existsSync(target)) {
    checkUnused(target);
    const kept = `${target}.before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    renameSync(target, kept);
    for (const end of ['-wal', '-shm']) rmSync(target + end, { force: true });
    process.stdout.write(`Kept the old database as ${kept}.\n`);
  }
  renameSync(part, target);
  process.stdout.write(`Restored ${source} to ${target}.\n`);
}
