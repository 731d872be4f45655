import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, DAY, type Desk, openDesk } from './support/desk.ts';

const policyOf = (d: Desk) => d.call(d.people.admin, 'GET', '/v1/policy');

function putPolicy(d: Desk, body: unknown, tag?: string) {
  const headers: Record<string, string> = tag === undefined ? {} : { 'if-match': tag };
  return d.call(d.people.admin, 'PUT', '/v1/policy', { body, headers });
}

describeOnEachDatabase('policy, audit and keys', (databases) => {
  it('changes the policy only by its version, and never into a dead end', async () => {
    const d = openDesk(await databases.freshStore());
    const { body, headers } = await policyOf(d);
    const tag = headers.get('etag') ?? '';
    expect(body).toMatchObject({ isEnabled: true, requestDurationInDays: 30, backlog: 'all' });
    expect(await putPolicy(d, body)).toMatchObject({
      status: 428,
      problem: 'precondition-required',
    });
    expect(await putPolicy(d, { ...body, reviewers: [] }, tag)).toMatchObject({
      status: 422,
      problem: 'no-eligible-reviewer',
    });
    const reader = { kind: 'role', id: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451' };
    expect((await putPolicy(d, { ...body, reviewers: [reader] }, tag)).problem).toBe(
      'no-eligible-reviewer',
    );
    expect(await putPolicy(d, { ...body, requestDurationInDays: 366 }, tag)).toMatchObject({
      status: 422,
      problem: 'validation',
    });
    expect((await putPolicy(d, { ...body, requestDurationInDays: 5 }, tag)).status).toBe(200);
    expect(await putPolicy(d, body, tag)).toMatchObject({ status: 412, problem: 'stale-version' });
    const { body: mine } = await d.submit(d.people.robin, anApp());
    expect(mine.expiresAt).toBe(new Date(d.now.value + 5 * DAY).toISOString());
  });

  it('keeps answers under their keys and refuses a key for something else', async () => {
    const d = openDesk(await databases.freshStore());
    const app = anApp();
    const [first, twin] = await Promise.all([
      d.submit(d.people.robin, app, 'key-1'),
      d.submit(d.people.robin, app, 'key-1'),
    ]);
    expect([first.status, twin.status]).toEqual([201, 201]);
    expect(twin.body).toEqual(first.body);
    const path = `/v1/requests/${first.body.id}/withdraw`;
    await d.call(d.people.robin, 'POST', path);
    expect((await d.submit(d.people.robin, app, 'key-1')).body).toEqual(first.body);
    const other = { ...app, justification: 'something else' };
    expect(await d.submit(d.people.robin, other, 'key-1')).toMatchObject({
      status: 422,
      problem: 'idempotency-mismatch',
    });
    expect((await d.submit(d.people.noor, other, 'key-1')).status).toBe(201);
    const long = await d.submit(d.people.noor, other, 'x'.repeat(129));
    expect(long.problem).toBe('validation');
  });

  it('writes who did what, safe for spreadsheets, in the words of Entra', async () => {
    const d = openDesk(await databases.freshStore());
    const { body } = await d.submit(d.people.robin, anApp('=HYPERLINK("http://evil")'));
    await d.decide(d.people.reviewer, body.appConsentRequestId, {
      kind: 'deny',
      justification: '@SUM(A1)',
      expectedVersion: 1,
    });
    const json = await d.call(d.people.auditor, 'GET', '/v1/audit');
    expect(json.body.items).toMatchObject([
      { seq: 1, event: 'policy.created', actor: null },
      {
        event: 'request.submitted',
        actor: { name: 'Robin' },
        entra: { activity: 'Create request' },
      },
      {
        event: 'card.denied',
        actor: { name: 'Ada' },
        reason: '@SUM(A1)',
        before: { status: 'open' },
        entra: { service: 'Access Reviews', category: 'UserManagement' },
      },
    ]);
    expect(JSON.stringify(json.body)).not.toContain('customer calls');
    const page = await d.call(d.people.auditor, 'GET', '/v1/audit?limit=1');
    const next = await d.call(
      d.people.auditor,
      'GET',
      `/v1/audit?limit=1&cursor=${page.body.nextCursor}`,
    );
    expect(next.body.items).toMatchObject([{ seq: 2 }]);
  });

  it('finds and names an entry that was changed, removed, moved or cut off', async () => {
    const store = await databases.freshStore();
    const verify = async (d: Desk) =>
      (await d.call(d.people.auditor, 'GET', '/v1/audit/verify')).body;
    const filled = async () => {
      const d = openDesk(store);
      for (let n = 0; n < 4; n += 1) await d.submit(d.people.robin, anApp());
      expect(await verify(d)).toEqual({ ok: true, checked: 5, broken: null });
      return d;
    };
    const changed = await filled();
    await store.write((tx) =>
      tx
        .updateTable('audit')
        .set({ actor_name: 'Nobody' })
        .where('tenant', '=', changed.tenant)
        .where('seq', '=', 3)
        .execute(),
    );
    expect(await verify(changed)).toMatchObject({ ok: false, broken: { seq: 3, kind: 'changed' } });
    const missing = await filled();
    const remove = (d: Desk, seq: number) =>
      store.write((tx) =>
        tx.deleteFrom('audit').where('tenant', '=', d.tenant).where('seq', '=', seq).execute(),
      );
    await remove(missing, 2);
    expect(await verify(missing)).toMatchObject({ ok: false, broken: { seq: 2, kind: 'missing' } });
    const cut = await filled();
    await remove(cut, 5);
    expect(await verify(cut)).toMatchObject({ ok: false, broken: { seq: 5, kind: 'missing' } });
    const added = await filled();
    await store.write(async (tx) => {
      const rows = tx.selectFrom('audit').selectAll().where('tenant', '=', added.tenant);
      const last = await rows.orderBy('seq', 'desc').executeTakeFirstOrThrow();
      await tx
        .insertInto('audit')
        .values({ ...last, seq: 6 })
        .execute();
    });
    expect(await verify(added)).toMatchObject({ ok: false, broken: { seq: 6, kind: 'changed' } });
    const moved = await filled();
    const move = (from: number, to: number) =>
      store.write((tx) =>
        tx
          .updateTable('audit')
          .set({ seq: to })
          .where('tenant', '=', moved.tenant)
          .where('seq', '=', from)
          .execute(),
      );
    await move(3, 99);
    await move(4, 3);
    await move(99, 4);
    expect(await verify(moved)).toMatchObject({ ok: false, broken: { seq: 3, kind: 'reordered' } });
  });

  it('gives a person everything kept about them and forgets them on request', async () => {
    const d = openDesk(await databases.freshStore());
    await d.submit(d.people.robin, anApp('Zoom'));
    const all = await d.call(d.people.robin, 'GET', '/v1/me/export');
    expect(all.body).toMatchObject({
      person: { email: 'robin@desk.example' },
      requests: [{ app: { displayName: 'Zoom' } }],
      audit: [{ event: 'request.submitted' }],
    });
    await d.call(d.people.robin, 'DELETE', '/v1/me');
    const found = await d.call(d.people.helpdesk, 'GET', '/v1/queue?state=all&q=robin');
    expect(found.body.total).toBe(0);
    const verdict = await d.call(d.people.auditor, 'GET', '/v1/audit/verify');
    expect(verdict.body.ok).toBe(true);
    expect((await d.submit(d.people.robin, anApp())).status).toBe(201);
  });

  it('finds a card by everybody who asked, and no longer by one who was erased', async () => {
    const d = openDesk(await databases.freshStore());
    const app = anApp('Miro Boards');
    await d.submit(d.people.robin, app);
    await d.submit(d.people.noor, app);
    const count = async (q: string) =>
      (await d.call(d.people.reviewer, 'GET', `/v1/queue?state=all&q=${q}`)).body.total;
    for (const q of ['robin', 'noor', 'miro%20rob', 'boards%20noor%20robin']) {
      expect(await count(q)).toBe(1);
    }
    await d.call(d.people.robin, 'DELETE', '/v1/me');
    expect([await count('robin'), await count('noor'), await count('miro')]).toEqual([0, 1, 1]);
    await d.call(d.people.noor, 'DELETE', '/v1/me');
    expect([await count('noor'), await count('miro%20boards')]).toEqual([0, 1]);
  });

  it('finds what people asked for by the name they had then', async () => {
    const d = openDesk(await databases.freshStore());
    const robin = d.people.robin;
    const married = { ...robin, name: 'Robin Fernhill' };
    await d.submit(robin, anApp('Miro'));
    await d.submit(married, anApp('Trello'));
    await d.submit(d.people.noor, anApp('Asana'));
    const found = async (q: string) => {
      const { body } = await d.call(d.people.reviewer, 'GET', `/v1/queue?sort=oldest&q=${q}`);
      const items = body.items as { app: { displayName: string } }[];
      expect(body.total).toBe(items.length);
      return items.map(({ app }) => app.displayName);
    };
    expect(await found('robin')).toEqual(['Miro', 'Trello']);
    expect(await found('fern')).toEqual(['Trello']);
    expect(await found('fernhill%20miro')).toEqual([]);
    expect(await found('trello%20robin')).toEqual(['Trello']);
    await d.call(married, 'DELETE', '/v1/me');
    expect([await found('robin'), await found('fernhill')]).toEqual([[], []]);
  });

  it('pages, sorts, counts and searches the queue', async () => {
    const d = openDesk(await databases.freshStore());
    const names = ['Alpha Notes', 'Bravo Mail', 'Charlie Mail', 'Delta Éditeur', 'Echo'];
    for (const name of names) {
      d.now.value += 1000;
      await d.submit(d.people.robin, anApp(name));
    }
    const titles = (body: Record<string, unknown>) =>
      (body.items as { app: { displayName: string } }[]).map(({ app }) => app.displayName);
    for (const [sort, order] of [
      ['oldest', names],
      ['newest', [...names].reverse()],
    ] as const) {
      const seen: string[] = [];
      for (let cursor = ''; ; ) {
        const path = `/v1/queue?sort=${sort}&limit=2&cursor=${cursor}`;
        const { body } = await d.call(d.people.reviewer, 'GET', path);
        expect(body.total).toBe(5);
        seen.push(...titles(body));
        if (body.nextCursor === null) break;
        cursor = String(body.nextCursor);
      }
      expect(seen).toEqual(order);
    }
    const find = async (q: string) =>
      titles((await d.call(d.people.reviewer, 'GET', `/v1/queue?sort=oldest&q=${q}`)).body);
    expect(await find('mai')).toEqual(['Bravo Mail', 'Charlie Mail']);
    expect(await find('mail%20char')).toEqual(['Charlie Mail']);
    expect(await find('EDITEUR')).toEqual(['Delta Éditeur']);
    expect(await find('calendars.read')).toHaveLength(5);
    expect(await find('nothing')).toEqual([]);
    // Signs that mean something to a database mean themselves to people.
    await d.submit(d.people.noor, anApp('100%_sure Back\\slash'));
    expect(await find('100%25_')).toEqual(['100%_sure Back\\slash']);
    expect(await find('back%5Cs')).toEqual(['100%_sure Back\\slash']);
    expect(await find('%25')).toEqual([]);
    expect(await find('_')).toEqual([]);
    const foreign = await d.call(d.people.reviewer, 'GET', '/v1/queue?cursor=xxxx');
    expect(foreign.problem).toBe('validation');
  });
});
