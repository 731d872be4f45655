import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface TokenPerson {
  tenant: string;
  id: string;
  name?: string;
  roles?: readonly string[];
  wids?: readonly string[];
  groups?: readonly string[];
}

/** A sign-in service of our own on loopback: discovery, keys, and tokens for whoever is asked for. */
export interface TestIssuer {
  url: string;
  token(person: TokenPerson): Promise<string>;
  close(): Promise<void>;
}

export const TEST_AUDIENCE = 'consent-desk-test';

/** Starts it with a fresh ES256 key. Tokens live for `days`, so that a test may move the clock. */
export async function startTestIssuer({ days = 400 } = {}): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/jwks') return response.end(JSON.stringify({ keys: [key] }));
    response.end(
      JSON.stringify({
        issuer: url,
        jwks_uri: `${url}/jwks`,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url,
    token: ({ tenant, id, name = id, ...claims }) =>
      new SignJWT({ tid: tenant, oid: id, name, email: `${id}@example.test`, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'test' })
        .setIssuer(url)
        .setAudience(TEST_AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(`${days}d`)
        .sign(privateKey),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
