import type { JWK } from 'jose';
import type { Context } from 'oidc-provider';
import { findPerson, type Person } from '../people.ts';

interface Wanted {
  redirectUris: string[];
  key: JWK;
  clientId: string;
  audience: string;
}

const SCOPE = 'openid profile email offline_access';

/** Settings of the stand-in provider: one public client with PKCE, JWT access tokens for our backend. */
export function configuration({ redirectUris, key, clientId, audience }: Wanted) {
  return {
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: redirectUris,
      },
    ],
    jwks: { keys: [key] },
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    conformIdTokenClaims: false,
    cookies: { keys: ['stand-in'] },
    claims: {
      openid: ['sub', 'tid', 'oid', 'roles', 'wids', 'groups'],
      profile: ['name', 'preferred_username'],
      email: ['email'],
    },
    ttl: {
      AccessToken: 3600,
      IdToken: 3600,
      Session: 86_400,
      Grant: 86_400,
      Interaction: 3600,
      RefreshToken: 86_400,
    },
    findAccount: (_context: unknown, id: string) => {
      const person = findPerson(id);
      return person && { accountId: id, claims: () => claimsOf(person) };
    },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    loadExistingGrant: (context: Context) => grantEverything(context, audience),
    issueRefreshToken: () => true,
    extraTokenClaims: (_context: unknown, token: { accountId?: string }) => {
      const person = token.accountId ? findPerson(token.accountId) : undefined;
      return person && claimsOf(person);
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: `access ${audience}/access ${audience}/.default`,
          audience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
}

/** Our own client is trusted by the organisation, so no second page asks for consent. */
async function grantEverything(context: Context, audience: string) {
  const { client, session, provider } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const existing = session.grantIdFor(client.clientId);
  if (existing) return provider.Grant.find(existing);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(SCOPE);
  grant.addResourceScope(audience, `access ${audience}/access ${audience}/.default`);
  await grant.save();
  return grant;
}

function claimsOf(person: Person) {
  return {
    sub: person.oid,
    tid: person.tid,
    oid: person.oid,
    name: person.name,
    preferred_username: person.email,
    email: person.email,
    roles: [...person.roles],
    wids: [...person.wids],
    groups: [...person.groups],
  };
}
