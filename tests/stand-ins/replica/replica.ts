import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { makeCertificate } from '../certificates.ts';
import { closeServer, listenOnLoopback } from '../loopback.ts';
import { findPerson } from '../people.ts';
import { appPage, LOGIN_HOST, PORTAL_HOST, portalPage } from './app-pages.ts';
import { APPS, findApp } from './apps.ts';
import { Directory } from './directory.ts';
import { answer } from './flow.ts';

/** More hosts of the providers that tests open: Google, the clouds of the US Government and of China. */
const MORE_SIGN_IN_HOSTS = [
  'accounts.google.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
];
const COOKIE = 'ESTSAUTHPERSISTENT';

export interface Replica {
  port: number;
  spkiHash: string;
  /** Host names that must resolve to it. */
  hosts: readonly string[];
  directory: Directory;
  /** Pages a test serves at an address of its own, by path of the sign-in host. */
  extraPages: Map<string, { html: string; headers?: Record<string, string> }>;
  /** Every request seen, as `METHOD host/path` without the query. */
  log: readonly string[];
  close(): Promise<void>;
}

/** The sign-in service and the demo apps behind one HTTPS port of the loopback address. */
export async function startReplica(): Promise<Replica> {
  const hosts = [
    LOGIN_HOST,
    ...MORE_SIGN_IN_HOSTS,
    PORTAL_HOST,
    ...Object.values(APPS).map((app) => app.host),
  ];
  const certificate = await makeCertificate(hosts);
  const directory = new Directory();
  const extraPages: Replica['extraPages'] = new Map();
  const log: string[] = [];
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? LOGIN_HOST}`);
      log.push(`${request.method} ${url.hostname}${url.pathname}`);
      const app = findApp(url.hostname);
      if (app || url.hostname === PORTAL_HOST) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(app ? appPage(app, url) : portalPage(url));
        return;
      }
      const extra = extraPages.get(url.pathname);
      if (extra) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...extra.headers });
        response.end(extra.html);
        return;
      }
      signIn(directory, request, response, url).catch((error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(error instanceof Error ? error.message : 'the replica failed');
      });
    },
  );
  const port = await listenOnLoopback(server);
  return {
    port,
    spkiHash: certificate.spkiHash,
    hosts,
    directory,
    extraPages,
    log,
    close: () => closeServer(server),
  };
}

async function signIn(
  directory: Directory,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const cookie = new RegExp(`${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1];
  const answered = answer(directory, {
    method: request.method ?? 'GET',
    url,
    form: new URLSearchParams(request.method === 'POST' ? await text(request) : ''),
    session: cookie ? findPerson(cookie) : undefined,
    acceptLanguage: request.headers['accept-language'],
  });
  if (!answered) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Not found</title><p>Nothing here.');
    return;
  }
  const session: Record<string, string> = answered.session
    ? { 'set-cookie': `${COOKIE}=${answered.session.oid}; Path=/; Secure; HttpOnly; SameSite=None` }
    : {};
  if ('redirect' in answered) {
    response.writeHead(302, { location: answered.redirect, ...session });
    response.end();
    return;
  }
  response.writeHead(200, { ...answered.page.headers, ...session });
  response.end(answered.page.html);
}
