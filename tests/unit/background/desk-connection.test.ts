import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMeta } from '../../../lib/storage/meta.ts';
import { listRequests } from '../../../lib/storage/requests.ts';
import { BACKEND, ISSUER, ME } from '../auth/fake-issuer.ts';
import { aBody } from '../storage/examples.ts';
import { problem } from '../sync/fake-backend.ts';
import { makeWorld, type World } from './world.ts';

let world: World;
const signIn = () => world.send('desk', 'desk/sign-in', { interactive: true });
const submit = () => world.send('panel', 'panel/submit', { body: aBody(), route: 'backend' });

beforeEach(async () => {
  world = await makeWorld();
});

describe('settings', () => {
  it('changed at the same moment are all kept', async () => {
    const patches = [{ language: 'de' }, { panelPlacement: 'off' }, { quietHours: null }];
    await Promise.all(patches.map((patch) => world.send('desk', 'desk/save-settings', { patch })));
    const { settings } = await world.send('desk', 'desk/settings', {});
    expect(settings).toMatchObject({ language: 'de', panelPlacement: 'off' });
  });
});

describe('sessions', () => {
  it('are renewed silently when the backend no longer takes the token', async () => {
    await signIn();
    const handle = world.backend.handle.bind(world.backend);
    let refuse = true;
    world.backend.handle = (call) => {
      if (!refuse) return handle(call);
      refuse = false;
      return problem(401, 'unauthenticated');
    };
    await submit();
    await world.syncing.run();
    expect(world.backend.effects).toHaveLength(1);
    expect(world.issuer.world.windows.at(-1)?.interactive).toBe(false);
  });

  it('that cannot be renewed leave the act waiting and the person signed out', async () => {
    await signIn();
    world.issuer.world.hasSession = false;
    world.backend.handle = () => problem(401, 'unauthenticated');
    await submit();
    await world.syncing.run();
    expect(await world.db.count('outbox')).toBe(1);
    expect((await world.send('desk', 'desk/state', {})).backend.kind).toBe('signed-out');
  });

  it('do not ask the provider again and again', async () => {
    await signIn();
    await fakeBrowser.storage.session.remove('session');
    world.issuer.world.hasSession = false;
    const before = world.issuer.world.windows.length;
    for (let n = 0; n < 5; n++) await world.syncing.run();
    expect(world.issuer.world.windows.length - before).toBe(1);
  });

  it('are not begun again behind the back of someone who signed out', async () => {
    await signIn();
    await world.send('desk', 'desk/sign-out', {});
    const before = world.issuer.world.windows.length;
    await world.syncing.run();
    const answer = await world.send('desk', 'desk/api', { method: 'GET', path: '/v1/policy' });
    expect(answer).toMatchObject({ status: 401 });
    expect(world.issuer.world.windows).toHaveLength(before);
    expect((await world.send('desk', 'desk/state', {})).backend.kind).toBe('signed-out');
  });

  it('never reach disk', async () => {
    await signIn();
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('token-');
    for (const store of world.db.objectStoreNames) {
      expect(JSON.stringify(await world.db.getAll(store))).not.toContain('token-');
    }
  });

  it('of another person send nothing of the first', async () => {
    await signIn();
    world.reachable = false;
    await submit();
    world.reachable = true;
    await world.send('desk', 'desk/sign-out', {});
    world.issuer.world.me = () =>
      new Response(JSON.stringify({ ...ME, user: { id: 'bernd', name: 'Bernd', email: null } }));
    await signIn();
    world.clock.now += 3_600_000;
    await world.syncing.run();
    expect(world.backend.effects).toEqual([]);
    expect(await listRequests(world.db)).toEqual([]);
    expect(await world.db.count('outbox')).toBe(1);
  });
});

