import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackendAnswer } from '../../../lib/backend/backend.ts';
import { createDesk, type Desk } from '../../../lib/background/desk.ts';
import { deskHandlers } from '../../../lib/background/desk-handlers.ts';
import { fixHandlers } from '../../../lib/background/fix-timer.ts';
import { panelHandlers } from '../../../lib/background/panel-handlers.ts';
import type { Platform } from '../../../lib/background/platform.ts';
import { screenHandlers } from '../../../lib/background/screen-handlers.ts';
import { createSyncing } from '../../../lib/background/syncing.ts';
import type { Answers, ToBackground, ToBackgroundKind } from '../../../lib/messaging/protocol.ts';
import { createReceiver } from '../../../lib/messaging/receive.ts';
import type { ScreenFacts } from '../../../lib/screens/facts.ts';
import type { Db } from '../../../lib/storage/open-db.ts';
import { BACKEND, fakeIssuer } from '../auth/fake-issuer.ts';
import { CLIENT, NOW } from '../storage/examples.ts';
import { freshDb } from '../storage/fresh-db.ts';
import { FakeBackend } from '../sync/fake-backend.ts';

const BASE = 'chrome-extension://test-extension-id/';
export const TAB = 11;

/** What a blocked page shows. */
export const aScreen = (over: Partial<ScreenFacts> = {}): ScreenFacts => ({
  provider: 'entra',
  cloud: 'global',
  screen: 'need-admin-approval',
  class: 'consent',
  confidence: 'high',
  evidence: [{ marker: 'sErrorCode', value: '90094' }],
  errorCode: '90094',
  tenant: 'contoso.com',
  clientId: CLIENT,
  appName: 'Zoom',
  publisherName: 'Zoom Video',
  publisherVerified: true,
  permissions: [],
  prompt: null,
  endpoint: null,
  returnOrigin: 'https://zoom.us',
  correlationId: null,
  pageLanguage: 'de-DE',
  signedInAs: null,
  hasNativeForm: false,
  markersVersion: '1',
  ...over,
});

export interface World {
  platform: Platform;
  db: Db;
  desk: Desk;
  backend: FakeBackend;
  issuer: Awaited<ReturnType<typeof fakeIssuer>>;
  /** What the content script of each tab was told; a tab without one is not on a provider's page. */
  pages: Map<number, unknown[]>;
  pageAnswer: unknown;
  opened: string[];
  clock: { now: number; serverAhead: number };
  from: Record<'content' | 'panel' | 'sidePanel' | 'desk', object>;
  send: <K extends ToBackgroundKind>(
    from: keyof World['from'],
    kind: K,
    payload: Omit<ToBackground[K], 'kind'>,
  ) => Promise<Answers[K]>;
  connects: ReturnType<typeof listeners<[FakePort]>>;
  syncing: ReturnType<typeof createSyncing>;
  reachable: boolean;
}

/** A port as far as the background looks at it. */
export interface FakePort {
  name: string;
  sender: { id: string };
  onMessage: ReturnType<typeof listeners<[unknown]>>;
  onDisconnect: ReturnType<typeof listeners<[]>>;
}

/** An event that a test can fire. */
export function listeners<A extends unknown[]>() {
  const all: ((...args: A) => void)[] = [];
  return {
    addListener: (listener: (...args: A) => void) => void all.push(listener),
    fire: (...args: A) => {
      for (const listener of all) listener(...args);
    },
  };
}

