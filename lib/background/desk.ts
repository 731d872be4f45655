import type { Session } from '../auth/session.ts';
import { clearSession, readSession } from '../auth/session.ts';
import { createSignIn, type SignInResult } from '../auth/sign-in.ts';
import type { BackendAnswer, BackendCall } from '../backend/backend.ts';
import { callBackend } from '../backend/backend.ts';
import type { UiChanged } from '../messaging/protocol.ts';
import { effectiveSettings } from '../settings/effective.ts';
import type { EffectiveSettings } from '../settings/settings.ts';
import { becomeOwner } from '../storage/identity.ts';
import { getMeta, setMeta } from '../storage/meta.ts';
import type { RowOwner } from '../storage/schema.ts';
import { createFramedPages, type FramedPages } from './framed-pages.ts';
import { localeFor } from './locale-for.ts';
import type { Platform } from './platform.ts';

/** What every handler works with: storage, settings, the backend as the person signed in, and a voice. */
export interface Desk extends Platform {
  settings: () => Promise<EffectiveSettings>;
  /** Who is, or was last, signed in here. */
  owner: () => Promise<RowOwner | null>;
  session: () => Promise<Session | null>;
  /** Signs in; see `createSignIn`. `no-backend` when no address is set. */
  signIn: (interactive: boolean) => Promise<SignInResult>;
  /** Signs the person of last time in again without showing anything; null when there is none, or it failed lately. */
  renew: () => Promise<SignInResult | null>;
  /** One call as the person signed in; a token gone stale is renewed silently, once. */
  call: (call: BackendCall) => Promise<BackendAnswer>;
  /** Tells every open page to read these stores again. */
  changed: (...stores: UiChanged['stores']) => void;
  /** Panels in a page that hear of it over their port. */
  framed: FramedPages;
}

const SIGNED_OUT: BackendAnswer = {
  kind: 'problem',
  status: 401,
  name: 'unauthenticated',
  detail: 'Nobody is signed in.',
  errors: [],
  body: null,
  headers: new Headers(),
  retryAfterMs: null,
};

/** After silence was not enough, how long until it is tried again unasked. */
const SILENT_PAUSE_MS = 5 * 60 * 1000;
const SILENT_KEY = 'silent-failed-at';

export const ownerOf = (session: Session): RowOwner => ({
  tenantId: session.me.tenant.id,
  userId: session.me.user.id,
});

/** Builds the desk of this worker. Holds nothing that must survive it. */
export function createDesk(platform: Platform): Desk {
  const { browser, fetch, now, db } = platform;
  const area = browser.storage.session;

  const settings = async (): Promise<EffectiveSettings> => {
    const [stored, managed] = await Promise.all([
      browser.storage.local.get('settings'),
      // Firefox rejects where no policy exists; that is the same as an empty one.
      browser.storage.managed.get(null).catch(() => ({})),
    ]);
    return effectiveSettings(stored.settings, managed);
  };
  const backendUrl = async () => (await settings()).settings.backendUrl;

  const session = async () => {
    const url = await backendUrl();
    return url ? readSession(area, url, now()) : null;
  };

  /** Which version speaks (for the audit), and in which language sentences are wanted. */
  const introduction = async () => {
    const locale = localeFor((await settings()).settings, null, browser.i18n.getUILanguage());
    return { 'consent-desk-client': `extension/${platform.version}`, 'accept-language': locale };
  };

  const signInFlow = createSignIn({
    fetch,
    now,
    sessionArea: area,
    identity: {
      getRedirectURL: (path) => browser.identity.getRedirectURL(path),
      launchWebAuthFlow: (details) => browser.identity.launchWebAuthFlow(details),
    },
    onPerson: async (me) => {
      const changed = await becomeOwner(await db(), {
        tenantId: me.tenant.id,
        userId: me.user.id,
      });
      if (changed) desk.changed('requests', 'cards', 'policy', 'outbox');
    },
  });

  const signIn = async (interactive: boolean): Promise<SignInResult> => {
    const url = await backendUrl();
    if (!url) return { ok: false, reason: 'no-backend', detail: 'No backend is set up.' };
    const result = await signInFlow(url, interactive);
    if (result.ok) {
      const { organisationName, session: made } = result;
      await setMeta(await db(), 'lastMe', { url, organisationName, me: made.me });
      await area.remove(SILENT_KEY);
      desk.changed('auth');
    }
    return result;
  };

  const renew = async (): Promise<SignInResult | null> => {
    const last = await getMeta(await db(), 'lastMe');
    if (!last?.me || last.url !== (await backendUrl())) return null;
    const failedAt = (await area.get(SILENT_KEY))[SILENT_KEY];
    if (typeof failedAt === 'number' && now() - failedAt < SILENT_PAUSE_MS) return null;
    const result = await signIn(false);
    if (!result.ok && result.reason !== 'unreachable') await area.set({ [SILENT_KEY]: now() });
    return result;
  };

  const call = async (request: BackendCall): Promise<BackendAnswer> => {
    const url = await backendUrl();
    if (!url) return SIGNED_OUT;
    const current = await readSession(area, url, now());
    const headers = { ...(await introduction()), ...request.headers };
    const attempt = async (token: string) => {
      const answer = await callBackend({ fetch, now }, url, token, { ...request, headers });
      await noteAnswer(answer);
      return answer;
    };
    if (current) {
      const answer = await attempt(current.accessToken);
      if (answer.kind !== 'problem' || answer.status !== 401) return answer;
      await clearSession(area);
    }
    const before = await desk.owner();
    const renewed = await renew();
    if (!renewed?.ok) {
      if (current) desk.changed('auth');
      return renewed?.reason === 'unreachable'
        ? { kind: 'unreachable', detail: renewed.detail }
        : SIGNED_OUT;
    }
    const after = ownerOf(renewed.session);
    // The same words from another mouth would be somebody else's act.
    const same = !before || (before.tenantId === after.tenantId && before.userId === after.userId);
    return same ? attempt(renewed.session.accessToken) : SIGNED_OUT;
  };

  /** Remembers how far the backend's clock is from ours, and since when it cannot be reached. */
  const noteAnswer = async (answer: BackendAnswer) => {
    const store = await db();
    const since = await getMeta(store, 'unreachableSince');
    if (answer.kind === 'unreachable') {
      if (since === null) {
        await setMeta(store, 'unreachableSince', now());
        desk.changed('auth');
      }
      return;
    }
    if (since !== null) {
      await setMeta(store, 'unreachableSince', null);
      desk.changed('auth');
    }
    if (answer.kind !== 'answer' || answer.clockOffset === null) return;
    const known = (await getMeta(store, 'clockOffset')) ?? 0;
    if (Math.abs(known - answer.clockOffset) > 2000) {
      await setMeta(store, 'clockOffset', answer.clockOffset);
    }
  };

  const framed = createFramedPages();
  const desk: Desk = {
    ...platform,
    framed,
    settings,
    owner: async () => getMeta(await db(), 'identity'),
    session,
    signIn,
    renew,
    call,
    changed: (...stores) => {
      const message: UiChanged = { kind: 'ui/changed', stores };
      browser.runtime.sendMessage(message).catch(() => {}); // no page is open: nobody needs to know
      framed.tell(message);
    },
  };
  return desk;
}
