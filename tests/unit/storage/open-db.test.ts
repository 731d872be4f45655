import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration } from '../../../lib/storage/migrations.ts';
import { openDb, sharedDb } from '../../../lib/storage/open-db.ts';
import { DB_NAME, DB_VERSION } from '../../../lib/storage/schema.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';

let count = 0;
const newName = () => `open-${++count}-${Date.now()}`;

const breaking: Migration = {
  to: DB_VERSION + 1,
  run(db) {
    db.deleteObjectStore('drafts');
    throw new Error('step failed');
  },
};

const aDraft = {
  key: 'entra:x',
  answers: { what: 'calls' },
  justification: 'Because.',
  edited: false,
  removedFields: [],
  updatedAt: 1,
};

describe('openDb', () => {
  it('has one step for every version, in order', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(
      Array.from({ length: DB_VERSION }, (_, index) => index + 1),
    );
  });

  it.each(MIGRATIONS.map(({ to }) => to))(
    'reaches the newest shape from version %i, with the data',
    async (from) => {
      const name = newName();
      const old = await openDb({ name, version: from });
      await old.put('drafts', aDraft);
      await old.put('meta', { key: 'cursor', value: '17' });
      old.close();
      const db = await openDb({ name });
      const fresh = await openDb({ name: newName() });
      expect([...db.objectStoreNames].sort()).toEqual([...fresh.objectStoreNames].sort());
      for (const store of fresh.objectStoreNames) {
        const shape = (of: typeof db) => [...of.transaction(store).store.indexNames].sort();
        expect(shape(db), store).toEqual(shape(fresh));
      }
      expect(await db.get('drafts', aDraft.key)).toEqual(aDraft);
    },
  );

  it('reads the feed anew after version 1, whose cards had another shape', async () => {
    const name = newName();
    const old = await openDb({ name, version: 1 });
    await old.put('meta', { key: 'cursor', value: '17' });
    await old.put('cards', { id: 'a', version: 1 } as never);
    old.close();
    const db = await openDb({ name });
    expect(await db.get('meta', 'cursor')).toBeUndefined();
    expect(await db.count('cards')).toBe(0);
  });

  it('stops at a step that fails, says so, and leaves every byte as it was', async () => {
    const name = newName();
    const before = await openDb({ name });
    await before.put('drafts', aDraft);
    before.close();
    const upgrade = openDb({
      name,
      version: DB_VERSION + 1,
      migrations: [...MIGRATIONS, breaking],
    });
    await expect(upgrade).rejects.toMatchObject({ name: 'StorageError', reason: 'migration' });
    const after = await openDb({ name });
    expect(after.version).toBe(DB_VERSION);
    expect(await after.get('drafts', aDraft.key)).toEqual(aDraft);
  });

  it('does not touch a database of a newer version', async () => {
    const name = newName();
    const newer = await openDB(name, DB_VERSION + 5, {
      upgrade: (db) => void db.createObjectStore('future'),
    });
    newer.close();
    await expect(openDb({ name })).rejects.toMatchObject({ reason: 'newer' });
    const still = await openDB(name);
    expect([...still.objectStoreNames]).toEqual(['future']);
  });

  it('says that another page is in the way', async () => {
    const name = newName();
    const inTheWay = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('x') });
    await expect(openDb({ name, migrations: [], blockedMs: 20 })).rejects.toBeInstanceOf(
      StorageError,
    );
    inTheWay.close();
  });

  it('makes way for a newer page and tells its owner', async () => {
    const name = newName();
    let closed = 0;
    await openDb({ name, onClosed: () => closed++ });
    const newer = await openDB(name, DB_VERSION + 1);
    expect(closed).toBe(1);
    newer.close();
  });
});

describe('sharedDb', () => {
  it('opens again after the database was deleted under it', async () => {
    const first = await sharedDb();
    await first.put('drafts', aDraft);
    await deleteDB(DB_NAME);
    const second = await sharedDb();
    expect(second).not.toBe(first);
    expect(await second.count('drafts')).toBe(0);
  });
});
