import * as oauth from 'oauth4webapi';
import type { Discovery } from '../contract/me.ts';
import { isLoopbackHttp } from './issuer-rules.ts';

/** What the browser offers for signing in. */
export interface IdentityApi {
  getRedirectURL(path?: string): string;
  launchWebAuthFlow(details: { url: string; interactive: boolean }): Promise<string | undefined>;
}

export interface Tokens {
  accessToken: string;
  expiresAt: number;
}

/** `cancelled`: the window was closed · `interaction-needed`: silence was not enough · `refused`: the issuer said no. */
export class OidcFailure extends Error {
  readonly reason: 'cancelled' | 'interaction-needed' | 'unreachable' | 'refused';
  constructor(reason: OidcFailure['reason'], detail: string) {
    super(detail);
    this.name = 'OidcFailure';
    this.reason = reason;
  }
}

const DEFAULT_LIFE_S = 600;
const NEEDS_PERSON = new Set([
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
]);

/**
 * One authorization-code flow with PKCE in the browser's own sign-in window.
 * Silent (`interactive: false`) asks with `prompt=none` and shows nothing. Fails with `OidcFailure`.
 */
export async function signInWithOidc(
  discovery: Discovery,
  { interactive, loginHint }: { interactive: boolean; loginHint?: string | null },
  deps: { identity: IdentityApi; fetch: typeof fetch; now: () => number },
): Promise<Tokens> {
  const issuer = new URL(discovery.issuer);
  const options = {
    [oauth.customFetch]: deps.fetch as never,
    [oauth.allowInsecureRequests]: isLoopbackHttp(issuer),
  };
  const as = await guard(async () => {
    const response = await oauth.discoveryRequest(issuer, options);
    if (response.status >= 500) throw new OidcFailure('unreachable', `HTTP ${response.status}`);
    return oauth.processDiscoveryResponse(issuer, response);
  });
  if (!as.authorization_endpoint) {
    throw new OidcFailure('refused', 'The sign-in service names no authorization endpoint.');
  }
  const client: oauth.Client = { client_id: discovery.clientId };
  const redirectUri = deps.identity.getRedirectURL('oidc');
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const address = new URL(as.authorization_endpoint);
  const params: Record<string, string> = {
    client_id: discovery.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scopesOf(discovery).join(' '),
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  };
  if (discovery.resource) params.resource = discovery.resource;
  if (!interactive) params.prompt = 'none';
  if (loginHint) params.login_hint = loginHint;
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value);

  const landed = await launch(deps.identity, address.href, interactive);
  return guard(async () => {
    const answer = oauth.validateAuthResponse(as, client, new URL(landed), state);
    const response = await oauth.authorizationCodeGrantRequest(
      as,
      client,
      oauth.None(),
      answer,
      redirectUri,
      verifier,
      {
        ...options,
        additionalParameters: discovery.resource ? { resource: discovery.resource } : {},
      },
    );
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    const life = (tokens.expires_in ?? DEFAULT_LIFE_S) * 1000;
    return { accessToken: tokens.access_token, expiresAt: deps.now() + life };
  });
}

function scopesOf({ scopes }: Discovery): string[] {
  return [...new Set(['openid', ...scopes])];
}

async function launch(identity: IdentityApi, url: string, interactive: boolean): Promise<string> {
  try {
    const landed = await identity.launchWebAuthFlow({ url, interactive });
    if (landed) return landed;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/could not be loaded/i.test(detail)) throw new OidcFailure('unreachable', detail);
    throw new OidcFailure(interactive ? 'cancelled' : 'interaction-needed', detail);
  }
  throw new OidcFailure(interactive ? 'cancelled' : 'interaction-needed', 'No answer came back.');
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OidcFailure) throw error;
    if (error instanceof oauth.AuthorizationResponseError) {
      if (NEEDS_PERSON.has(error.error)) throw new OidcFailure('interaction-needed', error.error);
      if (error.error === 'access_denied') throw new OidcFailure('cancelled', error.error);
      throw new OidcFailure('refused', error.error_description ?? error.error);
    }
    const network = error instanceof TypeError && /fetch|network|load/i.test(error.message);
    const detail = error instanceof Error ? error.message : String(error);
    throw new OidcFailure(network ? 'unreachable' : 'refused', detail);
  }
}
