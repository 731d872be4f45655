import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Person } from './people.ts';
import { redirectUris, type World } from './world.ts';

/** Somebody's calls of the backend, past any browser: for setting scenes and for looking behind them. */
export interface Api {
  get(path: string): Promise<{ status: number; body: unknown }>;
  post(path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  put(path: string, body: unknown, ifMatch: string): Promise<{ status: number; body: unknown }>;
}

/** Signs this person in at the stand-in identity provider, as a browser would, and calls the backend with the token. */
export async function apiOf(world: World, person: Person): Promise<Api> {
  const token = await tokenOf(world, person);
  const call = async (method: string, path: string, body?: unknown, more = {}) => {
    const response = await fetch(world.backend.url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: json ? (JSON.parse(text) as unknown) : text };
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body, { 'idempotency-key': randomUUID() }),
    put: (path, body, ifMatch) => call('PUT', path, body, { 'if-match': ifMatch }),
  };
}

async function tokenOf({ identity }: World, person: Person): Promise<string> {
  const cookies = new Map<string, string>();
  const visit = async (url: string, form?: Record<string, string>) => {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      body: form && new URLSearchParams(form),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    return next ? new URL(next, url).href : null;
  };
  const [redirect = ''] = redirectUris();
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: identity.clientId,
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid profile email',
    resource: identity.audience,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  let at = await visit(`${identity.issuer}/auth?${query}`);
  if (at?.includes('/interaction/')) at = await visit(at, { account: person.oid });
  while (at && !at.startsWith(redirect)) at = await visit(at);
  const code = at && new URL(at).searchParams.get('code');
  if (!code) throw new Error(`${person.name} could not sign in: ${at}`);
  const answer = await fetch(`${identity.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: identity.clientId,
      code,
      redirect_uri: redirect,
      code_verifier: verifier,
      resource: identity.audience,
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (!token) throw new Error(`${person.name} got no token`);
  return token;
}
