import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { AUDITED_ACTS, type AuditedAct, type Scene } from './support/audited-acts.ts';
import { anApp, openDesk, type PersonName } from './support/desk.ts';
import { doDue } from './support/do-due.ts';

const CLIENT = 'extension/9.8.7';

describeOnEachDatabase('what the audit says of every act', (databases) => {
  let shared: Promise<Store> | null = null;

  async function open(): Promise<Scene> {
    shared ??= databases.freshStore();
    const store = await shared;
    const d = openDesk(store);
    const app = anApp('Zoom');
    const { body } = await d.submit(d.people.robin, app);
    const scene: Scene = {
      d,
      app,
      card: `/v1/queue/${body.appConsentRequestId}`,
      robins: `/v1/requests/${body.id}`,
      async act(who, method, path, sent, more = {}) {
        const headers = {
          'consent-desk-client': CLIENT,
          'idempotency-key': randomUUID(),
          ...more,
        };
        const go = () =>
          d.call(d.people[who], method, path, {
            headers,
            ...(sent === undefined ? {} : { body: sent }),
          });
        const first = await go();
        expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
        if (path === '/v1/me') return;
        const lines = (await audit(scene)).length;
        const again = await go();
        expect([again.status, again.body]).toEqual([first.status, first.body]);
        expect(again.headers.get('idempotency-replayed')).toBe('true');
        expect(await audit(scene)).toHaveLength(lines);
      },
      async decide(kind) {
        const { version } = (await d.card(body.appConsentRequestId)).body;
        const verdict = { kind, justification: 'As agreed.', expectedVersion: version };
        await scene.act('reviewer', 'POST', `${scene.card}/decision`, verdict);
      },
      async putPolicy(change) {
        const { body: policy, headers } = await d.call(d.people.admin, 'GET', '/v1/policy');
        const match = { 'if-match': headers.get('etag') ?? '' };
        await scene.act('admin', 'PUT', '/v1/policy', { ...policy, ...change }, match);
      },
      async later(ms) {
        d.now.value += ms;
        await doDue(store, () => d.now.value);
      },
    };
    return scene;
  }

  const audit = async ({ d }: Scene) =>
    (await d.call(d.people.auditor, 'GET', '/v1/audit?limit=200')).body.items as Record<
      string,
      unknown
    >[];

  it.each(Object.entries(AUDITED_ACTS))('%s', async (event, wanted: AuditedAct) => {
    const scene = await open();
    await wanted.does(scene);
    const { people, now } = scene.d;
    const lines = (await audit(scene)).filter((line) => line.event === event);
    const who: PersonName | null = wanted.by;
    const about = wanted.entity !== 'policy' && wanted.entity !== 'person';
    const [service, category, activity] = wanted.entra?.split(' / ') ?? [];
    expect(lines.at(-1)).toMatchObject({
      at: new Date(now.value).toISOString(),
      actor: who && { id: people[who].id, name: people[who].name },
      clientVersion: who && CLIENT,
      entity: wanted.entity,
      appId: about ? expect.stringMatching(/^[0-9a-f-]{36}$/) : null,
      appName: about ? expect.any(String) : null,
      before: wanted.before ?? null,
      after: wanted.after ?? null,
      reason: wanted.reason ?? null,
      entra: service === undefined ? null : { service, category, activity },
    });
    const { body } = await scene.d.call(people.auditor, 'GET', '/v1/audit/verify');
    expect(body.ok).toBe(true);
  });
});
