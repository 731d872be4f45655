import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { openStore } from '../../../server/store/open-store.ts';
import type { Store, Tx } from '../../../server/store/store.ts';
import { anApp, openDesk } from '../../contract/support/desk.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { failInserts } from '../support/failing-table.ts';

const count = (tx: Tx, status: string) =>
  tx
    .selectFrom('card_count')
    .select('n')
    .where('tenant', '=', 't')
    .where('status', '=', status)
    .executeTakeFirstOrThrow();
const add = (tx: Tx, status: string) =>
  tx
    .updateTable('card_count')
    .set((eb) => ({ n: eb('n', '+', 1) }))
    .where('tenant', '=', 't')
    .where('status', '=', status)
    .execute();

/** Opens once `parties` have come; whoever comes later is let through. */
function meeting(parties: number): () => Promise<void> {
  let come = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  return () => {
    come += 1;
    if (come >= parties) resolve();
    return promise;
  };
}

describeOnEachDatabase('writes that get in each other’s way', (databases) => {
  let here: Store;
  let there: Store;
  // Two instances of one database; SQLite has one process, whose writes queue.
  beforeEach(async () => {
    const url = await databases.freshUrl();
    here = await openStore(url, () => undefined);
    there = databases.kind === 'postgres' ? await openStore(url, () => undefined) : here;
    await here.write(async (tx) => {
      for (const status of ['left', 'right']) {
        await tx.insertInto('card_count').values({ tenant: 't', status, n: 0 }).execute();
      }
    });
    return async () => {
      await here.close();
      if (there !== here) await there.close();
    };
  });
  const both = () =>
    here.read(async (tx) => [(await count(tx, 'left')).n, (await count(tx, 'right')).n]);

  it('see each other though each read what the other changes: the loser is run again', async () => {
    const met = meeting(2);
    const runs = { here: 0, there: 0 };
    /** Adds one here for as long as both together are 0: only one of two may find that. */
    const claim = (store: Store, name: 'here' | 'there', mine: string) =>
      store.write(async (tx) => {
        runs[name] += 1;
        if (store.kind === 'postgres') {
          await sql`set transaction isolation level serializable`.execute(tx);
        }
        const sum = (await count(tx, 'left')).n + (await count(tx, 'right')).n;
        if (store.kind === 'postgres') await met();
        if (sum === 0) await add(tx, mine);
      });
    await Promise.all([claim(here, 'here', 'left'), claim(there, 'there', 'right')]);
    expect((await both()).sort()).toEqual([0, 1]);
    expect(runs.here + runs.there).toBe(databases.kind === 'postgres' ? 3 : 2);
  });

  it('end, both of them, though each waits for what the other holds', async () => {
    const met = meeting(2);
    let runs = 0;
    const inOrder = (store: Store, first: string, second: string) =>
      store.write(async (tx) => {
        runs += 1;
        await add(tx, first);
        if (store.kind === 'postgres') await met();
        await add(tx, second);
      });
    await Promise.all([inOrder(here, 'left', 'right'), inOrder(there, 'right', 'left')]);
    expect(await both()).toEqual([2, 2]);
    expect(runs).toBe(databases.kind === 'postgres' ? 3 : 2);
  });

  if (databases.kind === 'sqlite') return;

  it('are answered 503, not 500, when they never get through, and nothing is kept', async () => {
    const desk = openDesk(here);
    const { robin } = desk.people;
    expect((await desk.submit(robin, anApp())).status).toBe(201);
    for (const code of ['40001', '40P01']) {
      const mend = await failInserts(here, 'audit', code);
      const refused = await desk.submit(robin, anApp());
      expect([refused.status, refused.problem], code).toEqual([503, 'unavailable']);
      expect(refused.headers.get('retry-after')).toBe('5');
      await mend();
    }
    const { body } = await desk.call(robin, 'GET', '/v1/requests');
    expect(body.items).toHaveLength(1);
  });
});
