import { expect, it } from 'vitest';
import { openStore } from '../../../server/store/open-store.ts';
import type { Store, Tx } from '../../../server/store/store.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

const addPerson = (tx: Tx, id: string) =>
  tx
    .insertInto('person')
    .values({
      tenant: 'contoso',
      id,
      name: id,
      email: null,
      locale: null,
      roles: '[]',
      first_seen_at: 1,
      last_seen_at: 1,
    })
    .execute();

const people = async (store: Store): Promise<string[]> => {
  const rows = await store.read((tx) =>
    tx.selectFrom('person').select('id').orderBy('id').execute(),
  );
  return rows.map(({ id }) => id);
};

describeOnEachDatabase('writes that arrive together', (databases) => {
  it('keeps the others when one fails after it wrote', async () => {
    const store = await databases.freshStore();
    const results = await Promise.allSettled([
      store.write((tx) => addPerson(tx, 'ada')),
      store.write(async (tx) => {
        await addPerson(tx, 'bob');
        throw new Error('bob is refused');
      }),
      store.write((tx) => addPerson(tx, 'cleo')),
      store.write(async (tx) => {
        await addPerson(tx, 'dan');
        await addPerson(tx, 'dan');
      }),
      store.write((tx) => addPerson(tx, 'eve')),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(results[1]).toMatchObject({ reason: { message: 'bob is refused' } });
    expect(await people(store)).toEqual(['ada', 'cleo', 'eve']);
  });

  it('keeps what another process wrote before and after a write that failed alone', async () => {
    const url = await databases.freshUrl();
    const store = await openStore(url, () => undefined);
    const other = await openStore(url, () => undefined);
    await other.write((tx) => addPerson(tx, 'ada'));
    await expect(
      store.write(async (tx) => {
        await addPerson(tx, 'bob');
        throw new Error('bob is refused');
      }),
    ).rejects.toThrow('bob is refused');
    await other.write((tx) => addPerson(tx, 'cleo'));
    await store.write((tx) => addPerson(tx, 'dan'));
    expect(await people(other)).toEqual(['ada', 'cleo', 'dan']);
    await Promise.all([store.close(), other.close()]);
  });

  it('runs each once when one of them is refused before it wrote', async () => {
    const store = await databases.freshStore();
    let runs = 0;
    const results = await Promise.allSettled([
      store.write((tx) => {
        runs += 1;
        return addPerson(tx, 'ada');
      }),
      store.write(async (tx) => {
        await tx.selectFrom('person').select('id').execute();
        throw new Error('refused');
      }),
      store.write((tx) => {
        runs += 1;
        return addPerson(tx, 'bob');
      }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(runs).toBe(2);
    expect(await people(store)).toEqual(['ada', 'bob']);
  });
});
