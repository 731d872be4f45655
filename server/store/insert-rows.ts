import { CompiledQuery, SqliteAdapter } from 'kysely';
import type { Database } from './schema.ts';
import type { Tx } from './store.ts';

const texts = new Map<string, string>();
const ROWS_AT_ONCE = 400;

function textOf(
  table: string,
  columns: readonly string[],
  rows: number,
  conflict: string,
  numbered: boolean,
): string {
  const key = `${numbered} ${table} ${rows} ${columns.join()} ${conflict}`;
  const known = texts.get(key);
  if (known) return known;
  let n = 0;
  const mark = () => {
    n += 1;
    return numbered ? `$${n}` : '?';
  };
  const values = Array.from({ length: rows }, () => `(${columns.map(mark).join(', ')})`);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const text = `insert into "${table}" (${names}) values ${values.join(', ')} ${conflict}`;
  if (texts.size > 1000) texts.clear();
  texts.set(key, text);
  return text;
}

/**
 * Inserts rows by a text that is built once per table and number of rows: on the path of every submit,
 * building it anew costs more than the database takes. `conflict` is a constant `on conflict …` clause.
 */
export async function insertRows<T extends keyof Database>(
  tx: Tx,
  table: T,
  rows: readonly Database[T][],
  conflict = '',
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const numbered = !(tx.getExecutor().adapter instanceof SqliteAdapter);
  const atOnce = Math.min(ROWS_AT_ONCE, Math.floor(30_000 / columns.length));
  for (let start = 0; start < rows.length; start += atOnce) {
    const slice = rows.slice(start, start + atOnce);
    const parameters = slice.flatMap((row) => {
      const cells = new Map<string, unknown>(Object.entries(row));
      return columns.map((name) => cells.get(name));
    });
    const text = textOf(table, columns, slice.length, conflict, numbered);
    await tx.executeQuery(CompiledQuery.raw(text, parameters));
  }
}
