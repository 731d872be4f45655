import { expect, it } from 'vitest';
import type { Database } from '../../server/store/schema.ts';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { failInserts } from '../server/support/failing-table.ts';
import { anApp, openDesk } from './support/desk.ts';

/** Every table a first ask writes to, in the order of the write. */
const WRITTEN = [
  'person',
  'app_consent_request',
  'search_word',
  'person_word',
  'user_consent_request',
  'timeline',
  'card_count',
  'mail_outbox',
  'due',
  'change_feed',
  'audit',
  'idempotency',
] as const satisfies readonly (keyof Database)[];

/** How many rows each of them has. */
async function counts(store: Store): Promise<Record<string, number>> {
  return store.read(async (tx) => {
    const found: Record<string, number> = {};
    for (const table of WRITTEN) {
      const row = await tx
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      found[table] = Number(row.n);
    }
    return found;
  });
}

describeOnEachDatabase('a write', (databases) => {
  let shared: Promise<Store> | null = null;

  it.each(WRITTEN)(
    'that fails at %s leaves nothing, and happens once when sent again',
    async (table) => {
      shared ??= databases.freshStore();
      const store = await shared;
      const d = openDesk(store);
      const { robin, auditor } = d.people;
      await d.call(auditor, 'GET', '/v1/audit');
      const before = await counts(store);
      const app = anApp();
      const mend = await failInserts(store, table);
      expect((await d.submit(robin, app, 'one-key')).status).toBe(500);
      expect(await counts(store)).toEqual(before);
      await mend();

      expect((await d.submit(robin, app, 'one-key')).status).toBe(201);
      const after = await counts(store);
      for (const name of WRITTEN) {
        expect(after[name], name).toBeGreaterThan(before[name] ?? 0);
      }
      expect((await d.submit(robin, app, 'one-key')).headers.get('idempotency-replayed')).toBe(
        'true',
      );
      expect(await counts(store)).toEqual(after);
      expect((await d.pull(robin)).changes).toHaveLength(1);
      expect((await d.call(auditor, 'GET', '/v1/audit/verify')).body).toMatchObject({ ok: true });
    },
  );
});
