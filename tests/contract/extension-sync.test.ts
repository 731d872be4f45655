import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { BackendAnswer, BackendCall } from '../../lib/backend/backend.ts';
import { callBackend } from '../../lib/backend/backend.ts';
import { NewRequest } from '../../lib/contract/user-consent-request.ts';
import type { PendingAct } from '../../lib/storage/acts.ts';
import { countWaiting, getCard, listCardRows } from '../../lib/storage/cards.ts';
import { becomeOwner } from '../../lib/storage/identity.ts';
import { unshownNotices } from '../../lib/storage/notices.ts';
import { type Db, openDb } from '../../lib/storage/open-db.ts';
import { recordAct } from '../../lib/storage/record-act.ts';
import { getRequest, listRequests } from '../../lib/storage/requests.ts';
import { pullChanges } from '../../lib/sync/pull.ts';
import { pushOutbox } from '../../lib/sync/push.ts';
import type { Caller } from '../../server/auth/caller.ts';
import { DECIDING_ROLES } from '../../server/auth/caller.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { type DeskApp, openDeskApp } from '../server/support/desk-app.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const CLIENT = 'fc108d3f-543d-4374-bbff-c7c51f651fe5';
const person = (n: number, name: string, wids: readonly string[] = []): Caller => ({
  tenant: TENANT,
  id: `22222222-2222-4222-8222-00000000000${n}`,
  name,
  email: `${name.toLowerCase()}@contoso.com`,
  roles: [],
  wids,
  groups: [],
});
const ANNA = person(1, 'Anna');
const RITA = person(2, 'Rita', DECIDING_ROLES.slice(0, 1));

let keys = 0;

/** One person's browser: its own database, speaking to the backend as that person through the real client. */
async function browserOf(app: DeskApp, caller: Caller, clock: { now: number }) {
  const db: Db = await openDb({ name: `contract-${++keys}-${Date.now()}` });
  const owner = { tenantId: caller.tenant, userId: caller.id };
  await becomeOwner(db, owner);
  const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(String(url));
    const headers = Object.fromEntries(new Headers(init?.headers));
    const answer = await app.call(caller, init?.method ?? 'GET', pathname + search, {
      ...(init?.body ? { body: JSON.parse(String(init.body)) } : {}),
      headers,
    });
    return new Response(JSON.stringify(answer.body), {
      status: answer.status,
      headers: answer.headers,
    });
  };
  const now = () => clock.now;
  const deps = { fetch: fetch as typeof globalThis.fetch, now };
  const call = (request: BackendCall): Promise<BackendAnswer> =>
    callBackend(deps, 'https://desk.example', null, request);
  return {
    db,
    act: (act: PendingAct) =>
      recordAct(db, act, { now: now(), owner, idempotencyKey: `contract-key-${++keys}` }),
    push: (through = call) => pushOutbox({ db, owner, call: through, now, random: () => 0.5 }),
    pull: () => pullChanges({ db, owner, call, now }),
    call,
  };
}

const submit = (localId: string): PendingAct => ({
  kind: 'submit',
  requestId: localId,
  body: NewRequest.parse({
    app: { clientId: CLIENT, displayName: 'Zoom', publisher: { name: 'Zoom', verified: true } },
    permissions: [
      { resource: 'https://graph.microsoft.com', value: 'Calendars.ReadWrite', kind: 'delegated' },
    ],
    justification: 'I schedule customer calls every day.',
    origin: {
      provider: 'entra',
      cloud: 'global',
      screen: 'need-admin-approval',
      errorCode: '90094',
    },
  }),
});

