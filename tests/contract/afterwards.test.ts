import { expect, it } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, DAY, openDesk } from './support/desk.ts';
import { doDue } from './support/do-due.ts';

describeOnEachDatabase('what is left afterwards', (databases) => {
  it('an expired request is still found by its words, and counted', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const { body } = await d.submit(d.people.robin, anApp('Fernhill Notes'));
    d.now.value += 31 * DAY;
    await doDue(store, () => d.now.value);
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
});
