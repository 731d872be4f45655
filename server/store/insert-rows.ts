import { isSqlite, runText } from './run-text.ts';
import type { Database } from './schema.ts';
import type { Tx } from './store.ts';

interface Text {
  sql: string;
  columns: readonly string[];
}

const texts = new Map<string, Text>();
const ROWS_AT_ONCE = 400;

function textOf(
  table: string,
  columns: readonly string[],
  rows: number,
  conflict: string,
  numbered: boolean,
): Text {
  let n = 0;
  const mark = () => {
    n += 1;
    return numbered ? `$${n}` : '?';
  };
  const values = Array.from({ length: rows }, () => `(${columns.map(mark).join(', ')})`);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const sql = `insert into "${table}" (${names}) values ${values.join(', ')} ${conflict}`;
  return { sql, columns };
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
  const numbered = !isSqlite(tx);
  const width = Object.keys(first).length;
  const atOnce = Math.min(ROWS_AT_ONCE, Math.floor(30_000 / width));
  for (let start = 0; start < rows.length; start += atOnce) {
    const slice = rows.slice(start, start + atOnce);
    const key = `${numbered} ${table} ${slice.length} ${width} ${conflict}`;
    let text = texts.get(key);
    if (!text) {
      // Every row of a table has the same columns: the first one seen says in which order they go.
      text = textOf(table, Object.keys(first), slice.length, conflict, numbered);
      if (texts.size > 1000) texts.clear();
      texts.set(key, text);
    }
    const parameters: unknown[] = [];
    for (const row of slice) {
      for (const name of text.columns) parameters.push(Reflect.get(row, name));
    }
    await runText(tx, text.sql, parameters);
  }
}
