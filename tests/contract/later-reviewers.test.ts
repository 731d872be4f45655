import { expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, DAY, type Desk, openDesk, setPolicy } from './support/desk.ts';
import { doDue } from './support/do-due.ts';

/** An old card, then Dana becomes a reviewer, then a young card. */
async function open(store: Store, backlog: 'all' | 'since-designation') {
  const d = openDesk(store);
  const { reviewer, designee, robin, noor } = d.people;
  for (const who of [reviewer, designee]) await d.call(who, 'GET', '/v1/me');
  const { body: first } = await d.submit(robin, anApp('Old'));
  d.now.value += DAY;
  const role = { kind: 'role', id: reviewer.wids[0] };
  const dana = { kind: 'user', id: designee.id };
  await setPolicy(d, { backlog, reviewers: [role, dana] });
  d.now.value += DAY;
  const { body: second } = await d.submit(noor, anApp('Young'));
  const old = String(first.appConsentRequestId);
  return { d, role, dana, first, second, old, young: String(second.appConsentRequestId) };
}

const told = async (store: Store, d: Desk, who: string) => {
  const rows = await store.read((tx) =>
    tx
      .selectFrom('mail_outbox')
      .select(['kind', 'card_id', 'recipient'])
      .where('tenant', '=', d.tenant)
      .execute(),
  );
  return rows.filter(({ recipient }) => recipient.startsWith(who));
};

/** What every act of a reviewer on a card is answered, the deciding one last. */
async function tries(d: Desk, card: string): Promise<number[]> {
  const { designee } = d.people;
  const { version } = (await d.card(card)).body;
  const at = `/v1/queue/${card}`;
  const acts: [string, string, unknown?][] = [
    ['GET', at],
    ['GET', `${at}/precedents`],
    ['POST', `${at}/presence`, { looking: true }],
    ['POST', `${at}/claim`, {}],
    ['POST', `${at}/release`, {}],
    ['POST', `${at}/notes`, { text: 'x' }],
    ['POST', `${at}/questions`, { text: 'x' }],
    ['POST', `${at}/proof`, { level: 'observed', evidence: { adminConsent: true } }],
    ['POST', `${at}/unblock`, { justification: 'x' }],
    ['POST', `${at}/decision`, { kind: 'deny', justification: 'x', expectedVersion: version }],
  ];
  const seen: number[] = [];
  for (const [method, path, body] of acts) {
    const options = body === undefined ? {} : { body };
    seen.push((await d.call(designee, method, path, options)).status);
  }
  return seen;
}

describeOnEachDatabase('a reviewer designated later', (databases) => {
  it('with "since-designation" neither sees, touches nor hears of what was asked before', async () => {
    const store = await databases.freshStore();
    const { d, first, old, young } = await open(store, 'since-designation');
    expect(await tries(d, old)).toEqual(Array(10).fill(404));
    expect((await tries(d, young)).slice(0, 4)).toEqual([200, 200, 200, 200]);
    const list = async (query: string) =>
      (await d.call(d.people.designee, 'GET', `/v1/queue?${query}`)).body;
    expect(await list('state=all')).toMatchObject({ total: 1, items: [{ id: young }] });
    expect(await list('state=all&q=old')).toMatchObject({ total: 0, items: [] });

    await d.call(d.people.robin, 'POST', `/v1/requests/${first.id}/reminders`, {});
    d.now.value += 14 * DAY;
    await doDue(store, () => d.now.value);
    const { people } = d;
    const { version } = (await d.card(old)).body;
    await d.decide(people.reviewer, old, {
      kind: 'deny',
      justification: 'no',
      expectedVersion: version,
    });
    const about = (rows: { card_id: string | null }[]) =>
      new Set(rows.map(({ card_id }) => card_id));
    expect(about(await told(store, d, 'dana'))).toEqual(new Set([young]));
    expect(about(await told(store, d, 'ada'))).toEqual(new Set([old, young]));
  });

  it('with "all" acts on open requests at once', async () => {
    const { d, old } = await open(await databases.freshStore(), 'all');
    expect(await tries(d, old)).toEqual([200, 200, 200, 200, 200, 200, 200, 409, 409, 409]);
    const { version } = (await d.card(old)).body;
    const denial = { kind: 'deny', justification: 'no', expectedVersion: version };
    expect((await d.decide(d.people.designee, old, denial)).status).toBe(200);
  });

  it('who was taken off and comes back is new: the time between is not theirs', async () => {
    const store = await databases.freshStore();
    const { d, role, dana, young } = await open(store, 'since-designation');
    const queue = () => d.call(d.people.designee, 'GET', '/v1/queue?state=all');
    await setPolicy(d, { reviewers: [role] });
    expect((await queue()).status).toBe(403);
    d.now.value += DAY;
    await setPolicy(d, { reviewers: [role, dana] });
    expect((await queue()).body.total).toBe(0);
    expect((await d.call(d.people.designee, 'GET', `/v1/queue/${young}`)).status).toBe(404);
    // A change that keeps somebody keeps since when.
    const { body } = await d.submit(d.people.robin, anApp('Third'));
    d.now.value += DAY;
    await setPolicy(d, { requestDurationInDays: 10 });
    expect((await queue()).body).toMatchObject({
      total: 1,
      items: [{ id: body.appConsentRequestId }],
    });
  });

  it('by group is known by the groups of the token, and hears of new cards', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const group = 'aaaaaaaa-0000-4000-8000-000000000001';
    const greta = d.person('Greta', { groups: [group] });
    const gone = d.person('Gone', { groups: [group] });
    for (const who of [greta, gone]) await d.call(who, 'GET', '/v1/me');
    expect((await d.call(greta, 'GET', '/v1/queue')).status).toBe(403);
    await setPolicy(d, { reviewers: [{ kind: 'group', id: group }] });
    expect((await d.call(greta, 'GET', '/v1/queue')).status).toBe(200);
    // Out of the group: the next token no longer says so.
    expect((await d.call({ ...gone, groups: [] }, 'GET', '/v1/queue')).status).toBe(403);
    await d.call({ ...gone, groups: [] }, 'GET', '/v1/me');
    await d.submit(d.people.robin, anApp());
    expect(await told(store, d, 'greta')).toMatchObject([{ kind: 'card-opened' }]);
    expect(await told(store, d, 'gone')).toEqual([]);
  });
});
