import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { PRESENCE_TTL_MS } from '../../lib/contract/presence.ts';
import { openStore } from '../../server/store/open-store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, type Desk, openDesk } from './support/desk.ts';

const look = (d: Desk, who: Parameters<Desk['call']>[0], id: unknown, looking = true) =>
  d.call(who, 'POST', `/v1/queue/${String(id)}/presence`, { body: { looking } });
const names = (body: Record<string, unknown>) =>
  (body.others as { name: string }[]).map(({ name }) => name);

describeOnEachDatabase('who has a card open', (databases) => {
  it('tells each of the others, on every instance, and forgets who leaves or falls silent', async () => {
    const url = await databases.freshUrl();
    const here = openDesk(await openStore(url, () => undefined));
    // SQLite has one process, so its only instance is itself.
    const there =
      databases.kind === 'postgres'
        ? openDesk(await openStore(url, () => undefined), here.tenant)
        : here;
    const { reviewer, second, helpdesk } = here.people;
    const id = (await here.submit(here.people.robin, anApp())).body.appConsentRequestId;
    expect(names((await look(here, reviewer, id)).body)).toEqual([]);
    expect(names((await look(there, second, id)).body)).toEqual(['Ada']);
    expect(names((await look(here, reviewer, id)).body)).toEqual(['Bela']);
    expect(names((await look(here, helpdesk, id, false)).body).sort()).toEqual(['Ada', 'Bela']);
    await look(there, second, id, false);
    expect(names((await look(here, reviewer, id)).body)).toEqual([]);
    await look(here, second, id);
    here.now.value += PRESENCE_TTL_MS + 1;
    expect(names((await look(here, reviewer, id)).body)).toEqual([]);
  });

  it('is no event: the card, the feed and the audit stay as they were', async () => {
    const d = openDesk(await databases.freshStore());
    const id = (await d.submit(d.people.robin, anApp())).body.appConsentRequestId;
    const before = await d.pull(d.people.reviewer);
    const audit = () => d.call(d.people.auditor, 'GET', '/v1/audit');
    const audited = (await audit()).body;
    await look(d, d.people.reviewer, id);
    expect((await d.pull(d.people.reviewer, before.cursor)).changes).toEqual([]);
    expect((await audit()).body).toEqual(audited);
    expect((await d.card(id)).body.version).toBe(1);
  });

  it('is not for requesters, nor for other tenants, nor for cards that are not there', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const id = (await d.submit(d.people.robin, anApp())).body.appConsentRequestId;
    expect((await look(d, d.people.robin, id)).problem).toBe('forbidden');
    expect((await look(d, d.people.reviewer, randomUUID())).problem).toBe('not-found');
    const foreign = openDesk(store);
    expect((await look(foreign, foreign.people.reviewer, id)).problem).toBe('not-found');
  });
});

describeOnEachDatabase('how the like of a card was judged', (databases) => {
  const GRAPH = 'https://graph.microsoft.com';
  const app = (name: string, publisher: string, ...values: string[]) => ({
    app: {
      clientId: randomUUID(),
      displayName: name,
      publisher: { name: publisher, verified: true },
    },
    permissions: values.map((value) => ({ resource: GRAPH, value, kind: 'delegated' })),
  });

  it('names same publisher first, then grave permissions in common; never itself or what was undone', async () => {
    const d = openDesk(await databases.freshStore());
    const { robin, noor, reviewer } = d.people;
    const decided = async (more: Record<string, unknown>, kind: string) => {
      const id = (await d.submit(noor, more)).body.appConsentRequestId;
      const body = { kind, justification: `because ${kind}`, expectedVersion: 1 };
      expect((await d.decide(reviewer, id, body)).status).toBe(200);
      d.now.value += 1000;
      return id;
    };
    await decided(app('Stranger', 'Elsewhere', 'User.Read', 'openid'), 'deny');
    await decided(app('Mail reader', 'Elsewhere', 'Mail.ReadWrite', 'openid'), 'deny');
    await decided(app('Sister', 'Contoso', 'User.Read'), 'approve');
    const lifted = await decided(app('Lifted', 'Contoso', 'User.Read'), 'block');
    await d.call(reviewer, 'POST', `/v1/queue/${String(lifted)}/unblock`, {
      body: { justification: 'a mistake' },
    });
    const asked = await d.submit(robin, app('New', 'contoso ', 'Mail.ReadWrite', 'openid'));
    const id = String(asked.body.appConsentRequestId);
    const { body } = await d.call(reviewer, 'GET', `/v1/queue/${id}/precedents`);
    expect(body.items).toMatchObject([
      { displayName: 'Sister', kind: 'approve', samePublisher: true, samePermissions: [] },
      {
        displayName: 'Mail reader',
        kind: 'deny',
        justification: 'because deny',
        decidedBy: { name: 'Ada' },
        samePublisher: false,
        samePermissions: ['Mail.ReadWrite'],
      },
    ]);
    expect((body.items as unknown[]).length).toBe(2);
  });
});
