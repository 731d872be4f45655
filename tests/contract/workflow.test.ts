import { expect, it } from 'vitest';
import { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { UserConsentRequest } from '../../lib/contract/user-consent-request.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, DAY, openDesk } from './support/desk.ts';

describeOnEachDatabase('the life of a request', (databases) => {
  const desk = async () => openDesk(await databases.freshStore());

  it('opens one card per app; the same person gets back what stands; a second joins', async () => {
    const d = await desk();
    const app = anApp('Zoom');
    const first = await d.submit(d.people.robin, app);
    expect(first.status).toBe(201);
    expect(UserConsentRequest.parse(first.body)).toMatchObject({ status: 'open', version: 1 });
    const again = await d.submit(d.people.robin, { ...app, justification: 'again' });
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    const other = await d.submit(d.people.noor, {
      ...app,
      consentType: 'static',
      permissions: [
        { resource: 'https://graph.microsoft.com', value: 'Mail.Read', kind: 'delegated' },
      ],
    });
    expect(other.body.appConsentRequestId).toBe(first.body.appConsentRequestId);
    const card = AppConsentRequest.parse((await d.card(first.body.appConsentRequestId)).body);
    expect(card.requestCount).toBe(2);
    expect(card.permissions.map(({ value, consentTypes }) => [value, consentTypes])).toEqual([
      ['Calendars.ReadWrite', ['dynamic']],
      ['Mail.Read', ['static']],
    ]);
    expect(card.requests.map(({ justification }) => justification)).toContain(
      first.body.justification,
    );
  });

  it('tells both requesters a decision, the loser who was first, and nobody twice', async () => {
    const d = await desk();
    const app = anApp();
    const { body: mine } = await d.submit(d.people.robin, app);
    await d.submit(d.people.noor, app);
    const card = mine.appConsentRequestId;
    const bodies = { kind: 'deny', justification: 'use the other one', expectedVersion: 2 };
    const [one, two] = await Promise.all([
      d.decide(d.people.reviewer, card, bodies),
      d.decide(d.people.second, card, { ...bodies, kind: 'block' }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    const lost = one.status === 409 ? one : two;
    const won = one.status === 200 ? d.people.reviewer : d.people.second;
    expect(lost.problem).toBe('stale-version');
    expect(lost.body).toMatchObject({
      currentVersion: 3,
      changedBy: { id: won.id, name: won.name },
    });
    expect(lost.body.changedAt).toBe('2026-11-21T09:00:00.000Z');
    for (const who of [d.people.robin, d.people.noor]) {
      const { items } = (await d.call(who, 'GET', '/v1/requests')).body as { items: unknown[] };
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({ decision: { justification: 'use the other one' } });
    }
  });

  it('lets the last of two decisions of one moment stand', async () => {
    // The clock of a desk under load stands still between two decisions.
    for (let n = 0; n < 8; n += 1) {
      const d = await desk();
      const app = anApp();
      for (const kind of ['deny', 'deny', 'approve'] as const) {
        const { body, status } = await d.submit(d.people.robin, app);
        expect(status).toBe(201);
        const words = { kind, justification: kind === 'deny' ? 'not this one' : null };
        const decided = await d.decide(d.people.reviewer, body.appConsentRequestId, {
          ...words,
          expectedVersion: 1,
        });
        expect(decided.status).toBe(200);
      }
      expect((await d.submit(d.people.robin, app)).problem).toBe('app-already-approved');
      const { clientId } = app.app as { clientId: string };
      const { body } = await d.call(d.people.robin, 'GET', `/v1/apps/${clientId}`);
      expect(body.standing).toBe('approved');
    }
  });

  it('refuses own requests, missing roles, and refusals without words', async () => {
    const d = await desk();
    const policy = await d.call(d.people.admin, 'GET', '/v1/policy');
    await d.call(d.people.admin, 'PUT', '/v1/policy', {
      body: {
        ...policy.body,
        reviewers: [
          ...(policy.body.reviewers as unknown[]),
          { kind: 'user', id: d.people.designee.id },
        ],
      },
      headers: { 'if-match': policy.headers.get('etag') ?? '' },
    });
    const own = await d.submit(d.people.reviewer, anApp());
    const card = own.body.appConsentRequestId;
    const approve = { kind: 'approve', expectedVersion: 1 };
    expect(await d.decide(d.people.reviewer, card, approve)).toMatchObject({
      status: 403,
      problem: 'own-request',
    });
    expect(await d.decide(d.people.designee, card, approve)).toMatchObject({
      status: 403,
      problem: 'role-missing',
    });
    expect(await d.decide(d.people.helpdesk, card, approve)).toMatchObject({
      status: 403,
      problem: 'forbidden',
    });
    const silent = await d.decide(d.people.designee, card, { kind: 'deny', expectedVersion: 1 });
    expect(silent).toMatchObject({ status: 422, problem: 'validation' });
    const deny = { kind: 'deny', justification: 'no', expectedVersion: 1 };
    expect((await d.decide(d.people.designee, card, deny)).status).toBe(200);
    expect(await d.decide(d.people.second, card, { ...deny, expectedVersion: 2 })).toMatchObject({
      status: 409,
      problem: 'not-open',
    });
  });

  it('approves as claimed only, and climbs by evidence', async () => {
    const d = await desk();
    const { body: mine } = await d.submit(d.people.robin, anApp());
    const card = mine.appConsentRequestId;
    const proof = (body: unknown) =>
      d.call(d.people.reviewer, 'POST', `/v1/queue/${card}/proof`, { body });
    const seen = { level: 'observed', evidence: { adminConsent: true, error: null } };
    expect(await proof(seen)).toMatchObject({ status: 409, problem: 'not-open' });
    const done = await d.decide(d.people.reviewer, card, { kind: 'approve', expectedVersion: 1 });
    expect(done.body).toMatchObject({ status: 'approved', proof: { level: 'claimed' } });
    expect(done.body.consentUrl).toContain(
      `login.microsoftonline.com/${d.tenant}/v2.0/adminconsent`,
    );
    const denied = { adminConsent: true, error: 'access_denied' };
    expect(await proof({ level: 'observed', evidence: denied })).toMatchObject({
      status: 422,
      problem: 'insufficient-evidence',
    });
    expect(await proof({ level: 'confirmed', evidence: {} })).toMatchObject({ status: 422 });
    expect((await proof(seen)).body.proof).toMatchObject({ level: 'observed' });
    const read = { source: 'graph', grantIds: ['g1'], readAt: '2026-11-21T09:00:00Z' };
    expect((await proof({ level: 'verified', evidence: read })).body.proof).toMatchObject({
      level: 'verified',
    });
    expect((await proof(seen)).body.proof).toMatchObject({ level: 'verified' });
    const path = `/v1/requests/${mine.id}/outcome`;
    const inside = await d.call(d.people.robin, 'POST', path, { body: { outcome: 'signed-in' } });
    expect(inside.body.proof).toMatchObject({ level: 'confirmed' });
    expect((await d.card(card)).body.proof).toMatchObject({ level: 'confirmed' });
    const newcomer = await d.submit(d.people.noor, { app: mine.app });
    expect(newcomer).toMatchObject({ status: 409, problem: 'app-already-approved' });
  });

  it('opens again when the approval did not help, with the cause', async () => {
    const d = await desk();
    const { body: mine } = await d.submit(d.people.robin, anApp());
    const card = mine.appConsentRequestId;
    await d.decide(d.people.reviewer, card, { kind: 'approve', expectedVersion: 1 });
    d.now.value += DAY;
    const path = `/v1/requests/${mine.id}/outcome`;
    const body = { kind: 'still-blocked', cause: 'assignment-required', errorCode: '50105' };
    const stuck = await d.call(d.people.robin, 'POST', path, { body });
    expect(stuck.body).toMatchObject({ status: 'open', expiresAt: '2026-12-22T09:00:00.000Z' });
    const { body: open } = await d.card(card);
    expect(open).toMatchObject({
      status: 'open',
      decision: null,
      proof: { stillBlocked: { cause: 'assignment-required · 50105', count: 1 } },
    });
    expect(open.history).toHaveLength(1);
  });

  it('blocks until unblocked, and keeps the history', async () => {
    const d = await desk();
    const { body: mine } = await d.submit(d.people.robin, anApp());
    const card = mine.appConsentRequestId;
    const why = { kind: 'block', justification: 'known malware', expectedVersion: 1 };
    await d.decide(d.people.reviewer, card, why);
    const standing = () =>
      d.call(d.people.noor, 'GET', `/v1/apps/${(mine.app as { clientId: string }).clientId}`);
    expect((await standing()).body).toMatchObject({
      standing: 'blocked',
      decision: { justification: 'known malware' },
    });
    expect(await d.submit(d.people.noor, { app: mine.app })).toMatchObject({
      status: 403,
      problem: 'app-blocked',
    });
    const undone = await d.call(d.people.second, 'POST', `/v1/queue/${card}/unblock`, {
      body: { justification: 'it was a mistake' },
    });
    expect(undone.status).toBe(200);
    expect((await standing()).body.standing).toBe('none');
    const next = await d.submit(d.people.noor, { app: mine.app });
    expect(next.status).toBe(201);
    const { body } = await d.card(next.body.appConsentRequestId);
    expect(body.history).toMatchObject([
      { decision: { kind: 'block' }, undoneAt: '2026-11-21T09:00:00.000Z' },
    ]);
  });

  it('stops the clock while a question is open', async () => {
    const d = await desk();
    const { body: mine } = await d.submit(d.people.robin, anApp());
    const card = mine.appConsentRequestId;
    await d.call(d.people.reviewer, 'POST', `/v1/queue/${card}/questions`, {
      body: { text: 'Why?' },
    });
    const waiting = await d.call(d.people.robin, 'GET', `/v1/requests/${mine.id}`);
    expect(waiting.body).toMatchObject({
      status: 'waiting-for-requester',
      messages: [{ text: 'Why?' }],
    });
    expect((await d.card(card)).body.status).toBe('waiting-for-requester');
    d.now.value += 3 * DAY;
    const path = `/v1/requests/${mine.id}/messages`;
    const answered = await d.call(d.people.robin, 'POST', path, { body: { text: 'Because.' } });
    expect(answered.body).toMatchObject({ status: 'open', expiresAt: '2026-12-24T09:00:00.000Z' });
    expect((await d.card(card)).body).toMatchObject({
      status: 'open',
      expiresAt: '2026-12-24T09:00:00.000Z',
    });
  });

  it('reminds once a day, withdraws once, and says why not', async () => {
    const d = await desk();
    const { body: mine } = await d.submit(d.people.robin, anApp());
    const nudge = () => d.call(d.people.robin, 'POST', `/v1/requests/${mine.id}/reminders`);
    expect((await nudge()).status).toBe(200);
    expect(await nudge()).toMatchObject({
      problem: 'too-early',
      body: { remindableAt: '2026-11-22T09:00:00.000Z' },
    });
    d.now.value += DAY;
    expect((await nudge()).status).toBe(200);
    const withdraw = () => d.call(d.people.robin, 'POST', `/v1/requests/${mine.id}/withdraw`);
    expect((await withdraw()).body.status).toBe('withdrawn');
    expect(await withdraw()).toMatchObject({ status: 409, problem: 'not-open' });
    expect((await d.card(mine.appConsentRequestId)).body.status).toBe('withdrawn');
  });

  it('claims, takes over on purpose, notes for colleagues only', async () => {
    const d = await desk();
    const { body: mine } = await d.submit(d.people.robin, anApp());
    const at = `/v1/queue/${mine.appConsentRequestId}`;
    expect((await d.call(d.people.reviewer, 'POST', `${at}/claim`)).body.claimedBy).toMatchObject({
      name: 'Ada',
    });
    expect(await d.call(d.people.second, 'POST', `${at}/claim`)).toMatchObject({
      status: 409,
      problem: 'claimed-by-other',
    });
    const taken = await d.call(d.people.second, 'POST', `${at}/claim`, {
      body: { takeOver: true },
    });
    expect(taken.body.claimedBy).toMatchObject({ name: 'Bela' });
    expect((await d.call(d.people.second, 'POST', `${at}/release`)).body.claimedBy).toBeNull();
    const note = { body: { text: 'asked the vendor' } };
    expect((await d.call(d.people.helpdesk, 'POST', `${at}/notes`, note)).status).toBe(200);
    const seen = await d.call(d.people.robin, 'GET', `/v1/requests/${mine.id}`);
    expect(JSON.stringify(seen.body)).not.toContain('asked the vendor');
  });

  it('says when requests are switched off, before and after', async () => {
    const d = await desk();
    const { body, headers } = await d.call(d.people.admin, 'GET', '/v1/policy');
    await d.call(d.people.admin, 'PUT', '/v1/policy', {
      body: { ...body, isEnabled: false },
      headers: { 'if-match': headers.get('etag') ?? '' },
    });
    expect(await d.submit(d.people.robin, anApp())).toMatchObject({
      status: 409,
      problem: 'workflow-disabled',
    });
  });
});
