import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onTabUpdated } from '../../../lib/background/tab-events.ts';
import { getCard } from '../../../lib/storage/cards.ts';
import { getRequest, listRequests } from '../../../lib/storage/requests.ts';
import { ME } from '../auth/fake-issuer.ts';
import { aBody, aCard, aRequest, CLIENT, id } from '../storage/examples.ts';
import { withCard } from '../storage/fresh-db.ts';
import { problem } from '../sync/fake-backend.ts';
import { aScreen, makeWorld, TAB, type World } from './world.ts';

let world: World;
const signIn = () => world.send('desk', 'desk/sign-in', { interactive: true });
const submit = (route: 'backend' | 'local' = 'backend') =>
  world.send('panel', 'panel/submit', { body: aBody(), route });
const approve = {
  kind: 'decide' as const,
  cardId: id(1),
  body: { kind: 'approve' as const, expectedVersion: 1 },
};

beforeEach(async () => {
  world = await makeWorld();
});

describe('a request', () => {
  it('is on disk before anything is sent, and arrives after sign-in', async () => {
    const answer = await submit();
    expect(answer.ok).toBe(true);
    expect(await listRequests(world.db)).toMatchObject([{ phase: 'outbox' }]);
    expect(world.backend.effects).toEqual([]);
    await signIn();
    await world.syncing.run();
    expect(world.backend.effects).toHaveLength(1);
    expect(await listRequests(world.db)).toMatchObject([{ phase: 'sent', serverId: id(1) }]);
    const shown = Object.keys(await fakeBrowser.notifications.getAll());
    expect(shown).toEqual([`request:${id(1)}:submitted`]);
  });

  it('waits while the backend is off, says so, and goes out by itself', async () => {
    await signIn();
    world.reachable = false;
    await submit();
    await world.syncing.run();
    const state = await world.send('desk', 'desk/state', {});
    expect(state).toMatchObject({ backend: { kind: 'unreachable' }, outboxWaiting: 1 });
    const alarm = await fakeBrowser.alarms.get('outbox');
    expect(alarm?.scheduledTime).toBeGreaterThan(world.clock.now);
    world.reachable = true;
    await world.syncing.run();
    expect(world.backend.effects).toHaveLength(1);
    expect(await world.send('desk', 'desk/state', {})).toMatchObject({
      backend: { kind: 'signed-in', organisationName: 'Contoso' },
      outboxWaiting: 0,
    });
  });

  it('is refused by name when it is malformed, and nothing is kept', async () => {
    const answer = await world.send('panel', 'panel/submit', {
      body: { ...aBody(), justification: ' ', extra: 1 },
      route: 'backend',
    });
    expect(answer).toMatchObject({ ok: false });
    if (!answer.ok) expect(answer.errors.map(({ field }) => field)).toContain('justification');
    expect(await listRequests(world.db)).toEqual([]);
  });

  it('is tracked without any backend, with a link for IT', async () => {
    world = await makeWorld({ backend: false });
    await world.send('content', 'screen/detected', { facts: aScreen() });
    await submit('local');
    const context = await world.send('panel', 'panel/context', {});
    expect(context).toMatchObject({
      backend: { kind: 'none' },
      mine: { route: 'local' },
      locale: 'de',
      outboxWaiting: 0,
    });
    expect(context.adminConsentUrl).toContain(`/contoso.com/adminconsent?client_id=${CLIENT}`);
  });
});

describe('the panel’s context', () => {
  it('brings the draft back, and what stands for the app', async () => {
    await signIn();
    await world.send('content', 'screen/detected', { facts: aScreen() });
    const { draftKey } = await world.send('panel', 'panel/context', {});
    const draft = {
      key: draftKey ?? '',
      answers: { what: 'calls' },
      justification: 'half',
      edited: true,
      removedFields: [],
    };
    await world.send('panel', 'panel/save-draft', { draft });
    const standing = { standing: 'blocked', mine: null, othersAsking: 3, decision: null };
    world.backend.handle = (call) =>
      call.path.startsWith('/v1/apps/')
        ? world.backend.answer(200, standing)
        : world.backend.answer(200, { changes: [], nextCursor: '0', hasMore: false });
    expect(await world.send('desk', 'desk/standing', { clientId: CLIENT })).toEqual(standing);
    expect(await world.send('panel', 'panel/context', {})).toMatchObject({
      draft: { justification: 'half' },
      standing,
      backend: { kind: 'signed-in', me: ME },
      tabId: TAB,
    });
  });

  it('inside a page speaks of that page only, whatever tab it names', async () => {
    await world.send('content', 'screen/detected', { facts: aScreen() });
    const context = await world.send('panel', 'panel/context', { tabId: 999 });
    expect(context.tabId).toBe(TAB);
    expect((await world.send('sidePanel', 'panel/context', { tabId: 999 })).facts).toBeNull();
  });
});

