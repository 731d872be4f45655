import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const ISSUER = 'https://id.example';
export const BACKEND = 'https://desk.example';
export const REDIRECT = 'https://ours.chromiumapp.org/oidc';

export const DISCOVERY = {
  issuer: ISSUER,
  clientId: 'desk-client',
  scopes: ['openid', 'profile'],
  organisationName: 'Contoso',
  apiVersion: '1',
};
export const ME = {
  tenant: { id: 'tenant-1' },
  user: { id: 'anna', name: 'Anna', email: 'anna@contoso.com' },
  roles: ['requester'],
  can: [],
};

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', date: new Date().toUTCString() },
  });

const challengeOf = async (verifier: string) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return Buffer.from(digest).toString('base64url');
};

/**
 * Backend and OpenID provider in memory, strict where the protocol is: PKCE is checked, a code works once,
 * and the id token repeats the nonce. Knobs make each of them misbehave.
 */
export async function fakeIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' };
  const codes = new Map<string, { challenge: string; nonce: string; resource: string | null }>();
  const world = {
    hasSession: false,
    /** What the person does in the window. */
    person: 'signs-in' as 'signs-in' | 'closes-the-window' | 'denies',
    wrongNonce: false,
    wrongIssuer: false,
    discovery: { ...DISCOVERY } as Record<string, unknown>,
    me: () => json(ME),
    down: new Set<string>(),
    windows: [] as { interactive: boolean; url: URL }[],
    tokenRequests: [] as URLSearchParams[],
    issued: 0,
  };

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    if (world.down.has(url.origin)) throw new TypeError('fetch failed');
    if (url.href === `${BACKEND}/v1/discovery`) return json(world.discovery);
    if (url.href === `${BACKEND}/v1/me`) {
      const auth = new Headers(init?.headers).get('authorization');
      return auth?.startsWith('Bearer token-') ? world.me() : json({}, 401);
    }
    if (url.href === `${ISSUER}/.well-known/openid-configuration`) {
      return json({
        issuer: world.wrongIssuer ? 'https://other.example' : ISSUER,
        authorization_endpoint: `${ISSUER}/authorize`,
        token_endpoint: `${ISSUER}/token`,
        jwks_uri: `${ISSUER}/jwks`,
      });
    }
    if (url.href === `${ISSUER}/jwks`) return json({ keys: [jwk] });
    if (url.href === `${ISSUER}/token`) {
      const form = new URLSearchParams(String(init?.body));
      world.tokenRequests.push(form);
      const code = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const proven =
        code && (await challengeOf(form.get('code_verifier') ?? '')) === code.challenge;
      if (!proven) return json({ error: 'invalid_grant' }, 400);
      world.issued += 1;
      const nonce = world.wrongNonce ? 'another' : code.nonce;
      const idToken = await new SignJWT({ nonce })
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .setIssuer(ISSUER)
        .setAudience('desk-client')
        .setSubject('anna')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey);
      return json({
        access_token: `token-${world.issued}`,
        token_type: 'Bearer',
        expires_in: 3600,
        id_token: idToken,
      });
    }
    return json({}, 404);
  };

  const identity = {
    getRedirectURL: () => REDIRECT,
    launchWebAuthFlow: async (details: { url: string; interactive: boolean }) => {
      const url = new URL(details.url);
      world.windows.push({ interactive: details.interactive, url });
      if (world.down.has(url.origin)) throw new Error('Authorization page could not be loaded.');
      const back = new URL(REDIRECT);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      const silent = url.searchParams.get('prompt') === 'none';
      if (silent && !world.hasSession) {
        back.searchParams.set('error', 'login_required');
        return back.href;
      }
      if (details.interactive && world.person === 'closes-the-window') {
        throw new Error('The user did not approve access.');
      }
      if (details.interactive && world.person === 'denies') {
        back.searchParams.set('error', 'access_denied');
        return back.href;
      }
      world.hasSession = true;
      const code = `code-${codes.size}-${world.windows.length}`;
      codes.set(code, {
        challenge: url.searchParams.get('code_challenge') ?? '',
        nonce: url.searchParams.get('nonce') ?? '',
        resource: url.searchParams.get('resource'),
      });
      back.searchParams.set('code', code);
      return back.href;
    },
  };
  return { world, fetch: fetch as typeof globalThis.fetch, identity };
}
