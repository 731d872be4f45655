import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { closeServer, listenOnLoopback } from '../loopback.ts';
import { findPerson, PEOPLE } from '../people.ts';
import { configuration } from './configuration.ts';
import { signInPage } from './sign-in-page.ts';

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  audience: string;
  close(): Promise<void>;
}

export const CLIENT_ID = 'c0de5e5c-1a2b-4c3d-8e4f-50a1b2c3d4e5';
export const AUDIENCE = 'api://consent-desk';

/**
 * A real OpenID provider on loopback with the people of the story, for demo and browser tests.
 * Takes the extension's redirect addresses; a sign-in asks who one is and for no password.
 */
export async function startIdentityProvider(redirectUris: string[]): Promise<IdentityProvider> {
  const server = createServer();
  const issuer = `http://127.0.0.1:${await listenOnLoopback(server)}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'stand-in' };
  const provider = quietly(
    () =>
      new Provider(
        issuer,
        configuration({ redirectUris, key, clientId: CLIENT_ID, audience: AUDIENCE }),
      ),
  );
  const handle = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) return handle(request, response);
    answerInteraction(provider, request, response).catch((error: unknown) => {
      response.writeHead(400, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? error.message : 'sign-in failed');
    });
  });
  return { issuer, clientId: CLIENT_ID, audience: AUDIENCE, close: () => closeServer(server) };
}

async function answerInteraction(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(signInPage(`/interaction/${interaction.uid}`, undefined));
    return;
  }
  const account = new URLSearchParams(await text(request)).get('account') ?? '';
  const person = findPerson(account) ?? PEOPLE.requester;
  await provider.interactionFinished(request, response, {
    login: { accountId: person.oid, remember: true },
  });
}

/** The package greets with a page of notices about development settings; they are meant here. */
function quietly<T>(make: () => T): T {
  const { warn, info } = console;
  console.warn = () => {};
  console.info = () => {};
  try {
    return make();
  } finally {
    console.warn = warn;
    console.info = info;
  }
}
