import { expect, it } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, DAY, openDesk, type Pulled, setPolicy } from './support/desk.ts';

const cards = (changes: readonly Pulled[]) =>
  changes.filter(({ entity }) => entity === 'appConsentRequest');

describeOnEachDatabase('the change feed', (databases) => {
  it('gives a reader every write once, in commit order, while many write', async () => {
    const d = openDesk(await databases.freshStore());
    const writers = Array.from({ length: 8 }, (_, n) => d.person(`Writer ${n}`));
    let writing = true;
    const seen: string[] = [];
    const cursors: string[] = [];
    const reader = (async () => {
      let cursor = '';
      for (let last = false; ; ) {
        const page = await d.pull(d.people.helpdesk, cursor);
        seen.push(...cards(page.changes).map(({ id, version }) => `${id} ${version}`));
        cursors.push(...page.changes.map((change) => change.cursor));
        cursor = page.cursor;
        if (last) return;
        last = !writing;
      }
    })();
    const made = await Promise.all(
      writers.map(async (writer) => {
        const ids: string[] = [];
        for (let n = 0; n < 12; n += 1) {
          const { status, body } = await d.submit(writer, anApp());
          expect(status).toBe(201);
          ids.push(`${body.appConsentRequestId} 1`);
        }
        return ids;
      }),
    );
    writing = false;
    await reader;
    expect([...seen].sort()).toEqual(made.flat().sort());
    expect(new Set(cursors).size).toBe(cursors.length);
  });

  it('wakes readers on every instance', async () => {
    const url = await databases.freshUrl();
    const here = await openStore(url, () => undefined);
    // SQLite has one process, so its only instance is itself.
    const there = databases.kind === 'postgres' ? await openStore(url, () => undefined) : here;
    const heard: string[] = [];
    there.onAnnounce((tenant, seq) => heard.push(`${tenant} ${seq}`), new AbortController().signal);
    const d = openDesk(here);
    await d.submit(d.people.robin, anApp());
    await expect.poll(() => heard.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(heard.at(-1)).toBe(`${d.tenant} 3`);
    await here.close();
    if (there !== here) await there.close();
  });

  it('shows each person theirs: requesters their asks, reviewers the cards', async () => {
    const d = openDesk(await databases.freshStore());
    const { body: mine } = await d.submit(d.people.robin, anApp());
    await d.submit(d.people.noor, anApp());
    const robin = await d.pull(d.people.robin);
    expect(robin.changes).toHaveLength(1);
    expect(robin.changes[0]).toMatchObject({ entity: 'userConsentRequest', id: mine.id });
    const { changes } = await d.pull(d.people.reviewer);
    expect(changes.map(({ entity }) => entity).sort()).toEqual([
      'appConsentRequest',
      'appConsentRequest',
      'policy',
    ]);
    expect((await d.pull(d.people.auditor)).changes).toEqual([]);
  });

  it('costs as many rows as things changed, however often', async () => {
    const d = openDesk(await databases.freshStore());
    const { body } = await d.submit(d.people.robin, anApp());
    const { cursor } = await d.pull(d.people.reviewer);
    const at = `/v1/queue/${body.appConsentRequestId}`;
    for (let n = 0; n < 5; n += 1) {
      await d.call(d.people.helpdesk, 'POST', `${at}/notes`, { body: { text: `note ${n}` } });
    }
    const { changes } = await d.pull(d.people.reviewer, cursor);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ version: 6, data: { notes: { length: 5 } } });
    expect(JSON.stringify(changes).length).toBeLessThan(
      1.5 * JSON.stringify((await d.card(body.appConsentRequestId)).body).length,
    );
  });

  it('tells nobody again what they have and keep when a change of policy leaves it to them', async () => {
    const d = openDesk(await databases.freshStore());
    const first = await d.submit(d.people.robin, anApp());
    const before = await d.pull(d.people.reviewer);
    d.now.value += DAY;
    const second = await d.submit(d.people.noor, anApp());
    await setPolicy(d, { backlog: 'since-designation' });
    const after = await d.pull(d.people.reviewer, before.cursor);
    expect(after.changes.map(({ entity, id }) => [entity, id])).toEqual([
      ['appConsentRequest', second.body.appConsentRequestId],
      ['policy', d.tenant],
    ]);
    await setPolicy(d, { backlog: 'all' });
    const card = `/v1/queue/${first.body.appConsentRequestId}`;
    await d.call(d.people.helpdesk, 'POST', `${card}/notes`, { body: { text: 'new' } });
    const last = await d.pull(d.people.reviewer, after.cursor);
    expect(last.changes.map(({ entity, version }) => [entity, version])).toEqual([
      ['policy', 3],
      ['appConsentRequest', 2],
    ]);
    // Somebody new among the reviewers got only what is younger, and now gets the rest, each once.
    d.now.value += DAY;
    await setPolicy(d, {
      backlog: 'since-designation',
      reviewers: [{ kind: 'user', id: d.people.designee.id }],
    });
    d.now.value += DAY;
    const third = await d.submit(d.people.robin, anApp());
    const some = await d.pull(d.people.designee);
    expect(cards(some.changes).map(({ id }) => id)).toEqual([third.body.appConsentRequestId]);
    await setPolicy(d, { backlog: 'all' });
    const rest = await d.pull(d.people.designee, some.cursor);
    expect(
      cards(rest.changes)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([first.body.appConsentRequestId, second.body.appConsentRequestId].sort());
  });

  it('takes cards away from a removed reviewer and gives them to a new one', async () => {
    const d = openDesk(await databases.freshStore());
    const { body: first } = await d.submit(d.people.robin, anApp());
    const { body: second } = await d.submit(d.people.noor, anApp());
    const ids = [first.appConsentRequestId, second.appConsentRequestId].sort();
    const before = await d.pull(d.people.reviewer);
    const fresh = await d.pull(d.people.designee);
    expect(fresh.changes).toEqual([]);
    await setPolicy(d, { reviewers: [{ kind: 'user', id: d.people.designee.id }] });

    const lost = await d.pull(d.people.reviewer, before.cursor);
    expect(lost.changes.every(({ data }) => data === null)).toBe(true);
    expect(
      cards(lost.changes)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    expect((await d.pull(d.people.reviewer, lost.cursor)).changes).toEqual([]);
    expect((await d.call(d.people.reviewer, 'GET', '/v1/queue')).status).toBe(403);

    const won = await d.pull(d.people.designee, fresh.cursor);
    expect(
      cards(won.changes)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    expect(cards(won.changes).every(({ data }) => data !== null)).toBe(true);
    expect((await d.pull(d.people.designee, won.cursor)).changes).toEqual([]);

    await setPolicy(d, { reviewers: [{ kind: 'role', id: d.people.reviewer.wids[0] }] });
    const back = await d.pull(d.people.reviewer, lost.cursor);
    expect(
      cards(back.changes)
        .map(({ id, data }) => [id, data !== null])
        .sort(),
    ).toEqual(ids.map((id) => [id, true]));
  });

  it('shows a later reviewer only later cards when the backlog says so', async () => {
    const d = openDesk(await databases.freshStore());
    const { body: old } = await d.submit(d.people.robin, anApp());
    d.now.value += 1000;
    await setPolicy(d, {
      backlog: 'since-designation',
      reviewers: [
        { kind: 'role', id: d.people.reviewer.wids[0] },
        { kind: 'user', id: d.people.designee.id },
      ],
    });
    d.now.value += 1000;
    const { body: young } = await d.submit(d.people.noor, anApp());
    const seen = await d.pull(d.people.designee);
    expect(cards(seen.changes).map(({ id }) => id)).toEqual([young.appConsentRequestId]);
    const page = await d.call(d.people.designee, 'GET', '/v1/queue');
    expect(page.body).toMatchObject({ total: 1, items: [{ id: young.appConsentRequestId }] });
    const path = `/v1/queue/${old.appConsentRequestId}`;
    expect((await d.call(d.people.designee, 'GET', path)).status).toBe(404);
    expect((await d.call(d.people.reviewer, 'GET', path)).status).toBe(200);
  });

  it('refuses cursors it did not give this person', async () => {
    const d = openDesk(await databases.freshStore());
    await d.submit(d.people.robin, anApp());
    const { cursor } = await d.pull(d.people.reviewer);
    for (const wrong of [cursor.replace(/^./, 'z'), `${cursor}x`, 'nonsense']) {
      const answer = await d.call(d.people.reviewer, 'GET', `/v1/changes?cursor=${wrong}`);
      expect(answer).toMatchObject({ status: 410, problem: 'cursor-expired' });
    }
    const foreign = await d.call(d.people.robin, 'GET', `/v1/changes?cursor=${cursor}`);
    expect(foreign.problem).toBe('cursor-expired');
  });

  it('tells the other browsers of an erased person that their asks are gone', async () => {
    const d = openDesk(await databases.freshStore());
    const { body: mine } = await d.submit(d.people.robin, anApp());
    const { cursor } = await d.pull(d.people.robin);
    expect((await d.call(d.people.robin, 'DELETE', '/v1/me')).status).toBe(204);
    const { changes } = await d.pull(d.people.robin, cursor);
    expect(changes).toMatchObject([{ entity: 'userConsentRequest', id: mine.id, data: null }]);
    const card = await d.card(mine.appConsentRequestId);
    expect(card.body.status).toBe('withdrawn');
    expect(JSON.stringify(card.body)).not.toMatch(/Robin|robin@|customer calls/);
  });
});
