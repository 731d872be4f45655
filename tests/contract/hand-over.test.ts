import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Caller } from '../../server/auth/caller.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, type Desk, openDesk } from './support/desk.ts';

const handOver = (d: Desk, who: Caller, id: unknown, to: { id: string; name: string }) =>
  d.call(who, 'POST', `/v1/queue/${String(id)}/claim`, { body: { takeOver: true, to } });

/** A card of Robin's, while everybody named has been here once. */
async function aCard(d: Desk, ...seen: Caller[]) {
  for (const one of seen) await d.call(one, 'GET', '/v1/me');
  return (await d.submit(d.people.robin, anApp())).body.appConsentRequestId;
}

describeOnEachDatabase('handing a card over', (databases) => {
  it('names the colleague as the desk knows them, whatever the caller says', async () => {
    const d = openDesk(await databases.freshStore());
    const { reviewer, second, robin } = d.people;
    const id = await aCard(d, reviewer, second);
    const name = 'CEO of Corp\r\n\u202eBcc: all';
    const { status, body } = await handOver(d, reviewer, id, { id: second.id, name });
    expect(status).toBe(200);
    expect(body.claimedBy).toMatchObject({ id: second.id, name: 'Bela' });
    const mine = (await d.call(robin, 'GET', '/v1/requests')).body;
    expect(JSON.stringify(mine)).toContain('Bela');
    expect(JSON.stringify(mine)).not.toContain('CEO');
    const audit = await d.call(d.people.auditor, 'GET', '/v1/audit');
    expect(JSON.stringify(audit.body)).not.toContain('CEO');
  });

  it('goes to nobody who does not review, and the card stays as it is', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const foreign = openDesk(store).people.reviewer;
    const { reviewer, helpdesk, noor } = d.people;
    const id = await aCard(d, reviewer, helpdesk, noor, foreign);
    const nobody = { id: randomUUID(), name: 'Nobody' };
    for (const to of [noor, helpdesk, foreign, nobody, { id: '', name: '' }]) {
      const answer = await handOver(d, reviewer, id, { id: to.id, name: to.name });
      expect([to.name, answer.problem]).toEqual([to.name, 'validation']);
      expect(answer.body.errors).toMatchObject([{ field: 'to.id' }]);
    }
    expect((await d.card(id)).body).toMatchObject({ claimedBy: null, version: 1 });
  });

  it('goes to nobody who asks for the app', async () => {
    const d = openDesk(await databases.freshStore());
    const { reviewer, second } = d.people;
    const id = await aCard(d, reviewer, second);
    const app = (await d.card(id)).body.app as { clientId: string };
    const joined = await d.submit(second, { app });
    expect(joined.body.appConsentRequestId).toBe(id);
    const answer = await handOver(d, reviewer, id, { id: second.id, name: 'Bela' });
    expect(answer.problem).toBe('own-request');
    expect((await d.card(id)).body.claimedBy).toBeNull();
  });

  it('goes to somebody the policy names who has not been here yet, by the address given there', async () => {
    const d = openDesk(await databases.freshStore());
    const { admin, reviewer } = d.people;
    const later = { kind: 'user', id: randomUUID(), email: 'vera@desk.example' };
    const policy = await d.call(admin, 'GET', '/v1/policy');
    const reviewers = [...(policy.body.reviewers as unknown[]), later];
    const saved = await d.call(admin, 'PUT', '/v1/policy', {
      body: { ...policy.body, reviewers },
      headers: { 'if-match': '*' },
    });
    expect(saved.status).toBe(200);
    const id = await aCard(d, reviewer);
    const { body } = await handOver(d, reviewer, id, { id: later.id, name: 'Vera' });
    expect(body.claimedBy).toMatchObject({ id: later.id, name: 'vera@desk.example' });
  });

  it('to oneself is a claim', async () => {
    const d = openDesk(await databases.freshStore());
    const { reviewer } = d.people;
    const id = await aCard(d, reviewer);
    const { body } = await handOver(d, reviewer, id, { id: reviewer.id, name: 'Somebody' });
    expect(body.claimedBy).toMatchObject({ id: reviewer.id, name: 'Ada' });
  });
});

describeOnEachDatabase('an answer that is given again', (databases) => {
  it('has the headers it had at first: the policy can be changed next', async () => {
    const d = openDesk(await databases.freshStore());
    const { admin } = d.people;
    const policy = await d.call(admin, 'GET', '/v1/policy');
    const put = () =>
      d.call(admin, 'PUT', '/v1/policy', {
        body: { ...policy.body, requestDurationInDays: 12 },
        headers: { 'if-match': '*', 'idempotency-key': 'once' },
      });
    const first = await put();
    const again = await put();
    expect(first.headers.get('etag')).toMatch(/^"\d+"$/);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
  });
});
