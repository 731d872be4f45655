import { CompiledQuery, SqliteAdapter } from 'kysely';
import type { Tx } from './store.ts';

type Run = (sql: string, parameters: readonly unknown[]) => unknown[];

const direct = new WeakMap<Tx, Run>();

/** Says that this database answers at once, without the layers a query builder needs for one that does not. */
export function answersAtOnce(tx: Tx, run: Run): void {
  direct.set(tx, run);
}

/** Whether values are marked `?` (SQLite) and not `$1` (PostgreSQL). */
export const isSqlite = (tx: Tx): boolean => tx.getExecutor().adapter instanceof SqliteAdapter;

/** Runs a finished text with its values and gives the rows. Fails as the database does. */
export async function runText(
  tx: Tx,
  sql: string,
  parameters: readonly unknown[],
): Promise<unknown[]> {
  const run = direct.get(tx);
  if (run) return run(sql, parameters);
  const { rows } = await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]));
  return rows;
}