describe('the API for our own pages', () => {
  it('goes out as the person, with the headers that are allowed', async () => {
    await signIn();
    await world.send('desk', 'desk/api', {
      method: 'PUT',
      path: '/v1/policy',
      body: { isEnabled: true },
      headers: { 'If-Match': '"3"', Authorization: 'Bearer stolen', Cookie: 'x' },
    });
    const call = world.backend.calls.find(({ method }) => method === 'PUT');
    expect(call).toMatchObject({ method: 'PUT', path: '/v1/policy', body: { isEnabled: true } });
    expect(call?.headers).toMatchObject({ 'if-match': '"3"', authorization: 'Bearer token-1' });
    expect(call?.headers).not.toHaveProperty('cookie');
  });

  it('says 401 without a session and 0 without a network', async () => {
    const get = () => world.send('desk', 'desk/api', { method: 'GET', path: '/v1/audit' });
    expect(await get()).toMatchObject({ status: 401 });
    await signIn();
    world.reachable = false;
    expect(await get()).toMatchObject({ status: 0, body: null });
  });

  it('does not leave /v1', async () => {
    const answer = world.send('desk', 'desk/api', { method: 'GET', path: '/v1/../metrics' });
    expect(await answer).toMatchObject({ status: 0 });
    expect(world.backend.calls).toEqual([]);
  });
});

describe('testing a backend', () => {
  const test = (url: string) => world.send('desk', 'desk/test-backend', { url });
  const failedAt = async (url: string) => (await test(url)).steps.find(({ ok }) => !ok)?.name;

  it('says step by step that all is well', async () => {
    const { ok, steps } = await test(`${BACKEND}/`);
    expect(ok).toBe(true);
    expect(steps.map(({ name }) => name)).toEqual([
      'address',
      'reachable',
      'discovery',
      'sign-in-service',
      'version',
    ]);
    expect(steps[2]?.detail).toContain('Contoso');
  });

  it('stops at the step that fails, and says so for each', async () => {
    expect(await failedAt('nonsense')).toBe('address');
    expect(await failedAt('http://desk.example')).toBe('address');
    world.issuer.world.down.add(ISSUER);
    expect(await failedAt(BACKEND)).toBe('sign-in-service');
    world.issuer.world.down.clear();
    world.issuer.world.discovery.apiVersion = '2';
    expect(await failedAt(BACKEND)).toBe('version');
    world.issuer.world.discovery = { hello: 1 };
    expect(await failedAt(BACKEND)).toBe('discovery');
    world.reachable = false;
    const { steps } = await test(BACKEND);
    expect(steps.map(({ ok }) => ok)).toEqual([true, false, false, false, false]);
  });
});

describe('my data', () => {
  it('is exported, from here and from the backend', async () => {
    await signIn();
    await submit();
    world.backend.answers.set('', world.backend.answer(200, { everything: 'about me' }));
    const { json } = await world.send('desk', 'desk/export', {});
    const data = JSON.parse(json);
    expect(data.browser.requests).toHaveLength(1);
    expect(data.backend).toEqual({ included: true, data: { everything: 'about me' } });
    expect(json).not.toContain('token-1');
  });

  it('stays when the backend does not erase its part', async () => {
    await signIn();
    await submit();
    world.reachable = false;
    const answer = await world.send('desk', 'desk/erase', { where: 'everywhere' });
    expect(answer.ok).toBe(false);
    expect(await listRequests(world.db)).toHaveLength(1);
  });

  it('is gone after erasing, the session too', async () => {
    await signIn();
    await submit();
    expect(await world.send('desk', 'desk/erase', { where: 'local' })).toMatchObject({ ok: true });
    expect(await world.db.count('requests')).toBe(0);
    expect(await getMeta(world.db, 'identity')).toBeNull();
    expect((await world.send('desk', 'desk/state', {})).backend.kind).toBe('signed-out');
  });
});

describe('settings', () => {
  it('that policy sets cannot be changed', async () => {
    await fakeBrowser.storage.managed.set({ backendUrl: BACKEND });
    const patch = { backendUrl: 'https://other.example' };
    const answer = await world.send('desk', 'desk/save-settings', { patch });
    expect(answer).toEqual({ ok: false, errors: [{ field: 'backendUrl', message: 'locked' }] });
  });

  it('with another backend forget the session of the last one', async () => {
    await signIn();
    const patch = { backendUrl: 'https://other.example' };
    await world.send('desk', 'desk/save-settings', { patch });
    expect((await world.send('desk', 'desk/state', {})).backend).toMatchObject({
      kind: 'signed-out',
      url: 'https://other.example',
    });
  });
});
