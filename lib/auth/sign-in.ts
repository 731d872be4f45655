import { type BackendDeps, callBackend } from '../backend/backend.ts';
import { parseTolerant } from '../backend/parse-tolerant.ts';
import { Discovery, Me } from '../contract/me.ts';
import { isSafeIssuer } from './issuer-rules.ts';
import { type IdentityApi, OidcFailure, signInWithOidc } from './oidc.ts';
import { type Session, type SessionArea, writeSession } from './session.ts';

export type SignInFailure =
  | 'cancelled'
  | 'interaction-needed'
  | 'unreachable'
  | 'refused'
  | 'no-backend';
export type SignInResult =
  | { ok: true; session: Session; organisationName: string }
  | { ok: false; reason: SignInFailure; detail: string };

export interface SignInDeps extends BackendDeps {
  identity: IdentityApi;
  sessionArea: SessionArea;
  /** Runs once the person is known and before the session counts: rows must never meet the wrong person. */
  onPerson: (me: Me) => Promise<void>;
}

/** Backend address → discovery → issuer → tokens → who I am. Every failure is a reason and a sentence, never thrown. */
async function signIn(
  deps: SignInDeps,
  backendUrl: string,
  interactive: boolean,
): Promise<SignInResult> {
  const failed = (reason: SignInFailure, detail: string): SignInResult => ({
    ok: false,
    reason,
    detail,
  });
  const found = await callBackend(deps, backendUrl, null, { method: 'GET', path: '/v1/discovery' });
  if (found.kind === 'unreachable') return failed('unreachable', found.detail);
  if (found.kind === 'problem')
    return failed(found.status >= 500 ? 'unreachable' : 'refused', found.detail);
  const discovery = parseTolerant(Discovery, found.body);
  if (!discovery.success)
    return failed('refused', 'That address does not answer like a Consent Desk backend.');
  if (!isSafeIssuer(discovery.data.issuer)) {
    return failed('refused', 'The sign-in service is not reached over https.');
  }
  let tokens: Awaited<ReturnType<typeof signInWithOidc>>;
  try {
    tokens = await signInWithOidc(discovery.data, { interactive }, deps);
  } catch (error) {
    if (error instanceof OidcFailure) return failed(error.reason, error.message);
    throw error;
  }
  const whoAmI = await callBackend(deps, backendUrl, tokens.accessToken, {
    method: 'GET',
    path: '/v1/me',
  });
  if (whoAmI.kind === 'unreachable') return failed('unreachable', whoAmI.detail);
  if (whoAmI.kind === 'problem')
    return failed(whoAmI.status >= 500 ? 'unreachable' : 'refused', whoAmI.detail);
  const me = parseTolerant(Me, whoAmI.body);
  if (!me.success) return failed('refused', 'The backend did not say who is signed in.');
  const session: Session = { backendUrl, ...tokens, me: me.data };
  await deps.onPerson(me.data);
  await writeSession(deps.sessionArea, session);
  return { ok: true, session, organisationName: discovery.data.organisationName };
}

/**
 * Signs in, one flow at a time: a second call while one runs joins it. An interactive call that finds a silent
 * one running waits for it and opens a window only when silence was not enough. The silent way is tried first.
 */
export function createSignIn(deps: SignInDeps) {
  let silent: Promise<SignInResult> | null = null;
  let withWindow: Promise<SignInResult> | null = null;

  const quietly = (url: string) => {
    silent ??= signIn(deps, url, false).finally(() => {
      silent = null;
    });
    return silent;
  };
  return (url: string, interactive: boolean): Promise<SignInResult> => {
    if (withWindow) return withWindow;
    if (!interactive) return quietly(url);
    withWindow = (async () => {
      const first = await quietly(url);
      const ask =
        !first.ok && (first.reason === 'interaction-needed' || first.reason === 'cancelled');
      return ask ? signIn(deps, url, true) : first;
    })().finally(() => {
      withWindow = null;
    });
    return withWindow;
  };
}
