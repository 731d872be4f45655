import { sql } from 'kysely';
import type { Database } from '../../../server/store/schema.ts';
import type { Store } from '../../../server/store/store.ts';

/**
 * Lets every insert into `table` fail inside the database, as a broken page or a lost disk would. `code` is what
 * PostgreSQL calls it. The result mends it again.
 */
export async function failInserts(
  store: Store,
  table: keyof Database,
  code = 'P0001',
): Promise<() => Promise<void>> {
  const run = (...statements: string[]) =>
    store.write(async (tx) => {
      for (const statement of statements) await sql.raw(statement).execute(tx);
    });
  if (store.kind === 'sqlite') {
    await run(
      `create trigger refused before insert on ${table} begin select raise(abort, 'refused by the test'); end`,
    );
    return () => run('drop trigger refused');
  }
  await run(
    `create function refuse() returns trigger language plpgsql as
     $$ begin raise exception 'refused by the test' using errcode = '${code}'; end $$`,
    `create trigger refused before insert on ${table} execute function refuse()`,
  );
  return () => run(`drop trigger refused on ${table}`, 'drop function refuse');
}