/** A whole background over a fake browser, a fake backend and a fake issuer; `signedIn` as Anna if wanted. */
export async function makeWorld({
  backend: withBackend = true,
  db: given,
}: {
  backend?: boolean;
  db?: Db;
} = {}): Promise<World> {
  fakeBrowser.reset();
  const db = given ?? (await freshDb());
  const backend = new FakeBackend();
  const issuer = await fakeIssuer();
  const pages = new Map<number, unknown[]>([[TAB, []]]);
  let ids = 0;
  const clock = { now: NOW, serverAhead: 0 };

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(input));
    const known = ['/v1/discovery', '/v1/me'].includes(url.pathname) && init?.method !== 'DELETE';
    if (!world.reachable) throw new TypeError('fetch failed');
    if (url.origin !== BACKEND || known) return issuer.fetch(input, init);
    const headers = new Headers(init?.headers);
    const answer: BackendAnswer = backend.handle({
      method: (init?.method ?? 'GET') as 'GET',
      path: url.pathname + url.search,
      body: init?.body ? JSON.parse(String(init.body)) : undefined,
      idempotencyKey: headers.get('idempotency-key') ?? undefined,
      headers: Object.fromEntries(headers),
    });
    if (answer.kind === 'unreachable') throw new TypeError(answer.detail);
    const type = answer.kind === 'problem' ? `urn:consent-desk:problem:${answer.name}` : null;
    const body =
      answer.kind === 'answer'
        ? answer.body
        : { type, title: 'x', status: answer.status, detail: answer.detail };
    const date = new Date(clock.now + clock.serverAhead).toUTCString();
    return new Response(JSON.stringify(body), { status: answer.status, headers: { date } });
  };

  const connects = listeners<[FakePort]>();
  const browser = {
    ...fakeBrowser,
    identity: issuer.identity,
    i18n: { getUILanguage: () => 'en-GB' },
    permissions: { contains: async () => false },
    runtime: {
      ...fakeBrowser.runtime,
      onConnect: connects,
      getPlatformInfo: async () => ({}),
    },
    sidePanel: { setOptions: async () => {} },
    tabs: {
      ...fakeBrowser.tabs,
      query: async () => [],
      create: async ({ url }: { url: string }) => {
        world.opened.push(url);
        return { id: TAB + world.opened.length };
      },
      sendMessage: async (tabId: number, message: unknown) => {
        const heard = pages.get(tabId);
        if (!heard) throw new Error('Receiving end does not exist.');
        heard.push(message);
        return world.pageAnswer;
      },
    },
  } as unknown as Platform['browser'];

  const platform: Platform = {
    browser,
    fetch: fetch as typeof globalThis.fetch,
    db: async () => db,
    pageUrl: (path) => BASE + path.replace(/^\//, ''),
    version: '1.2.3',
    now: () => clock.now,
    random: () => 0.5,
    newId: () => `new-${++ids}`,
    log: () => {},
  };
  const desk = createDesk(platform);
  const syncing = createSyncing(desk);
  const handlers = {
    ...screenHandlers(desk, syncing),
    ...panelHandlers(desk, syncing),
    ...deskHandlers(desk, syncing),
    ...fixHandlers(desk),
  };
  const self = { id: 'test-extension-id', baseUrl: BASE };
  const receive = createReceiver(handlers, self, () => {});
  const ours = { id: 'test-extension-id' };
  const world: World = {
    platform,
    db,
    desk,
    backend,
    issuer,
    pages,
    pageAnswer: undefined,
    opened: [],
    clock,
    connects,
    syncing,
    reachable: true,
    from: {
      content: {
        ...ours,
        url: 'https://login.microsoftonline.com/common/reprocess',
        tab: { id: TAB },
        frameId: 0,
      },
      panel: { ...ours, url: `${BASE}panel.html`, tab: { id: TAB }, frameId: 3 },
      sidePanel: { ...ours, url: `${BASE}panel.html?place=side` },
      desk: { ...ours, url: `${BASE}desk.html` },
    },
    send: async (from, kind, payload) => {
      const answer = await receive({ ...payload, kind }, world.from[from]);
      if (!answer?.ok) throw new Error(`${kind}: ${JSON.stringify(answer)}`);
      return answer.value as never;
    },
  };
  if (withBackend) await fakeBrowser.storage.local.set({ settings: { backendUrl: BACKEND } });
  return world;
}
