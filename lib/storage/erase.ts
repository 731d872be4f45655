import type { Db } from './open-db.ts';

/** Removes everything this browser keeps, unsent acts included, in one transaction. */
export async function eraseAll(db: Db): Promise<void> {
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names, 'readwrite');
  await Promise.all(names.map((name) => tx.objectStore(name).clear()));
  await tx.done;
}

/** Everything this browser keeps, store by store, for the person to take along. */
export async function exportAll(db: Db): Promise<Record<string, unknown[]>> {
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names, 'readonly');
  const stores = await Promise.all(
    names.map(
      async (name): Promise<[string, unknown[]]> => [name, await tx.objectStore(name).getAll()],
    ),
  );
  await tx.done;
  return Object.fromEntries(stores);
}