describeOnEachDatabase('the extension against the backend', ({ freshStore }) => {
  const clock = { now: Date.parse('2026-11-21T09:00:00Z') };
  let anna: Awaited<ReturnType<typeof browserOf>>;
  let rita: Awaited<ReturnType<typeof browserOf>>;

  beforeEach(async () => {
    const app = openDeskApp(await freshStore(), () => clock.now);
    anna = await browserOf(app, ANNA, clock);
    rita = await browserOf(app, RITA, clock);
  });

  const onlyCard = async () => {
    const [row] = await listCardRows(rita.db);
    const stored = row && (await getCard(rita.db, row.id));
    if (!stored) throw new Error('no card arrived');
    return stored.card;
  };

  it('a request goes out once though its answer is lost, and is decided', async () => {
    await anna.act(submit('local-1'));
    await anna
      .push(async (request) => {
        await anna.call(request);
        throw new Error('killed');
      })
      .catch(() => {});
    expect(await anna.push()).toMatchObject({ settled: 1, stopped: 'done' });
    expect(await getRequest(anna.db, 'local-1')).toMatchObject({
      phase: 'sent',
      refusal: null,
      server: { status: 'open' },
    });
    await anna.pull();
    expect(await listRequests(anna.db)).toHaveLength(1);

    await rita.pull();
    expect(await countWaiting(rita.db)).toBe(1);
    const card = await onlyCard();
    expect(card.requestCount).toBe(1);
    await rita.act({
      kind: 'decide',
      cardId: card.id,
      body: {
        kind: 'deny',
        justification: 'We have another tool.',
        audience: { kind: 'everyone' },
        expectedVersion: card.version,
      },
    });
    expect(await rita.push()).toMatchObject({ settled: 1, stopped: 'done' });
    expect((await getCard(rita.db, card.id))?.refusal).toBeNull();
    expect(await countWaiting(rita.db)).toBe(0);

    await anna.pull();
    expect(await getRequest(anna.db, 'local-1')).toMatchObject({
      server: { status: 'denied', decision: { justification: 'We have another tool.' } },
    });
    expect((await unshownNotices(anna.db)).map(({ kind }) => kind).sort()).toEqual([
      'denied',
      'submitted',
    ]);
  });

  it('every act of the outbox has the place and the words the backend expects', async () => {
    await anna.act(submit('local-1'));
    await anna.push();
    await rita.pull();
    const card = await onlyCard();
    const cardId = card.id;
    await rita.act({ kind: 'claim', cardId, body: { takeOver: false } });
    await rita.act({ kind: 'note', cardId, body: { text: 'Looks fine.' } });
    await rita.act({ kind: 'question', cardId, body: { text: 'Which calendar?' } });
    await rita.act({ kind: 'release', cardId });
    await rita.push();
    expect((await getCard(rita.db, cardId))?.refusal).toBeNull();

    await anna.pull();
    await anna.act({ kind: 'message', requestId: 'local-1', body: { text: 'My own.' } });
    await anna.push();
    expect(await getRequest(anna.db, 'local-1')).toMatchObject({ refusal: null });
    clock.now += 25 * 60 * 60 * 1000;
    await anna.act({ kind: 'remind', requestId: 'local-1' });
    await anna.push();
    expect(await getRequest(anna.db, 'local-1')).toMatchObject({ refusal: null });
    await anna.act({ kind: 'remind', requestId: 'local-1' });
    await anna.push();
    expect(await getRequest(anna.db, 'local-1')).toMatchObject({
      refusal: { name: 'too-early', act: 'remind' },
    });

    await rita.pull();
    const { version } = await onlyCard();
    await rita.act({
      kind: 'decide',
      cardId,
      body: { kind: 'approve', audience: { kind: 'everyone' }, expectedVersion: version },
    });
    await rita.act({
      kind: 'proof',
      cardId,
      body: { level: 'observed', evidence: { adminConsent: true, tenant: TENANT } },
    });
    await rita.push();
    const approved = await getCard(rita.db, cardId);
    expect(approved?.refusal).toBeNull();
    expect(approved?.consentUrl).toContain('adminconsent');
    expect(approved?.card.proof?.level).toBe('observed');

    await anna.pull();
    await anna.act({ kind: 'outcome', requestId: 'local-1', body: { kind: 'signed-in' } });
    await anna.push();
    expect(await getRequest(anna.db, 'local-1')).toMatchObject({
      refusal: null,
      server: { status: 'approved', proof: { level: 'confirmed' } },
    });
  });

  it('a decision on what is no longer open comes back as a sentence', async () => {
    await anna.act(submit('local-1'));
    await anna.push();
    await rita.pull();
    const card = await onlyCard();
    await anna.act({ kind: 'withdraw', requestId: 'local-1' });
    await anna.push();
    await rita.act({
      kind: 'decide',
      cardId: card.id,
      body: {
        kind: 'deny',
        justification: 'No need.',
        audience: { kind: 'everyone' },
        expectedVersion: card.version,
      },
    });
    await rita.push();
    const refusal = (await getCard(rita.db, card.id))?.refusal;
    expect(refusal).toMatchObject({ act: 'decide' });
    expect(refusal?.detail).not.toBe('');
    expect(await rita.db.count('outbox')).toBe(0);
  });
});
