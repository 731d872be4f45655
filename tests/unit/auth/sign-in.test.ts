import { beforeEach, describe, expect, it } from 'vitest';
import { isSafeIssuer } from '../../../lib/auth/issuer-rules.ts';
import { readSession, type SessionArea } from '../../../lib/auth/session.ts';
import { createSignIn } from '../../../lib/auth/sign-in.ts';
import { BACKEND, fakeIssuer, ISSUER, ME, REDIRECT } from './fake-issuer.ts';

let issuer: Awaited<ReturnType<typeof fakeIssuer>>;
let stored: Record<string, unknown>;
let persons: string[];
let signIn: ReturnType<typeof createSignIn>;

const area: SessionArea = {
  get: async (key) => ({ [key]: stored[key] }),
  set: async (items) => void Object.assign(stored, items),
  remove: async (key) => void delete stored[key],
};

beforeEach(async () => {
  issuer = await fakeIssuer();
  stored = {};
  persons = [];
  signIn = createSignIn({
    fetch: issuer.fetch,
    now: () => Date.now(),
    identity: issuer.identity,
    sessionArea: area,
    onPerson: async (me) => {
      expect(stored.session).toBeUndefined();
      persons.push(me.user.id);
    },
  });
});

describe('signing in', () => {
  it('tries silently first, then shows the window, and keeps the session in session memory', async () => {
    const result = await signIn(BACKEND, true);
    expect(result).toMatchObject({ ok: true, session: { me: ME, accessToken: 'token-1' } });
    expect(issuer.world.windows.map(({ interactive }) => interactive)).toEqual([false, true]);
    expect(persons).toEqual(['anna']);
    expect(await readSession(area, BACKEND, Date.now())).toMatchObject({ accessToken: 'token-1' });
  });

  it('asks with PKCE, state and nonce, and proves it holds the verifier', async () => {
    await signIn(BACKEND, true);
    const { url } = issuer.world.windows.at(-1)!;
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({
      client_id: 'desk-client',
      redirect_uri: REDIRECT,
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile',
    });
    expect(asked.state).toBeTruthy();
    expect(asked.nonce).toBeTruthy();
    expect(issuer.world.tokenRequests[0]?.get('code_verifier')).toHaveLength(43);
    expect(asked).not.toHaveProperty('resource');
  });

  it('names the resource where the backend says so', async () => {
    issuer.world.discovery.resource = 'urn:consent-desk';
    await signIn(BACKEND, true);
    expect(issuer.world.windows[0]?.url.searchParams.get('resource')).toBe('urn:consent-desk');
    expect(issuer.world.tokenRequests[0]?.get('resource')).toBe('urn:consent-desk');
  });

  it('shows nothing when the provider knows the person already', async () => {
    issuer.world.hasSession = true;
    expect(await signIn(BACKEND, false)).toMatchObject({ ok: true });
    expect(issuer.world.windows).toHaveLength(1);
    expect(issuer.world.windows[0]).toMatchObject({ interactive: false });
    expect(issuer.world.windows[0]?.url.searchParams.get('prompt')).toBe('none');
  });

  it('joins a flow that is under way', async () => {
    const results = await Promise.all([
      signIn(BACKEND, true),
      signIn(BACKEND, true),
      signIn(BACKEND, false),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(issuer.world.issued).toBe(1);
  });

  it('is ready for the next flow after one that failed', async () => {
    issuer.world.person = 'closes-the-window';
    await signIn(BACKEND, true);
    issuer.world.person = 'signs-in';
    expect(await signIn(BACKEND, true)).toMatchObject({ ok: true });
  });
});

describe('a sign-in that fails says why, and leaves no session', () => {
  type World = Awaited<ReturnType<typeof fakeIssuer>>['world'];
  const cases: [string, boolean, string, (world: World) => void][] = [
    ['silence is not enough', false, 'interaction-needed', () => {}],
    ['the window is closed', true, 'cancelled', (w) => (w.person = 'closes-the-window')],
    ['the person says no', true, 'cancelled', (w) => (w.person = 'denies')],
    ['the backend is down', true, 'unreachable', (w) => w.down.add(BACKEND)],
    ['the provider is down', true, 'unreachable', (w) => w.down.add(ISSUER)],
    ['the id token answers another question', true, 'refused', (w) => (w.wrongNonce = true)],
    ['the provider is somebody else', true, 'refused', (w) => (w.wrongIssuer = true)],
    ['the address is no backend', true, 'refused', (w) => (w.discovery = { hello: 1 })],
    [
      'the provider is not reached over https',
      true,
      'refused',
      (w) => (w.discovery.issuer = 'http://id.example'),
    ],
    [
      'the backend does not know the token',
      true,
      'refused',
      (w) => (w.me = () => new Response('{}', { status: 403 })),
    ],
    [
      'the backend falls over',
      true,
      'unreachable',
      (w) => (w.me = () => new Response('', { status: 503 })),
    ],
    ['the backend does not say who', true, 'refused', (w) => (w.me = () => new Response('{}'))],
  ];
  it.each(cases)('%s', async (_name, interactive, reason, arrange) => {
    arrange(issuer.world);
    const result = await signIn(BACKEND, interactive);
    expect(result).toMatchObject({ ok: false, reason });
    if (!result.ok) expect(result.detail).not.toBe('');
    expect(stored).toEqual({});
  });
});

describe('a session', () => {
  it('counts for its own backend and its own time only', async () => {
    await signIn(BACKEND, true);
    expect(await readSession(area, 'https://other.example', Date.now())).toBeNull();
    expect(await readSession(area, BACKEND, Date.now() + 3_600_000)).toBeNull();
    stored.session = { accessToken: 5 };
    expect(await readSession(area, BACKEND, Date.now())).toBeNull();
  });
});

describe('isSafeIssuer', () => {
  it.each([
    ['https://login.microsoftonline.com/x/v2.0', true],
    ['http://127.0.0.1:9000', true],
    ['http://localhost:9000/', true],
    ['http://id.example', false],
    ['http://127.0.0.1.evil.example', false],
    ['nonsense', false],
  ])('%s: %s', (address, safe) => {
    expect(isSafeIssuer(address)).toBe(safe);
  });
});
