import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { callerFromClaims } from '../../server/auth/caller.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, openDesk } from './support/desk.ts';

const HALF_PAIR = '\ud800';

/** Claims that a sign-in service should not send, and one day does. */
const ODD_CLAIMS: Record<string, Record<string, unknown>> = {
  'a name with U+0000': { name: 'Mal\u0000ory' },
  'a name with half a surrogate pair': { name: `Mal${HALF_PAIR}ory` },
  'a name cut inside an emoji': { name: `x${'😀'.repeat(200)}` },
  'a name of nothing but controls': { name: '\u0000\u0007' },
  'a name on two lines': { name: 'Mallory\r\nBcc: someone@evil.example' },
  'an address with U+0000': { email: 'mal\u0000@desk.example' },
  'a group with U+0000': { groups: ['sales\u0000'] },
  'a directory role with U+0000': { wids: ['admin\u0000'] },
};

describeOnEachDatabase('odd text', (databases) => {
  it.each(Object.entries(ODD_CLAIMS))('somebody signed in with %s can ask', async (_, claims) => {
    const d = openDesk(await databases.freshStore());
    const mallory = callerFromClaims({ tid: d.tenant, oid: randomUUID(), ...claims });
    const { status, body } = await d.submit(mallory, anApp());
    expect(status).toBe(201);
    const { name } = body.requester as { name: string };
    expect(name).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
    const read = await d.call(mallory, 'GET', `/v1/requests/${body.id}`);
    expect(read.body.requester).toEqual(body.requester);
  });

  it('answers with the text it keeps, also where half a character was sent', async () => {
    const d = openDesk(await databases.freshStore());
    const app = { ...anApp(), justification: `For calls ${HALF_PAIR}, mostly` };
    const { status, body } = await d.submit(d.people.robin, app);
    expect(status).toBe(201);
    expect(body.justification).toBe('For calls \ufffd, mostly');
    const read = await d.call(d.people.robin, 'GET', `/v1/requests/${body.id}`);
    expect(read.body.justification).toBe(body.justification);
    const card = `/v1/queue/${body.appConsentRequestId}`;
    const text = `half ${HALF_PAIR}`;
    const note = await d.call(d.people.helpdesk, 'POST', `${card}/notes`, { body: { text } });
    expect(note.body.notes).toMatchObject([{ text: 'half \ufffd' }]);
  });

  it('takes no words that nobody can see', async () => {
    const d = openDesk(await databases.freshStore());
    const nothing = '\u200b\u2060\u00ad\u3164';
    for (const justification of [nothing, '', '  ']) {
      const refused = await d.submit(d.people.robin, { ...anApp(), justification });
      expect(refused.problem).toBe('validation');
      expect(refused.body.errors).toMatchObject([{ field: 'justification' }]);
    }
    const { body } = await d.submit(d.people.robin, { ...anApp(), justification: 'a\u200bb' });
    const id = body.appConsentRequestId;
    const deny = { kind: 'deny', justification: nothing, expectedVersion: 1 };
    const denied = await d.decide(d.people.reviewer, id, deny);
    expect([denied.problem, denied.body.errors]).toEqual([
      'validation',
      [{ field: 'justification', message: 'is needed to deny or block' }],
    ]);
    const card = `/v1/queue/${id}`;
    const note = await d.call(d.people.helpdesk, 'POST', `${card}/notes`, {
      body: { text: nothing },
    });
    expect(note.problem).toBe('validation');
    expect((await d.card(id)).body).toMatchObject({ status: 'open', notes: [] });
  });

  it('takes only a GUID for an Entra app, and what other providers call theirs', async () => {
    const d = openDesk(await databases.freshStore());
    const origin = { provider: 'entra', screen: 'need-admin-approval' };
    const ask = (clientId: string, more: object = {}) =>
      d.submit(d.people.robin, { app: { clientId }, origin: { ...origin, ...more } });
    expect(await ask('not-a-guid')).toMatchObject({
      status: 422,
      problem: 'validation',
      body: { errors: [{ field: 'app.clientId' }] },
    });
    // Microsoft's own ids are not all UUIDs in the sense of RFC 9562.
    expect((await ask('00000003-0000-0000-C000-000000000000')).status).toBe(201);
    const google = { provider: 'google', screen: 'app-disabled' };
    expect((await ask('1234-abc.apps.googleusercontent.com', google)).status).toBe(201);
  });

  it('answers 404 for what can be no client id, and the contract says so', async () => {
    const d = openDesk(await databases.freshStore());
    const odd = await d.call(d.people.robin, 'GET', '/v1/apps/a%20b');
    expect(odd).toMatchObject({ status: 404, problem: 'not-found' });
    const { body } = await d.call(d.people.robin, 'GET', '/v1/openapi.json');
    expect(body.paths).toHaveProperty(['/v1/apps/{clientId}', 'get', 'responses', '404']);
  });

  it('lists the cards that wait for their requester by the name their status has', async () => {
    const d = openDesk(await databases.freshStore());
    const { body } = await d.submit(d.people.robin, anApp());
    const card = `/v1/queue/${body.appConsentRequestId}`;
    await d.call(d.people.reviewer, 'POST', `${card}/questions`, { body: { text: 'Why?' } });
    const one = { total: 1, items: [{ status: 'waiting-for-requester' }] };
    for (const state of ['waiting', 'waiting-for-requester', 'undecided']) {
      const page = await d.call(d.people.reviewer, 'GET', `/v1/queue?state=${state}`);
      expect(page.body).toMatchObject(one);
    }
    // Nobody has decided it: it does not leave the queue while its requester thinks.
    expect((await d.call(d.people.reviewer, 'GET', '/v1/queue')).body).toMatchObject(one);
    const open = await d.call(d.people.reviewer, 'GET', '/v1/queue?state=open');
    expect(open.body).toMatchObject({ total: 0, items: [] });
  });

  it.each([
    ['text/csv', 'text/csv'],
    ['text/csv, */*', 'text/csv'],
    ['text/csv;q=0.5, application/json', 'application/json'],
    ['application/json;q=0.1, application/x-ndjson', 'application/x-ndjson'],
    ['*/*', 'application/json'],
    ['image/png', 'application/json'],
  ])('answers the audit for "%s" as %s', async (accept, type) => {
    const d = openDesk(await databases.freshStore());
    const answer = await d.app.open(d.people.auditor, '/v1/audit', { headers: { accept } });
    expect(answer.headers.get('content-type')).toContain(type);
  });
});
