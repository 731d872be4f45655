import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, DAY, type Desk, openDesk } from './support/desk.ts';
import { doDue } from './support/do-due.ts';

describeOnEachDatabase('two instances on one database', (databases) => {
  const stores: Store[] = [];
  // SQLite belongs to one process; there the second is the first.
  beforeAll(async () => {
    const url = await databases.freshUrl();
    stores.push(await openStore(url, () => undefined));
    if (databases.kind === 'postgres') stores.push(await openStore(url, () => undefined));
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  let tenants = 0;
  const open = (): [Desk, Desk] => {
    tenants += 1;
    const [here] = stores;
    const there = stores.at(-1);
    if (!here || !there) throw new Error('no store is open');
    return [openDesk(here, `tenant-${tenants}`), openDesk(there, `tenant-${tenants}`)];
  };
  const events = async (d: Desk, event: string) =>
    (await d.call(d.people.auditor, 'GET', `/v1/audit?limit=200&event=${event}`)).body.items as {
      entityId: string;
    }[];

  it('take one submit that reaches both under one key once', async () => {
    const [here, there] = open();
    const { robin } = here.people;
    for (let n = 0; n < 5; n += 1) {
      const app = anApp();
      const answers = await Promise.all([
        here.submit(robin, app, `key-${n}`),
        there.submit(robin, app, `key-${n}`),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(answers[1]?.body).toEqual(answers[0]?.body);
    }
    expect(await events(here, 'request.submitted')).toHaveLength(5);
  });

  it('open one card when two people ask for an app at the same moment', async () => {
    const [here, there] = open();
    for (let n = 0; n < 5; n += 1) {
      const app = anApp();
      const answers = await Promise.all([
        here.submit(here.people.robin, app),
        there.submit(here.people.noor, app),
      ]);
      const cards = new Set(answers.map(({ body }) => body.appConsentRequestId));
      expect(cards.size).toBe(1);
      expect((await there.card([...cards][0])).body.requestCount).toBe(2);
    }
  });

  it('let one of two decisions win, and tell the other who and when', async () => {
    const [here, there] = open();
    const { reviewer } = here.people;
    for (let n = 0; n < 5; n += 1) {
      const { body } = await here.submit(here.people.robin, anApp());
      const id = body.appConsentRequestId;
      const ruling = { kind: 'deny', justification: 'no', expectedVersion: 1 };
      const answers = await Promise.all([
        here.decide(reviewer, id, ruling),
        there.decide(there.people.second, id, { ...ruling, kind: 'block' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const lost = answers.find(({ status }) => status === 409);
      expect(lost).toMatchObject({ problem: 'stale-version', body: { currentVersion: 2 } });
      const won = answers[0]?.status === 200 ? reviewer : there.people.second;
      expect(lost?.body.changedBy).toEqual({ id: won.id, name: won.name });
    }
  });

  it('give a reader of both every change once, in one order', async () => {
    const desks = open();
    let writing = true;
    const seen: string[] = [];
    const reader = (async () => {
      let cursor = '';
      for (let n = 0, last = false; ; n += 1) {
        const desk = desks[n % 2] as Desk;
        const page = await desk.pull(desks[0].people.helpdesk, cursor);
        seen.push(...page.changes.map(({ id }) => id));
        cursor = page.cursor;
        if (last) return;
        last = !writing;
      }
    })();
    const made = await Promise.all(
      Array.from({ length: 6 }, async (_, n) => {
        const desk = desks[n % 2] as Desk;
        const ids: string[] = [];
        for (let i = 0; i < 10; i += 1) {
          const { body } = await desk.submit(desk.person(`Writer ${n}`), anApp());
          ids.push(String(body.appConsentRequestId));
        }
        return ids;
      }),
    );
    writing = false;
    await reader;
    expect([...seen].sort()).toEqual(made.flat().sort());
    const [{ people }] = desks;
    const { body } = await desks[1].call(people.auditor, 'GET', '/v1/audit/verify');
    expect(body).toMatchObject({ ok: true, checked: 61 });
  });

  it('do what is due once between them', async () => {
    const desks = open();
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { body } = await desks[0].submit(desks[0].person(`Asker${n}`), anApp());
      ids.push(String(body.id));
    }
    const clock = () => desks[0].now.value + 31 * DAY;
    await Promise.all([0, 1, 2].map((n) => doDue(stores[n % stores.length] as Store, clock)));
    const expired = await events(desks[1], 'request.expired');
    expect(expired.map(({ entityId }) => entityId).sort()).toEqual(ids.sort());
    const mails = await (stores[0] as Store).read((tx) =>
      tx
        .selectFrom('mail_outbox')
        .select('request_id')
        .where('tenant', '=', desks[0].tenant)
        .where('kind', '=', 'requester-expired')
        .execute(),
    );
    expect(mails.map(({ request_id }) => request_id).sort()).toEqual(ids.sort());
  });

  it('know a tenant nobody saw before once, though it comes to both at the same moment', async () => {
    for (let n = 0; n < 3; n += 1) {
      const [here, there] = open();
      const answers = await Promise.all([
        here.call(here.people.admin, 'GET', '/v1/policy'),
        there.submit(there.people.robin, anApp()),
        there.call(there.people.noor, 'GET', '/v1/me'),
        here.submit(here.people.noor, anApp()),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 201, 200, 201]);
      expect(await events(here, 'policy.created')).toHaveLength(1);
    }
  });
});
