import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECIDING_ROLES } from '../../../server/auth/caller.ts';
import { startTestIssuer } from '../support/issuer.ts';
import { postgresPrograms, startPrivatePostgres } from '../support/private-postgres.ts';
import { freePort, startRealServer } from '../support/real-server.ts';
import { startSmtpSink } from '../support/smtp-sink.ts';
import { httpsClient } from './https-client.ts';
import { nginxProgram, startNginx } from './nginx.ts';

const DOCS = path.resolve(import.meta.dirname, '../../../docs/operations.md');
const missing = [postgresPrograms() === null && 'PostgreSQL', !nginxProgram && 'nginx'].filter(
  Boolean,
);
if (missing.length > 0) {
  process.stderr.write(
    `\n*** SKIPPED: the documented set-up, because ${missing} is not installed\n\n`,
  );
}

/** A new administrator's first day, by docs/operations.md. */
describe.skipIf(missing.length > 0)(
  'two instances on PostgreSQL behind nginx, as documented',
  () => {
    it('take a policy, a request, a decision; send mail; prove the audit; come back from a backup', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'consent-desk-ops-'));
      const postgres = await startPrivatePostgres();
      const issuer = await startTestIssuer();
      const sink = await startSmtpSink();
      const databaseUrl = await postgres.createDatabase('desk');
      const env = {
        SMTP_URL: sink.url,
        MAIL_FROM: 'Consent Desk <desk@example.test>',
        PUBLIC_URL: 'https://desk.example.org',
        NODE_ENV: 'production',
      };
      const ports = [await freePort(), await freePort()];
      const servers = [];
      for (const port of ports) {
        servers.push(await startRealServer({ databaseUrl, issuer: issuer.url, port, env }));
      }
      const nginx = await startNginx(folder, ports);
      const desk = httpsClient(nginx.url, nginx.ca);

      const tenant = randomUUID();
      const person = (id: string, claims: object = {}) => issuer.token({ tenant, id, ...claims });
      const anna = await person('anna', { roles: ['ConsentDesk.Admin'] });
      const uma = await person('uma');
      const rita = await person('rita', { wids: DECIDING_ROLES.slice(1, 2) });
      await expect
        .poll(
          () =>
            desk.call('GET', '/readyz', null).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 10_000 },
        )
        .toBe(200);

      // The policy, and the reviewer's first sign-in, which makes her address known.
      const policy = await desk.call('GET', '/v1/policy', anna);
      const put = await desk.call('PUT', '/v1/policy', anna, {
        body: { ...policy.body, extraMailTargets: ['helpdesk@example.test'] },
        headers: { 'if-match': String(policy.headers.etag) },
      });
      expect(put.status, JSON.stringify(put.body)).toBe(200);
      expect((await desk.call('GET', '/v1/me', rita)).body.roles).toContain('reviewer');

      // News arrive through nginx at once, whichever instance they happen on.
      const streams = [desk.stream('/v1/events', rita), desk.stream('/v1/events', rita)];
      const told = () => streams.map(({ said }) => said().split('data:').length - 1);
      await expect.poll(() => told().every((n) => n >= 1), { timeout: 5000 }).toBe(true);
      const before = told();
      const asked = await desk.call('POST', '/v1/requests', uma, {
        body: {
          app: { clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5', displayName: 'Zoom' },
          permissions: [
            {
              resource: 'https://graph.microsoft.com',
              value: 'Calendars.ReadWrite',
              kind: 'delegated',
            },
          ],
          justification: 'I schedule customer calls.',
          origin: { provider: 'entra', screen: 'need-admin-approval' },
        },
        headers: { 'idempotency-key': randomUUID() },
      });
      expect(asked.status, JSON.stringify(asked.body)).toBe(201);
      await expect
        .poll(() => told().every((n, i) => n > (before[i] ?? 0)), { timeout: 5000 })
        .toBe(true);
      for (const stream of streams) stream.close();

      const queue = await desk.call('GET', '/v1/queue', rita);
      const [card] = queue.body.items as { id: string; version: number }[];
      const decided = await desk.call('POST', `/v1/queue/${card?.id}/decision`, rita, {
        body: {
          kind: 'deny',
          justification: 'We use Teams for this.',
          expectedVersion: card?.version,
        },
      });
      expect(decided.status, JSON.stringify(decided.body)).toBe(200);
      const mine = await desk.call('GET', `/v1/requests/${asked.body.id}`, uma);
      expect(mine.body.status).toBe('denied');

      // Mail, each once, whichever instance sent it.
      const mails = () =>
        sink.inbox.map(({ to, mail }) => `${to.split('@')[0]}: ${mail.subject}`).sort();
      await expect
        .poll(mails, { timeout: 15_000 })
        .toEqual(expect.arrayContaining(['uma: Denied: Zoom', 'uma: Request received: Zoom']));
      const link = sink.inbox.find(({ mail }) => mail.subject?.startsWith('Denied'))?.mail.text;
      expect(link).toContain(`https://desk.example.org/open/requests/${asked.body.id}`);
      expect(new Set(mails()).size).toBe(mails().length);

      const verdict = await desk.call('GET', '/v1/audit/verify', anna);
      expect(verdict.body).toMatchObject({ ok: true, broken: null });

      // One instance goes; nobody notices.
      expect(await servers[0]?.stop()).toBe(0);
      expect((await desk.call('GET', '/v1/requests', uma)).status).toBe(200);

      // The backup of the docs, restored beside it, command by command.
      const { hostname, port: pgPort, username } = new URL(databaseUrl);
      const sh = (text: string) =>
        execFileSync('/bin/sh', ['-ec', text], {
          cwd: folder,
          env: {
            PATH: `${postgresPrograms()}:${process.env.PATH}`,
            PGHOST: hostname,
            PGPORT: pgPort,
            PGUSER: username,
            PGDATABASE: 'postgres',
            DATABASE_URL: databaseUrl,
          },
        });
      const documented = (mark: string) => {
        const blocks = readFileSync(DOCS, 'utf8').split('```');
        const text = blocks.find((one) => one.startsWith('sh\n') && one.includes(mark));
        return text?.slice('sh\n'.length) ?? `echo the docs have lost ${mark}; exit 1`;
      };
      sh(documented('createuser').replace('--pwprompt ', ''));
      sh(documented('pg_dump'));
      sh(documented('pg_restore'));
      const restoredUrl = databaseUrl
        .replace('/desk', '/desk_restored')
        .replace(`${username}@`, 'consent_desk@');
      const restored = await startRealServer({
        databaseUrl: restoredUrl,
        issuer: issuer.url,
        env: {},
      });
      const again = (await (
        await fetch(`${restored.url}/v1/requests/${asked.body.id}`, {
          headers: { authorization: `Bearer ${uma}` },
        })
      ).json()) as { status: string; decision: { justification: string } };
      expect([again.status, again.decision.justification]).toEqual([
        'denied',
        'We use Teams for this.',
      ]);
      const audit = await fetch(`${restored.url}/v1/audit/verify`, {
        headers: { authorization: `Bearer ${anna}` },
      });
      expect(await audit.json()).toMatchObject({ ok: true });

      expect(await restored.stop()).toBe(0);
      expect(await servers[1]?.stop()).toBe(0);
      desk.close();
      await nginx.stop();
      await sink.close();
      await issuer.close();
      await postgres.remove();
      rmSync(folder, { recursive: true, force: true });
    });
  },
);
