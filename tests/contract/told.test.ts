import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, openDesk, setPolicy } from './support/desk.ts';

const MAILBOX = 'helpdesk-queue@desk.example';

describeOnEachDatabase('who is written to', (databases) => {
  it('follows the matrix from the first ask to the decision, and names nobody twice', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const { robin, noor, reviewer, second, admin } = d.people;
    const written = new Set<string>();
    /** What went into the outbox since the last look, as `kind → address`. */
    const news = async () => {
      const rows = await store.read((tx) =>
        tx
          .selectFrom('mail_outbox')
          .select(['id', 'kind', 'recipient'])
          .where('tenant', '=', d.tenant)
          .execute(),
      );
      const fresh = rows.filter(({ id }) => !written.has(id));
      for (const { id } of fresh) written.add(id);
      return fresh.map(({ kind, recipient }) => `${kind} → ${recipient.split('@')[0]}`).sort();
    };
    // Reviewers by role are known once they have been here.
    for (const who of [reviewer, second]) await d.call(who, 'GET', '/v1/me');
    await setPolicy(d, { extraMailTargets: [MAILBOX] });
    expect(await news()).toEqual([]);

    const app = anApp('Zoom');
    const { body: first } = await d.submit(robin, app);
    expect(await news()).toEqual([
      'card-opened → ada',
      'card-opened → bela',
      'card-opened → helpdesk-queue',
      'request-submitted → robin',
    ]);
    await d.submit(noor, app);
    expect(await news()).toEqual(['request-submitted → noor']);
    await d.submit(robin, app);
    expect(await news()).toEqual([]);

    const own = `/v1/requests/${first.id}`;
    const card = `/v1/queue/${first.appConsentRequestId}`;
    await d.call(robin, 'POST', `${own}/reminders`, { body: {} });
    expect(await news()).toEqual(['nudged → ada', 'nudged → bela']);
    const asked = { text: 'Why?', requestId: first.id };
    expect((await d.call(reviewer, 'POST', `${card}/questions`, { body: asked })).status).toBe(200);
    expect(await news()).toEqual(['question → robin']);
    await d.call(robin, 'POST', `${own}/messages`, { body: { text: 'For calls.' } });
    expect(await news()).toEqual(['answered → ada']);
    const { body: now } = await d.card(first.appConsentRequestId);
    const verdict = { kind: 'block', justification: 'Not safe.', expectedVersion: now.version };
    expect((await d.decide(second, now.id, verdict)).status).toBe(200);
    expect(await news()).toEqual([
      'decided → noor',
      'decided → robin',
      'stand-down → ada',
      'stand-down → helpdesk-queue',
    ]);
    await d.call(second, 'POST', `${card}/unblock`, { body: { justification: 'Fixed.' } });
    expect(await news()).toEqual(['unblocked → noor', 'unblocked → robin']);

    const { body: other } = await d.submit(noor, anApp('Miro'));
    await news();
    await d.call(noor, 'POST', `/v1/requests/${other.id}/withdraw`, { body: {} });
    expect(await news()).toEqual([
      'stand-down → ada',
      'stand-down → bela',
      'stand-down → helpdesk-queue',
    ]);
    expect((await d.call(admin, 'GET', '/v1/health')).body).toMatchObject({
      mail: { waiting: written.size },
      feed: { lagMs: null },
    });
  });
});
