import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** `file:./data/x.db`, `file:/data/x.db` and `file:///data/x.db` → a path; null for a database address. */
export function sqliteFile(url: string): string | null {
  if (!url.startsWith('file:')) return null;
  return url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length));
}

/** The database cannot be used and a person can do something about it. */
export class StoreUnusableError extends Error {
  override readonly name = 'StoreUnusableError';
}

function prepareFolder(file: string): void {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) {
      if (statSync(file).isDirectory()) throw new Error('it is a folder');
      accessSync(file, constants.W_OK);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreUnusableError(
      `DATABASE_URL: the database file ${file} cannot be written (${why}). Name a file in a folder this user may write to.`,
    );
  }
}

/** Opens the store that `url` names, ready to use. Fails with a sentence that says what to do. */
export async function openStore(
  url: string,
  onTrouble: (what: string, error: unknown) => void,
): Promise<Store> {
  const file = sqliteFile(url);
  if (file === null) return openPostgresStore({ url, onTrouble });
  prepareFolder(file);
  try {
    return await openSqliteStore(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/READONLY|CANTOPEN|PERM|NOTADB/.test(code)) {
      throw new StoreUnusableError(
        `DATABASE_URL: the database file ${file} cannot be used (${code}). Check its folder, its permissions, and that it is a Consent Desk database.`,
      );
    }
    throw error;
  }
}
