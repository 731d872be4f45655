import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, type Desk, HOUR, openDesk, setPolicy } from './support/desk.ts';

/** The lines of `/metrics`, by name and labels. */
async function numbers(d: Desk): Promise<Map<string, number>> {
  const text = await (await d.app.open(d.people.admin, '/metrics')).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at).replace('consent_desk_', ''), Number(line.slice(at + 1))];
    }),
  );
}

describeOnEachDatabase('what there is to watch', (databases) => {
  it('counts requests, decisions, ages, mail and due times as they are', async () => {
    const d = openDesk(await databases.freshStore());
    const { robin, noor, reviewer } = d.people;
    await d.call(reviewer, 'GET', '/v1/me');
    const app = anApp();
    const { body } = await d.submit(robin, app);
    await d.submit(noor, app);
    await d.submit(robin, app);
    await d.submit(robin, anApp());
    d.now.value += 2 * HOUR;
    const { version } = (await d.card(body.appConsentRequestId)).body;
    const denial = { kind: 'deny', justification: 'no', expectedVersion: version };
    await d.decide(reviewer, body.appConsentRequestId, denial);
    await d.decide(reviewer, body.appConsentRequestId, denial);
    const seen = await numbers(d);
    expect(seen.get('decisions_total{kind="deny"}')).toBe(1);
    expect(seen.get('submissions_total{outcome="new"}')).toBe(3);
    expect(seen.get('submissions_total{outcome="standing"}')).toBe(1);
    expect(seen.get('open_cards')).toBe(1);
    expect(seen.get('oldest_open_card_age_seconds')).toBe(2 * 60 * 60);
    // Three asks to three requesters, two new cards and two decisions, and nothing was sent.
    expect(seen.get('mail_outbox_waiting')).toBe(7);
    expect(seen.get('mail_outbox_failed')).toBe(0);
    expect(seen.get('due_overdue')).toBe(0);
    const answered = [...seen].filter(([name]) => name.startsWith('http_requests_total'));
    expect(answered.map(([name]) => name).join('\n')).toContain(
      'route="/v1/queue/{id}/decision",method="POST",status="409"',
    );
    expect([...seen.keys()].join('\n')).not.toContain(String(body.appConsentRequestId));
    d.now.value += 400 * 24 * HOUR;
    expect((await numbers(d)).get('due_overdue')).toBe(2);
  });

  it('finds lines of the audit by any of their words, signs of the database included', async () => {
    const d = openDesk(await databases.freshStore());
    for (const name of ['100%_sure', '100 sure', 'Éditeur', 'Back\\slash']) {
      await d.submit(d.people.robin, anApp(name));
    }
    const found = async (query: string) => {
      const { body } = await d.call(d.people.auditor, 'GET', `/v1/audit?${query}`);
      return (body.items as { appName: string | null }[]).map(({ appName }) => appName);
    };
    const q = (text: string) => found(`q=${encodeURIComponent(text)}`);
    expect(await q('0%_S')).toEqual(['100%_sure']);
    expect(await q('SURE')).toEqual(['100%_sure', '100 sure']);
    expect(await q('k\\s')).toEqual(['Back\\slash']);
    expect(await q('Éditeur')).toEqual(['Éditeur']);
    expect(await q('robin')).toHaveLength(4);
    expect(await q('nobody')).toEqual([]);
    expect(await found('event=policy.created')).toEqual([null]);
    const start = '2026-11-21T09:00:00Z';
    expect(await found(`from=${start}&to=${start}&event=request.submitted`)).toHaveLength(4);
    expect(await found('from=2026-11-21T09:00:01Z')).toEqual([]);
    expect(await found('to=2026-11-21T08:59:59Z')).toEqual([]);
  });

  it('says why a policy is refused, and takes its limits', async () => {
    const d = openDesk(await databases.freshStore());
    const put = async (change: object) => {
      const { body, headers } = await d.call(d.people.admin, 'GET', '/v1/policy');
      return d.call(d.people.admin, 'PUT', '/v1/policy', {
        body: { ...body, ...change },
        headers: { 'if-match': headers.get('etag') ?? '' },
      });
    };
    expect((await put({ reviewers: [] })).body.detail).toMatch(/no reviewer/);
    const reader = { kind: 'role', id: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451' };
    expect((await put({ reviewers: [reader] })).body.detail).toMatch(/roles that cannot approve/);
    expect((await put({ isEnabled: false, reviewers: [] })).status).toBe(200);
    expect((await put({ isEnabled: true })).problem).toBe('no-eligible-reviewer');
    await setPolicy(d, {
      isEnabled: true,
      reviewers: [{ kind: 'role', id: d.people.second.wids[0] }],
    });
    for (const [days, status] of [
      [0, 422],
      [1, 200],
      [1.5, 422],
      [365, 200],
      [366, 422],
    ] as const) {
      expect((await put({ requestDurationInDays: days })).status, `${days} days`).toBe(status);
    }
    for (const extraMailTargets of [['no address'], ['a@b.example\r\nBcc: c@d.example']]) {
      expect((await put({ extraMailTargets })).problem).toBe('validation');
    }
    for (const name of ['reviewer', 'robin', 'helpdesk', 'auditor'] as const) {
      const answer = await d.call(d.people[name], 'PUT', '/v1/policy', { body: {} });
      expect(answer.problem).toBe('forbidden');
    }
  });
});
