import { expect, it } from 'vitest';
import { DECIDING_ROLES } from '../../server/auth/caller.ts';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, type Desk, openDesk } from './support/desk.ts';

const GRAPH = 'https://graph.microsoft.com';
const wants = (value: string) => ({
  permissions: [{ resource: GRAPH, value, kind: 'delegated' }],
});
const stillBlocked = { kind: 'still-blocked', cause: 'assignment-required' };

/** Zoom was approved for Robin; by now somebody asks for more of it, on a card of its own. */
async function approvedAndAskedAgain(store: Store, who: 'robin' | 'noor') {
  const d = openDesk(store);
  for (const one of ['reviewer', 'second'] as const) await d.call(d.people[one], 'GET', '/v1/me');
  const app = anApp('Zoom');
  const { body: mine } = await d.submit(d.people.robin, { ...app, ...wants('Calendars.Read') });
  const old = String(mine.appConsentRequestId);
  await d.decide(d.people.reviewer, old, { kind: 'approve', expectedVersion: 1 });
  const { body: more } = await d.submit(d.people[who], { ...app, ...wants('Mail.Read') });
  const young = String(more.appConsentRequestId);
  expect(young).not.toBe(old);
  const tell = () =>
    d.call(d.people.robin, 'POST', `/v1/requests/${mine.id}/outcome`, { body: stillBlocked });
  return { d, mine, old, young, tell };
}

const found = async (d: Desk, q: string) =>
  (
    (await d.call(d.people.reviewer, 'GET', `/v1/queue?state=all&q=${q}`)).body.items as {
      id: string;
    }[]
  )
    .map(({ id }) => id)
    .sort();

describeOnEachDatabase('an approval that did not help', (databases) => {
  it('goes on at the newer card of the app, with all that belongs to the ask', async () => {
    const store = await databases.freshStore();
    const { d, mine, old, young, tell } = await approvedAndAskedAgain(store, 'noor');
    // As an ask from before migration 006, whose name was kept with its card.
    await store.write((tx) => tx.deleteFrom('person_word').execute());
    expect((await tell()).body).toMatchObject({ status: 'open', appConsentRequestId: young });
    const { body: card } = await d.card(young);
    expect(card.requestCount).toBe(2);
    const values = (card.permissions as { value: string }[]).map(({ value }) => value).sort();
    expect(values).toEqual(['Calendars.Read', 'Mail.Read']);
    expect(await found(d, 'robin')).toEqual([young]);
    const history = (card.history as { appConsentRequestId: string }[]).map(
      (one) => one.appConsentRequestId,
    );
    expect(history).toEqual([old]);

    const mails = await store.read((tx) =>
      tx
        .selectFrom('mail_outbox')
        .select(['card_id', 'request_id'])
        .where('tenant', '=', d.tenant)
        .where('kind', '=', 'still-blocked')
        .execute(),
    );
    // The card that has something to decide, not the one that is settled.
    expect(mails).toEqual(Array(2).fill({ card_id: young, request_id: mine.id }));

    await d.call(d.people.robin, 'DELETE', '/v1/me');
    expect(await found(d, 'robin')).toEqual([]);
    expect(await found(d, 'zoom')).toEqual([young]);
  });

  it('leaves the settled card as decided, and its proof can still be told', async () => {
    const { d, old, tell } = await approvedAndAskedAgain(await databases.freshStore(), 'noor');
    expect((await tell()).status).toBe(200);
    const prove = (evidence: object) =>
      d.call(d.people.reviewer, 'POST', `/v1/queue/${old}/proof`, {
        body: { level: 'observed', evidence },
      });
    expect(await prove({ adminConsent: true, error: 'access_denied' })).toMatchObject({
      problem: 'insufficient-evidence',
    });
    expect((await prove({ adminConsent: true })).body).toMatchObject({
      status: 'approved',
      proof: { level: 'observed' },
      requests: [],
    });
  });

  it('stays as it is while the same person already asks for more, and the audit says just that', async () => {
    const store = await databases.freshStore();
    const { d, old, tell } = await approvedAndAskedAgain(store, 'robin');
    expect((await tell()).body).toMatchObject({ status: 'approved', appConsentRequestId: old });
    const { body } = await d.call(d.people.auditor, 'GET', '/v1/audit');
    expect((body.items as unknown[]).at(-1)).toMatchObject({
      event: 'request.still-blocked',
      before: { status: 'approved' },
      after: { status: 'approved' },
    });
  });

  it('is refused once the app was blocked', async () => {
    const { d, young, tell } = await approvedAndAskedAgain(await databases.freshStore(), 'noor');
    const { version } = (await d.card(young)).body;
    const block = { kind: 'block', justification: 'malware', expectedVersion: version };
    const second = d.person('Cyd', { wids: [DECIDING_ROLES[2] ?? ''] });
    expect((await d.decide(second, young, block)).status).toBe(200);
    expect(await tell()).toMatchObject({ status: 403, problem: 'app-blocked' });
  });
});
