import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../lib/background/start.ts';
import { PRESENCE_PORT } from '../../../lib/messaging/presence.ts';
import { recordAct } from '../../../lib/storage/record-act.ts';
import { listRequests } from '../../../lib/storage/requests.ts';
import { ANNA, aBody, aCard, id } from '../storage/examples.ts';
import { aScreen, type FakePort, listeners, makeWorld, TAB, type World } from './world.ts';

let world: World;

/** Sends as the browser does, through the listener that was registered. */
const through = (message: unknown, from: keyof World['from'] | object) =>
  new Promise<unknown>((resolve) => {
    const sender = typeof from === 'string' ? world.from[from as 'desk'] : from;
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve);
  });
const aPort = (senderId = 'test-extension-id'): FakePort => ({
  name: PRESENCE_PORT,
  sender: { id: senderId },
  onMessage: listeners<[unknown]>(),
  onDisconnect: listeners<[]>(),
});

beforeEach(async () => {
  world = await makeWorld();
});

describe('the background as the browser starts it', () => {
  it('answers pages with an envelope and the content script with the bare answer', async () => {
    startBackground(world.platform);
    expect(await through({ kind: 'desk/state' }, 'desk')).toMatchObject({ ok: true });
    const facts = aScreen();
    expect(await through({ kind: 'screen/detected', facts }, 'content')).toEqual({
      placement: 'page',
      snoozed: false,
    });
    const forged = { id: 'other', url: 'https://evil.example' };
    expect(await through({ kind: 'desk/erase', where: 'local' }, forged)).toMatchObject({
      ok: false,
    });
  });

  it('sends what the last worker left behind', async () => {
    await world.send('desk', 'desk/sign-in', { interactive: true });
    await world.syncing.run();
    const act = { kind: 'submit' as const, requestId: 'left', body: aBody() };
    const context = { now: world.clock.now, owner: ANNA, idempotencyKey: 'left-behind' };
    await recordAct(world.db, act, context);
    startBackground(world.platform);
    await vi.waitFor(() => expect(world.backend.effects).toHaveLength(1));
    await vi.waitFor(async () =>
      expect(await listRequests(world.db)).toMatchObject([{ phase: 'sent' }]),
    );
  });

  it('asks for news when its alarm rings, and puts the number on the badge', async () => {
    await world.send('desk', 'desk/sign-in', { interactive: true });
    startBackground(world.platform);
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('sync')).toBeDefined());
    await world.syncing.run();
    world.backend.change('appConsentRequest', id(1), 1, aCard(1));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'sync' } as never);
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('1'));
  });

  it('listens for news while a page is open, and only for our own pages', async () => {
    await world.send('desk', 'desk/sign-in', { interactive: true });
    startBackground(world.platform);
    const events = () => world.backend.calls.filter(({ path }) => path === '/v1/events').length;
    world.connects.fire(aPort('somebody-else'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events()).toBe(0);
    const port = aPort();
    world.connects.fire(port);
    await vi.waitFor(() => expect(events()).toBeGreaterThan(0));
    port.onDisconnect.fire();
  });

  it('forgets a tab that was closed', async () => {
    startBackground(world.platform);
    await through({ kind: 'screen/detected', facts: aScreen() }, 'content');
    await fakeBrowser.tabs.onRemoved.trigger(TAB, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get(`tab:${TAB}`)).toEqual({}),
    );
  });
});
