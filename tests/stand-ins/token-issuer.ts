import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { closeServer, listenOnLoopback } from './loopback.ts';

export const AUDIENCE = 'consent-desk-tests';

export interface TokenOptions {
  audience?: string;
  issuer?: string;
  /** Seconds from now; negative for a token that is over. */
  expiresIn?: number;
  kid?: string;
}

/** An OpenID provider that does nothing but publish its keys and sign tokens for tests. */
export interface TokenIssuer {
  issuer: string;
  token(claims: JWTPayload, options?: TokenOptions): Promise<string>;
  /** Changes to a new key; the old one is no longer published. */
  rotate(): Promise<void>;
  /** While down every request is refused. */
  setDown(down: boolean): void;
  /** While silent no request is answered. */
  setSilent(silent: boolean): void;
  /** How often the keys were asked for. */
  keyRequests(): number;
  stop(): Promise<void>;
}

/** Starts one on a free loopback port. `template` makes it publish an issuer with `{tenantid}`, as Entra does. */
export async function startTokenIssuer(
  options: { alg?: 'RS256' | 'ES256' | 'PS256' | 'ES384'; template?: boolean } = {},
): Promise<TokenIssuer> {
  const alg = options.alg ?? 'RS256';
  let serial = 1;
  let pair = await generateKeyPair(alg, { extractable: true });
  let down = false;
  let silent = false;
  let asked = 0;
  const server = createServer(async (request, response) => {
    if (silent) return;
    if (down) {
      response.writeHead(503).end();
      return;
    }
    const isKeys = request.url?.endsWith('/keys');
    if (isKeys) asked += 1;
    const body = isKeys
      ? { keys: [{ ...(await exportJWK(pair.publicKey)), kid: `key-${serial}`, alg, use: 'sig' }] }
      : {
          issuer: options.template ? `${origin}/{tenantid}/v2.0` : origin,
          jwks_uri: `${origin}/keys`,
        };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const origin = `http://127.0.0.1:${await listenOnLoopback(server)}`;
  return {
    issuer: options.template ? `${origin}/organizations/v2.0` : origin,
    token(claims, { audience = AUDIENCE, issuer, expiresIn = 3600, kid } = {}) {
      const tenant = String(claims.tid ?? '');
      const iss = issuer ?? (options.template ? `${origin}/${tenant}/v2.0` : origin);
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT(claims)
        .setProtectedHeader({ alg, kid: kid ?? `key-${serial}` })
        .setIssuer(iss)
        .setAudience(audience)
        .setIssuedAt(now + Math.min(0, expiresIn) - 10)
        .setExpirationTime(now + expiresIn)
        .sign(pair.privateKey);
    },
    async rotate() {
      serial += 1;
      pair = await generateKeyPair(alg, { extractable: true });
    },
    setDown: (next) => {
      down = next;
    },
    setSilent: (next) => {
      silent = next;
    },
    keyRequests: () => asked,
    stop: () => closeServer(server),
  };
}