describe('a decision', () => {
  beforeEach(async () => {
    await signIn();
    await withCard(world.db, aCard(1));
  });

  it('can be taken back for ten seconds and leaves no trace', async () => {
    const answer = await world.send('desk', 'desk/act', { act: approve, undoMs: 10_000 });
    if (!answer.ok) throw new Error('not recorded');
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    const { undone } = await world.send('desk', 'desk/undo', { outboxIds: [answer.outboxId] });
    expect(undone).toEqual([answer.outboxId]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    world.clock.now += 60_000;
    await world.syncing.run();
    expect(world.backend.effects).toEqual([]);
  });

  it('that came too late says who was first', async () => {
    world.backend.answers.set('new-1', problem(409, 'stale-version'));
    await world.send('desk', 'desk/act', { act: approve });
    await world.syncing.run();
    expect((await getCard(world.db, id(1)))?.refusal).toMatchObject({
      name: 'stale-version',
      act: 'decide',
    });
  });

  it('on a card that is gone is refused, not lost silently', async () => {
    const act = { ...approve, cardId: id(99) };
    expect(await world.send('desk', 'desk/act', { act })).toMatchObject({ ok: false });
  });

  it('opens only sound admin-consent addresses, and sees the answer', async () => {
    const url = `https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=${CLIENT}&scope=https%3A%2F%2Fgraph.microsoft.com%2FMail.Read&redirect_uri=https%3A%2F%2Fentra.microsoft.com%2FTokenAuthorize`;
    const open = (address: string) =>
      world.send('desk', 'desk/open-consent', { cardId: id(1), url: address });
    expect((await open('https://evil.example/adminconsent?client_id=x')).ok).toBe(false);
    expect((await open(url.replace('contoso.com', 'common'))).detail).toContain('AADSTS9002328');
    expect(world.opened).toEqual([]);
    expect(await open(url)).toEqual({ ok: true, detail: null });
    const tab = TAB + 1;
    const landed = (query: string) =>
      onTabUpdated(world.desk, world.syncing, tab, {
        url: `https://entra.microsoft.com/TokenAuthorize?${query}`,
      });
    await onTabUpdated(world.desk, world.syncing, tab, {
      url: 'https://evil.example/?admin_consent=True',
    });
    await landed('nothing=here');
    expect(await world.db.count('outbox')).toBe(0);
    await landed(
      'admin_consent=True&tenant=11111111-1111-4111-8111-111111111111&scope=Mail.Read&state=s',
    );
    expect((await world.db.getAll('outbox')).map(({ act }) => act)).toMatchObject([
      {
        kind: 'proof',
        cardId: id(1),
        body: { level: 'observed', evidence: { adminConsent: true } },
      },
    ]);
  });

  it('shows what the sign-in page said when it would not let the reviewer consent', async () => {
    const url = `https://login.microsoftonline.com/contoso.com/adminconsent?client_id=${CLIENT}`;
    await world.send('desk', 'desk/open-consent', { cardId: id(1), url });
    world.from.content = { ...world.from.content, tab: { id: TAB + 1 } };
    await world.send('content', 'screen/detected', { facts: aScreen() });
    expect((await getCard(world.db, id(1)))?.refusal).toMatchObject({
      name: 'consent-failed',
      detail: 'AADSTS90094',
    });
  });

  it('never takes a refused consent for a granted one', async () => {
    const url = `https://login.microsoftonline.com/contoso.com/adminconsent?client_id=${CLIENT}&redirect_uri=https%3A%2F%2Fentra.microsoft.com%2FTokenAuthorize`;
    await world.send('desk', 'desk/open-consent', { cardId: id(1), url });
    await onTabUpdated(world.desk, world.syncing, TAB + 1, {
      url: 'https://entra.microsoft.com/TokenAuthorize?admin_consent=True&error=access_denied&error_description=AADSTS65004',
    });
    expect(await world.db.count('outbox')).toBe(0);
    expect((await getCard(world.db, id(1)))?.refusal).toMatchObject({
      name: 'consent-failed',
      detail: 'AADSTS65004',
    });
  });
});

describe('trouble on this machine', () => {
  it('a full disk is said, and nothing is half-written', async () => {
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const real = world.db.transaction.bind(world.db);
    world.db.transaction = (() => {
      throw full;
    }) as never;
    await expect(submit()).rejects.toThrow(/"name":"storage".*no room/);
    world.db.transaction = real;
    expect(await world.db.count('outbox')).toBe(0);
    expect(await world.db.count('requests')).toBe(0);
  });

  it('a clock an hour off is noticed by the backend’s own', async () => {
    await signIn();
    world.clock.serverAhead = 3_600_000;
    await world.send('desk', 'desk/api', { method: 'GET', path: '/v1/policy' });
    const { clockOffset } = await world.send('desk', 'desk/state', {});
    expect(clockOffset).toBe(3_600_000);
  });
});

it('takes over the row of a request that the feed answered first', async () => {
  await signIn();
  world.backend.change('userConsentRequest', id(1), 1, aRequest(1));
  const answer = await submit();
  await world.syncing.run();
  if (!answer.ok) throw new Error('not recorded');
  expect(await listRequests(world.db)).toHaveLength(1);
  expect(await getRequest(world.db, answer.localId)).toMatchObject({ serverId: id(1) });
});
