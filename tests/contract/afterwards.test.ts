import { expect, it } from 'vitest';
import { DUE_HANDLERS } from '../../server/jobs/due-handlers.ts';
import { runDue } from '../../server/jobs/due-runner.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Database } from '../../server/store/schema.ts';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, DAY, openDesk } from './support/desk.ts';

const TABLES = [
  'person',
  'membership',
  'app_consent_request',
  'user_consent_request',
  'decision',
  'message',
  'note',
  'timeline',
  'change_feed',
  'audit',
  'idempotency',
  'mail_outbox',
  'due',
  'search_word',
  'card_count',
  'presence',
] as const satisfies readonly (keyof Database)[];

/** The tables that have some text in one of their rows. */
async function tablesWith(store: Store, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of TABLES) {
    const rows = await store.read((tx) => tx.selectFrom(table).selectAll().execute());
    if (JSON.stringify(rows).toLowerCase().includes(text.toLowerCase())) found.push(table);
  }
  return found;
}

describeOnEachDatabase('what is left afterwards', (databases) => {
  it('an expired request is still found by its words, and counted', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const { body } = await d.submit(d.people.robin, anApp('Fernhill Notes'));
    d.now.value += 31 * DAY;
    const runner = {
      store,
      clock: () => d.now.value,
      handlers: DUE_HANDLERS,
      onError: (error: unknown) => {
        throw error;
      },
    };
    while ((await runDue(runner)) > 0);
    for (const query of ['state=expired&q=fernhill', 'state=all&q=robin', 'state=expired']) {
      const page = await d.call(d.people.reviewer, 'GET', `/v1/queue?${query}`);
      expect(page.body).toMatchObject({
        total: 1,
        items: [{ id: body.appConsentRequestId, status: 'expired' }],
      });
    }
    expect((await d.call(d.people.reviewer, 'GET', '/v1/queue?q=fernhill')).body.total).toBe(0);
    const mine = await d.call(d.people.robin, 'GET', `/v1/requests/${body.id}`);
    expect(mine.body.status).toBe('expired');
  });

  it('of an erased person the audit keeps its lines, and nothing else has name, address or words', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const zelda = d.person('Zelda-Unusual', { email: 'zelda@unusual.example' });
    const words = 'xylophone lessons on Thursdays';
    const key = 'a-key-of-zelda';
    const { body } = await d.submit(zelda, { ...anApp('Zoom'), justification: words }, key);
    const own = `/v1/requests/${body.id}`;
    await d.call(zelda, 'POST', `${own}/messages`, { body: { text: `More ${words}` } });
    expect(await tablesWith(store, words)).toContain('user_consent_request');
    expect((await d.call(zelda, 'DELETE', '/v1/me')).status).toBeLessThan(300);
    expect(await tablesWith(store, words)).toEqual([]);
    expect(await tablesWith(store, 'unusual.example')).toEqual([]);
    for (const text of ['zelda', zelda.id]) {
      expect((await tablesWith(store, text)).filter((table) => table !== 'audit')).toEqual([]);
    }
    const verdict = await d.call(d.people.auditor, 'GET', '/v1/audit/verify');
    expect(verdict.body).toMatchObject({ ok: true });
  });

  it('a policy changed at one instance holds at the other at once', async () => {
    const url = await databases.freshUrl();
    const stores = [await openStore(url, () => undefined), await openStore(url, () => undefined)];
    const [here, there] = stores.map((store) => openDesk(store, 'one-tenant'));
    if (!here || !there) throw new Error('two desks were wanted');
    const { designee, admin } = here.people;
    const { body: ask } = await here.submit(here.people.robin, anApp());
    const queue = () => there.call(designee, 'GET', `/v1/queue/${ask.appConsentRequestId}`);
    expect((await queue()).problem).toBe('forbidden');
    const setReviewers = async (reviewers: unknown) => {
      const { body, headers } = await here.call(admin, 'GET', '/v1/policy');
      const { status } = await here.call(admin, 'PUT', '/v1/policy', {
        body: { ...body, reviewers },
        headers: { 'if-match': headers.get('etag') ?? '' },
      });
      expect(status).toBe(200);
    };
    const role = { kind: 'role', id: here.people.reviewer.wids[0] };
    await setReviewers([role, { kind: 'user', id: designee.id }]);
    expect((await queue()).status).toBe(200);
    const denial = { kind: 'deny', justification: 'No.', expectedVersion: 1 };
    expect((await there.decide(designee, ask.appConsentRequestId, denial)).status).toBe(200);
    await setReviewers([role]);
    expect((await queue()).problem).toBe('forbidden');
    await Promise.all(stores.map((store) => store.close()));
  });

  it('a write that meets another one is tried again, and happens once', async () => {
    const store = await databases.freshStore();
    let tries = 0;
    const write = store.write(async (tx) => {
      tries += 1;
      await tx.insertInto('card_count').values({ tenant: 't', status: 'open', n: 1 }).execute();
      if (store.kind === 'postgres' && tries < 3) {
        throw Object.assign(new Error('could not serialize access'), { code: '40001' });
      }
    });
    await write;
    expect(tries).toBe(store.kind === 'postgres' ? 3 : 1);
    const rows = await store.read((tx) => tx.selectFrom('card_count').selectAll().execute());
    expect(rows).toEqual([{ tenant: 't', status: 'open', n: 1 }]);
  });
});
