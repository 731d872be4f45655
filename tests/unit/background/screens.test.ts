import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onTabRemoved, onTabUpdated } from '../../../lib/background/tab-events.ts';
import { MEMORY_MS, readTab } from '../../../lib/background/tab-memory.ts';
import { getMeta } from '../../../lib/storage/meta.ts';
import { listRequests } from '../../../lib/storage/requests.ts';
import { aRequest, CLIENT, id } from '../storage/examples.ts';
import { aScreen, makeWorld, TAB, type World } from './world.ts';

let world: World;
const AUTHORIZE = `https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=${CLIENT}&scope=openid%20Mail.Read&redirect_uri=https%3A%2F%2Fzoom.us%2Fcallback%3Fx%3D1&state=SECRET&nonce=SECRET&login_hint=anna%40contoso.com`;
const detect = (over = {}) => world.send('content', 'screen/detected', { facts: aScreen(over) });
const badge = (tabId?: number) =>
  fakeBrowser.action.getBadgeText(tabId === undefined ? {} : { tabId });

beforeEach(async () => {
  world = await makeWorld();
});

describe('a blocked screen', () => {
  it('puts the panel in the page and a mark on the tab, until the screen is gone', async () => {
    expect(await detect()).toEqual({ placement: 'page', snoozed: false });
    expect(await badge(TAB)).toBe('!');
    expect((await world.send('desk', 'desk/state', {})).blockedTabId).toBe(TAB);
    await world.send('content', 'screen/gone', {});
    expect(await badge(TAB)).toBe('');
    expect((await world.send('desk', 'desk/state', {})).blockedTabId).toBeNull();
  });

  it('is completed by the address the same tab passed through, and keeps nothing secret of it', async () => {
    await world.send('content', 'screen/address', { url: AUTHORIZE });
    await detect({ clientId: null, tenant: 'common', returnOrigin: null });
    const { facts } = await world.send('panel', 'panel/context', {});
    expect(facts).toMatchObject({
      clientId: CLIENT,
      tenant: 'contoso.com',
      returnOrigin: 'https://zoom.us',
    });
    expect(facts?.permissions.map(({ value }) => value)).toContain('Mail.Read');
    const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(kept).not.toMatch(/SECRET|anna|callback/);
  });

  it('does not believe an address older than 15 minutes, or one of another tab', async () => {
    await world.send('content', 'screen/address', { url: AUTHORIZE });
    world.clock.now += MEMORY_MS + 1;
    await detect({ clientId: null });
    expect((await world.send('panel', 'panel/context', {})).facts?.clientId).toBeNull();
  });

  it('is forgotten once the tab has left the provider, and not before', async () => {
    await world.send('content', 'screen/address', { url: AUTHORIZE });
    await onTabUpdated(world.desk, world.syncing, TAB, { status: 'complete' });
    expect((await readTab(world.desk, TAB)).address).not.toBeNull();
    world.pages.delete(TAB);
    await onTabUpdated(world.desk, world.syncing, TAB, { status: 'loading' });
    expect((await readTab(world.desk, TAB)).address).not.toBeNull();
    await onTabUpdated(world.desk, world.syncing, TAB, { status: 'complete' });
    expect((await readTab(world.desk, TAB)).address).toBeNull();
  });

  it('is forgotten with its tab', async () => {
    await detect();
    await onTabRemoved(world.desk, TAB);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('adds nothing to the page where the organisation wants it so', async () => {
    await fakeBrowser.storage.managed.set({ panelPlacement: 'side-panel' });
    expect(await detect()).toMatchObject({ placement: 'side-panel' });
    expect(await badge(TAB)).toBe('!');
    const { facts } = await world.send('sidePanel', 'panel/context', {});
    expect(facts?.clientId).toBe(CLIENT);
  });

  it('moves beside the page after the page took the panel away', async () => {
    await detect();
    expect((await world.send('desk', 'desk/state', {})).blockedBeside).toBe(false);
    await world.send('content', 'screen/placement-failed', { reason: 'removed' });
    expect(await detect()).toMatchObject({ placement: 'side-panel' });
    expect((await world.send('desk', 'desk/state', {})).blockedBeside).toBe(true);
  });

  it('is nothing to us when the organisation says off: nothing kept, nothing marked', async () => {
    await fakeBrowser.storage.managed.set({ panelPlacement: 'off' });
    expect(await detect()).toEqual({ placement: 'off', snoozed: false });
    expect(await badge(TAB)).toBe('');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('stays quiet for a snoozed app for a day, or for ever, and for no other app', async () => {
    await detect();
    await world.send('panel', 'panel/close', { snooze: 'app-1-day' });
    expect(await detect()).toMatchObject({ snoozed: true });
    expect(await detect({ clientId: id(5) })).toMatchObject({ snoozed: false });
    world.clock.now += 25 * 60 * 60 * 1000;
    expect(await detect()).toMatchObject({ snoozed: false });
    await world.send('panel', 'panel/close', { snooze: 'app-forever' });
    world.clock.now += 1e12;
    expect(await detect()).toMatchObject({ snoozed: true });
    expect(world.pages.get(TAB)).toContainEqual({ kind: 'page/close-panel' });
  });

  it('still gets its panel when the database is gone', async () => {
    world.db.close();
    expect(await detect()).toEqual({ placement: 'page', snoozed: false });
  });

  it('only counts odd pages', async () => {
    const host = 'login.microsoftonline.com';
    await world.send('content', 'screen/canary', { host });
    await world.send('content', 'screen/canary', { host });
    expect(await getMeta(world.db, 'canary')).toBe(2);
  });
});

describe('Microsoft’s own form', () => {
  const form = { screen: 'approval-required' as const, errorCode: '90095', hasNativeForm: true };
  const sent = { screen: 'request-sent' as const, errorCode: '90096', clientId: null };

  it('is filled at the click in the panel, and tracked once Microsoft says it was sent', async () => {
    await detect(form);
    world.pageAnswer = { filled: true };
    const filled = await world.send('panel', 'panel/fill-native', { text: 'I schedule calls.' });
    expect(filled).toEqual({ filled: true });
    expect(world.pages.get(TAB)).toContainEqual({
      kind: 'page/fill-justification',
      text: 'I schedule calls.',
    });
    expect(await listRequests(world.db)).toEqual([]);
    await detect(sent);
    await detect(sent);
    const rows = await listRequests(world.db);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      route: 'native',
      phase: 'sent',
      clientId: CLIENT,
      nativeSentAt: world.clock.now,
      sent: { justification: 'I schedule calls.', origin: { screen: 'approval-required' } },
    });
    expect(await world.db.count('outbox')).toBe(0);
  });

  it('is put on record at the backend too when somebody is signed in', async () => {
    await world.send('desk', 'desk/sign-in', { interactive: true });
    await detect(form);
    world.pageAnswer = { filled: true };
    await world.send('panel', 'panel/fill-native', { text: 'I schedule calls.' });
    await detect(sent);
    await world.syncing.run();
    expect(world.backend.effects.map(({ path }) => path)).toEqual(['/v1/requests']);
    expect(await listRequests(world.db)).toMatchObject([
      { route: 'native', phase: 'sent', serverId: id(1) },
    ]);
  });

  it('is tracked also when the person typed there themselves, without their words', async () => {
    await detect(form);
    await detect(sent);
    await detect(sent);
    expect(await listRequests(world.db)).toMatchObject([
      { route: 'native', sent: null, clientId: CLIENT, nativeSentAt: world.clock.now },
    ]);
    expect(await world.db.count('outbox')).toBe(0);
  });

  it('records nothing that was not asked in this tab', async () => {
    await detect(sent);
    expect(await listRequests(world.db)).toEqual([]);
  });
});

describe('blocked although approved', () => {
  const approve = (decidedAt: string) =>
    world.db.put('requests', {
      localId: 'l1',
      serverId: id(1),
      appKey: `entra:${CLIENT}`,
      clientId: CLIENT,
      appName: 'Zoom',
      provider: 'entra',
      sent: null,
      route: 'backend',
      phase: 'sent',
      refusal: null,
      createdAt: 1,
      syncedAt: 1,
      nativeSentAt: null,
      server: aRequest(1, {
        status: 'approved',
        decision: {
          kind: 'approve',
          justification: null,
          audience: { kind: 'everyone' },
          decidedBy: { id: 'r', name: 'Rita' },
          decidedAt,
        },
      }),
    });
  const acts = async () => (await world.db.getAll('outbox')).map(({ act }) => act);

  it('opens the request again with the cause, once', async () => {
    await approve('2026-11-21T08:00:00Z');
    await detect();
    await detect();
    expect(await acts()).toMatchObject([
      {
        kind: 'outcome',
        requestId: 'l1',
        body: { kind: 'still-blocked', cause: 'approved-still-blocked', errorCode: '90094' },
      },
    ]);
  });

  it('tells nobody who was signed in', async () => {
    await approve('2026-11-21T08:00:00Z');
    const value = "User 'anna@contoso.com' (Anna Muster) from 'https://sts.windows.net/x/' is odd";
    const evidence = [{ marker: 'text', value }];
    await detect({ evidence, signedInAs: 'Anna Muster' });
    const [act] = await acts();
    expect(JSON.stringify(act)).toContain('is odd');
    expect(JSON.stringify(act)).not.toMatch(/anna/i);
  });

  it('gives an approval a minute to reach all of Microsoft, unless the person went back to look', async () => {
    await approve(new Date(world.clock.now - 5000).toISOString());
    await detect();
    expect(await acts()).toEqual([]);
    await world.send('desk', 'desk/return-to-app', { localId: 'l1', watch: false });
    world.from.content = { ...world.from.content, tab: { id: TAB + 1 } };
    await detect();
    expect(await acts()).toMatchObject([{ body: { kind: 'still-blocked' } }]);
  });

  it('a return with an error says nothing about being in', async () => {
    await approve('2026-11-21T08:00:00Z');
    await world.send('desk', 'desk/return-to-app', { localId: 'l1', watch: true });
    const tab = TAB + 1;
    const landed = (url: string) => onTabUpdated(world.desk, world.syncing, tab, { url });
    await landed('https://zoom.us/callback?error=access_denied');
    await landed('https://zoom.us/callback?code=x');
    expect(await acts()).toEqual([]);
  });

  it('a return to the app after the sign-in page means they are in', async () => {
    await approve('2026-11-21T08:00:00Z');
    const opened = await world.send('desk', 'desk/return-to-app', { localId: 'l1', watch: true });
    expect(opened).toEqual({ opened: true, watching: false });
    expect(world.opened).toEqual(['https://zoom.us']);
    const tab = TAB + 1;
    await onTabUpdated(world.desk, world.syncing, tab, { url: 'https://zoom.us/home' });
    expect(await acts()).toEqual([]);
    world.from.content = { ...world.from.content, tab: { id: tab } };
    await world.send('content', 'screen/address', { url: AUTHORIZE });
    await onTabUpdated(world.desk, world.syncing, tab, { url: 'https://zoom.us/home' });
    await onTabUpdated(world.desk, world.syncing, tab, { url: 'https://zoom.us/home' });
    expect(await acts()).toEqual([
      { kind: 'outcome', requestId: 'l1', body: { kind: 'signed-in' } },
    ]);
  });
});
