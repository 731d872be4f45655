import { expect, it } from 'vitest';
import { loadMail } from '../../server/mail/load-facts.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, openDesk } from './support/desk.ts';

describeOnEachDatabase('an approval for named people', (databases) => {
  it('is told to each asker as it concerns them, and those left out may ask again', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const { robin, noor, reviewer } = d.people;
    const app = anApp();
    const first = await d.submit(robin, app);
    const second = await d.submit(noor, app);
    const decided = await d.decide(reviewer, first.body.appConsentRequestId, {
      kind: 'approve',
      audience: { kind: 'named', members: [{ kind: 'user', id: robin.id }] },
      expectedVersion: 2,
    });
    expect(decided.status).toBe(200);
    const why = async (who: typeof robin, id: unknown) =>
      (await d.call(who, 'GET', `/v1/requests/${String(id)}`)).body.whyWaiting;
    expect(await why(robin, first.body.id)).toBe(
      'Ada says it is approved; sign in again to see whether it works.',
    );
    expect(await why(noor, second.body.id)).toBe(
      'Ada approved it for certain people, and you are not among them; ask again if you need it too.',
    );
    const card = (await d.card(first.body.appConsentRequestId)).body as {
      requests: { whyWaiting: string; requester: { name: string } }[];
    };
    expect(card.requests.find(({ requester }) => requester.name === 'Noor')?.whyWaiting).toBe(
      'Ada approved it for certain people, and Noor is not among them.',
    );
    const notes = await store.read(async (tx) => {
      const rows = await tx
        .selectFrom('mail_outbox')
        .selectAll()
        .where('kind', '=', 'decided')
        .orderBy('recipient')
        .execute();
      const mails = await Promise.all(rows.map((row) => loadMail(tx, row)));
      return mails.map((mail) => ('facts' in mail ? mail.facts.note : mail.cancelled));
    });
    expect(notes).toEqual(['approvedForOthers', 'approved']);
    expect((await d.submit(robin, app)).problem).toBe('app-already-approved');
    expect((await d.submit(noor, app)).status).toBe(201);
  });

  it('of a group says nothing it cannot know', async () => {
    const d = openDesk(await databases.freshStore());
    const { robin, reviewer } = d.people;
    const { body } = await d.submit(robin, anApp());
    await d.decide(reviewer, body.appConsentRequestId, {
      kind: 'approve',
      audience: { kind: 'named', members: [{ kind: 'group', id: 'sales' }] },
      expectedVersion: 1,
    });
    const mine = await d.call(robin, 'GET', `/v1/requests/${String(body.id)}`);
    expect(mine.body.whyWaiting).toContain('says it is approved');
  });
});
