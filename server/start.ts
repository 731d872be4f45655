import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { issuerKeys } from './auth/key-set.ts';
import { tellingRefusals } from './auth/tell-refusals.ts';
import { createVerifier } from './auth/verifier.ts';
import { openClock } from './clock.ts';
import type { Env } from './env.ts';
import { knownPeople } from './http/known-people.ts';
import { createMetrics } from './http/metrics.ts';
import { createLimiter, DEFAULT_RATES } from './http/rate-limit.ts';
import { limitedServer } from './http/server-limits.ts';
import { afterLeaps } from './jobs/after-leap.ts';
import { DUE_HANDLERS } from './jobs/due-handlers.ts';
import { type DueRunnerOptions, runDue, startDueRunner } from './jobs/due-runner.ts';
import { startHousekeeping } from './jobs/housekeeping.ts';
import type { Loop } from './jobs/loop.ts';
import { startMailWorker } from './mail/mail-worker.ts';
import { openMailer } from './mail/transport.ts';
import { seldom } from './seldom.ts';
import { openStore } from './store/open-store.ts';

const STOP_WITHIN_MS = 10_000;
const SAY_AGAIN_AFTER_MS = 10 * 60 * 1000;

export interface Running {
  port: number;
  /** Takes no more requests, ends open streams, lets work in progress finish, closes the database. */
  stop(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function startJobs(
  env: Env,
  parts: Parameters<typeof startMailWorker>[0] | null,
  rest: JobParts,
): Loop[] {
  const { store, clock, signal, log, due } = rest;
  const loops = [
    startDueRunner({
      ...due,
      signal,
      onTrouble: (error) => log.error({ error: text(error) }, 'due times could not be read'),
    }),
    startHousekeeping(store, clock, signal, (error) =>
      log.error({ error: text(error) }, 'tidying up failed'),
    ),
  ];
  if (parts) loops.push(startMailWorker(parts));
  else log.warn(`SMTP_URL is not set: no mail is sent from ${env.publicUrl}`);
  return loops;
}

interface JobParts {
  due: DueRunnerOptions;
  store: Parameters<typeof startHousekeeping>[0];
  clock: Parameters<typeof startHousekeeping>[1];
  signal: AbortSignal;
  log: Logger;
}

/** An error without what it may quote: name and code, and a message only from ourselves. */
function text(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return `${error.name}${code}: ${error.message.slice(0, 300)}`;
}

/** Opens everything the environment names and serves. Fails with a sentence when something cannot be opened. */
export async function start(env: Env, log: Logger): Promise<Running> {
  const clock = openClock(env.testClock);
  const onTrouble = (what: string, error: unknown) => log.warn({ error: text(error) }, what);
  const store = await openStore(env.databaseUrl, onTrouble);
  const stopping = new AbortController();
  const metrics = createMetrics();
  const issuers = env.oidcIssuers.map((issuer) =>
    issuerKeys(issuer, {
      onTrouble: (error) => onTrouble(`sign-ins by ${issuer} cannot be checked`, error),
    }),
  );
  const verifier = tellingRefusals(
    createVerifier({ issuers, audience: env.oidcAudience, now: Date.now }),
    { now: Date.now, tell: (refusal) => log.warn(refusal, 'a sign-in token was refused') },
  );
  const app = createApp({
    store,
    clock,
    verifier,
    facts: {
      issuer: env.oidcIssuers[0] ?? '',
      clientId: env.oidcClientId,
      audience: env.oidcAudience,
      organisationName: env.organisationName,
      publicUrl: env.publicUrl,
      extensionOrigins: env.extensionOrigins,
      mailConfigured: env.smtpUrl !== null,
    },
    people: knownPeople(Date.now),
    limiter: createLimiter(DEFAULT_RATES),
    metrics,
    stopping: stopping.signal,
    onTrouble,
    log,
  });
  const due: DueRunnerOptions = {
    store,
    clock,
    handlers: DUE_HANDLERS,
    onError: (error, { kind }) => log.error({ error: text(error), kind }, 'a due time failed'),
  };
  const server = limitedServer(
    getRequestListener(
      env.testClock === null
        ? app.fetch
        : afterLeaps(app.fetch, {
            clock,
            runDue: () => runDue(due),
            onError: (error) => onTrouble('due times could not be read', error),
          }),
    ),
  );
  let port: number;
  try {
    port = await listen(server, env.port, env.host);
  } catch (error) {
    await store.close();
    throw error;
  }
  for (const issuer of issuers) void issuer.look();
  const isTime = seldom(SAY_AGAIN_AFTER_MS, Date.now);
  const mailer = env.smtpUrl === null ? null : openMailer(env.smtpUrl, env.mailFrom);
  const loops = startJobs(
    env,
    mailer && {
      store,
      mailer,
      clock,
      publicUrl: env.publicUrl,
      from: env.mailFrom,
      signal: stopping.signal,
      onError: (error) => log.error({ error: text(error) }, 'sending mail failed'),
      onUndeliverable: ({ tenant, kind, cardId }) =>
        log.warn({ tenant, kind, cardId }, 'a mail cannot be delivered'),
      onDown: (why) => {
        // A mail server may name an address in what it says.
        const said = why.replace(/\S+@\S+/g, '…');
        if (isTime('mail')) log.warn({ error: said }, 'the mail server does not take mail');
      },
      onBatch: (count) => {
        for (const [outcome, n] of Object.entries(count)) metrics.mails.inc({ outcome }, n);
      },
    },
    { store, clock, signal: stopping.signal, log, due },
  );

  return {
    port,
    async stop() {
      stopping.abort();
      const closed = new Promise<void>((done) => server.close(() => done()));
      // Streams end now; a connection that has just answered its last request is idle a moment later.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
      await Promise.all(loops.map((loop) => loop.done));
      mailer?.close();
      await store.close();
    },
  };
}
