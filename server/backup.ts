import {
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  existsSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { EnvironmentError } from './env.ts';
import { sqliteFile } from './store/open-store.ts';

function sqliteOf(databaseUrl: string): string {
  const file = sqliteFile(databaseUrl);
  if (file !== null) return file;
  throw new EnvironmentError(
    'backup and restore copy a SQLite file. For PostgreSQL use pg_dump and pg_restore (docs/operations).',
  );
}

/**
 * Throws unless the fresh copy is a whole SQLite database, and makes it one file: a copy of a database in WAL
 * mode would ask for two more beside it as soon as somebody looks inside.
 */
function checkWhole(copy: string, name: string): void {
  const db = new Sqlite(copy, { fileMustExist: true });
  try {
    const verdict = db.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`${name} is damaged: ${String(verdict).slice(0, 200)}`);
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_NOTADB') {
      throw new Error(`${name} is no SQLite database.`, { cause: error });
    }
    throw error;
  } finally {
    db.close();
  }
}

/** Nobody but the owner may read it: it holds everything. */
const OWNER_ONLY = 0o600;

/** `backup FILE`: a consistent copy while the server runs. Fails when FILE exists or the copy is not whole. */
export async function backupTo(databaseUrl: string, file: string | undefined): Promise<void> {
  const source = sqliteOf(databaseUrl);
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
  checkWhole(part, part);
  chmodSync(part, OWNER_ONLY);
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
export async function restoreFrom(databaseUrl: string, file: string | undefined): Promise<void> {
  const target = sqliteOf(databaseUrl);
  if (!file) throw new EnvironmentError('restore: name the backup to read.');
  const source = path.resolve(file);
  if (!existsSync(source)) throw new Error(`There is no backup at ${source}.`);
  const part = `${target}.restoring`;
  rmSync(part, { force: true });
  copyFileSync(source, part, constants.COPYFILE_EXCL);
  try {
    chmodSync(part, OWNER_ONLY);
    checkWhole(part, source);
    forgetCursors(part);
    if (existsSync(target)) checkUnused(target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  // Whoever restores as root leaves the database to the user of the service.
  const owner = statSync(existsSync(target) ? target : path.dirname(target));
  if (process.getuid?.() === 0) chownSync(part, owner.uid, owner.gid);
  if (existsSync(target)) {
    const kept = `${target}.before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    renameSync(target, kept);
    for (const end of ['-wal', '-shm']) rmSync(target + end, { force: true });
    process.stdout.write(`Kept the old database as ${kept}.\n`);
  }
  renameSync(part, target);
  process.stdout.write(`Restored ${source} to ${target}.\n`);
}
