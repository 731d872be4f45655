import { expect, it } from 'vitest';
import type { Database } from '../../server/store/schema.ts';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, type Desk, openDesk } from './support/desk.ts';

/** Everything there is, but for the audit, which keeps who acted. */
const TABLES = [
  'tenant',
  'person',
  'membership',
  'app_consent_request',
  'user_consent_request',
  'decision',
  'message',
  'note',
  'timeline',
  'change_feed',
  'idempotency',
  'mail_outbox',
  'due',
  'search_word',
  'person_word',
  'card_count',
  'presence',
] as const satisfies readonly Exclude<keyof Database, 'audit'>[];
// A table added later has to be thought of here too.
const complete: Exclude<keyof Database, 'audit'> extends (typeof TABLES)[number] ? true : never =
  true;

async function holding(store: Store, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of TABLES) {
    const rows = await store.read((tx) => tx.selectFrom(table).selectAll().execute());
    const all = JSON.stringify(rows).toLowerCase();
    for (const text of texts) if (all.includes(text.toLowerCase())) found.push(`${table}: ${text}`);
  }
  return found;
}

/** One person who asks, answers, reviews, claims, notes, proves and looks; and one other, who stays. */
async function busyLife(d: Desk) {
  const zelda = d.person('Zelda Unusual', {
    email: 'zelda@unusual.example',
    wids: d.people.reviewer.wids,
    groups: ['bbbbbbbb-0000-4000-8000-000000000001'],
  });
  const call = async (who: typeof zelda, method: string, path: string, body?: unknown) => {
    const answer = await d.call(who, method, path, body === undefined ? {} : { body });
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  const key = 'key-of-zelda';
  const mine = { ...anApp('Zoom'), justification: 'xylophone lessons' };
  const { body: own } = await d.submit(zelda, mine, key);
  const ownCard = `/v1/queue/${own.appConsentRequestId}`;
  await call(d.people.second, 'POST', `${ownCard}/questions`, { text: 'Which lessons?' });
  await call(zelda, 'POST', `/v1/requests/${own.id}/messages`, { text: 'xylophone on Mondays' });

  const { body: theirs } = await d.submit(d.people.robin, anApp('Miro'));
  const card = `/v1/queue/${theirs.appConsentRequestId}`;
  await call(zelda, 'POST', `${card}/claim`, {});
  await call(zelda, 'POST', `${card}/notes`, { text: 'vendor called back' });
  await call(zelda, 'POST', `${card}/presence`, { looking: true });
  await call(zelda, 'POST', `${card}/questions`, { text: 'Which boards?' });
  await call(d.people.robin, 'POST', `/v1/requests/${theirs.id}/messages`, { text: 'Ours.' });
  const { version } = await call(d.people.helpdesk, 'GET', card);
  await call(zelda, 'POST', `${card}/decision`, {
    kind: 'approve',
    justification: 'fits us',
    expectedVersion: version,
  });
  const evidence = { adminConsent: true, error: null };
  await call(zelda, 'POST', `${card}/proof`, { level: 'observed', evidence });
  await call(zelda, 'POST', `${card}/presence`, { looking: true });
  const { body: held } = await d.submit(d.people.noor, anApp('Trello'));
  const heldCard = `/v1/queue/${held.appConsentRequestId}`;
  await call(zelda, 'POST', `${heldCard}/claim`, {});
  return { zelda, own, theirs, card, heldCard };
}

describeOnEachDatabase('everything kept about one person', (databases) => {
  it('is given to that person, all of it and nobody else’s', async () => {
    const d = openDesk(await databases.freshStore());
    const { zelda, own, theirs } = await busyLife(d);
    const { status, headers, body } = await d.call(zelda, 'GET', '/v1/me/export');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('attachment');
    const card = theirs.appConsentRequestId;
    expect(body).toMatchObject({
      exportedAt: '2026-11-21T09:00:00.000Z',
      person: { id: zelda.id, name: 'Zelda Unusual', email: 'zelda@unusual.example', locale: 'en' },
      requests: [
        {
          id: own.id,
          justification: 'xylophone lessons',
          messages: [{ text: 'Which lessons?' }, { text: 'xylophone on Mondays' }],
          timeline: expect.arrayContaining([expect.objectContaining({ event: 'submitted' })]),
        },
      ],
      decisions: [{ appConsentRequestId: card, kind: 'approve', justification: 'fits us' }],
      notes: [{ appConsentRequestId: card, text: 'vendor called back' }],
    });
    const list = (name: string) => body[name] as Record<string, unknown>[];
    expect(
      list('memberships')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['group', 'role']);
    expect(
      list('messages')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Which boards?', 'xylophone on Mondays']);
    expect(list('mails').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['request-submitted', 'question']),
    );
    expect(list('mails').every(({ to }) => to === 'zelda@unusual.example')).toBe(true);
    expect(list('audit').map(({ event }) => event)).toEqual(
      expect.arrayContaining(['request.submitted', 'card.approved', 'card.noted', 'card.proof']),
    );
    expect(JSON.stringify(body)).not.toMatch(/Robin|Noor|Ours\./);
    const other = await d.call(d.people.robin, 'GET', '/v1/me/export');
    expect(JSON.stringify(other.body)).not.toMatch(/xylophone|unusual\.example/);
  });

  it('is gone once that person is erased, though they were busy; the audit keeps who acted', async () => {
    expect(complete).toBe(true);
    const store = await databases.freshStore();
    const d = openDesk(store);
    const { zelda, theirs, card, heldCard } = await busyLife(d);
    const texts = ['zelda', 'unusual', 'xylophone', zelda.id, 'bbbbbbbb-0000'];
    expect(new Set((await holding(store, texts)).map((one) => one.split(': ')[1]))).toEqual(
      new Set(texts),
    );
    const { cursor } = await d.pull(d.people.second);
    const headers = { 'idempotency-key': 'erase-me' };
    expect((await d.call(zelda, 'DELETE', '/v1/me', { headers })).status).toBe(204);
    expect(await holding(store, texts)).toEqual([]);

    // What others rely on stays, without the name; and their screens are told.
    const mine = await d.call(d.people.robin, 'GET', `/v1/requests/${theirs.id}`);
    expect(mine.body).toMatchObject({
      status: 'approved',
      decision: { justification: 'fits us', decidedBy: { name: '—' } },
    });
    const { body } = await d.call(d.people.second, 'GET', card);
    expect(body).toMatchObject({ proof: { level: 'observed', by: null } });
    expect((await d.call(d.people.second, 'GET', heldCard)).body.claimedBy).toBeNull();
    const { changes } = await d.pull(d.people.second, cursor);
    expect(changes.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(changes)).not.toMatch(/zelda|xylophone/i);
    const audit = await d.call(d.people.auditor, 'GET', '/v1/audit?limit=200');
    const lines = audit.body.items as { event: string; actor: { name: string } | null }[];
    expect(lines.some(({ actor }) => actor?.name === 'Zelda Unusual')).toBe(true);
    expect(JSON.stringify(lines)).not.toMatch(/unusual\.example|xylophone/);
    expect(lines.at(-1)?.event).toBe('person.erased');
    const verdict = await d.call(d.people.auditor, 'GET', '/v1/audit/verify');
    expect(verdict.body).toMatchObject({ ok: true });
  });
});
