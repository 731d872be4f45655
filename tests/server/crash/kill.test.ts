import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openStore } from '../../../server/store/open-store.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { startTestIssuer } from '../support/issuer.ts';
import { startRealServer } from '../support/real-server.ts';
import { Writer } from './writers.ts';

const LONG = Boolean(process.env.LONG);
const ROUNDS = LONG ? 100 : 5;
const WRITERS = 8;

describeOnEachDatabase(
  'a server that is killed while people write',
  (databases) => {
    it(`loses nothing it acknowledged and doubles nothing, ${ROUNDS} times`, {
      timeout: LONG ? 3_600_000 : 180_000,
    }, async () => {
      const databaseUrl = await databases.freshUrl();
      const issuer = await startTestIssuer();
      const tenant = randomUUID();
      const settings = { databaseUrl, issuer: issuer.url };
      const writers = await Promise.all(
        Array.from({ length: WRITERS }, () => Writer.make(issuer, tenant)),
      );
      const acknowledged = () => writers.reduce((sum, { marks }) => sum + marks.length, 0);
      for (let round = 0; round < ROUNDS; round += 1) {
        const server = await startRealServer(settings);
        const until = Date.now() + 60_000;
        const writing = Promise.all(writers.map((writer) => writer.write(server.url, until)));
        // In the middle of it: some were acknowledged, and others are under way.
        const enough = acknowledged() + 5 + Math.random() * 30;
        while (acknowledged() < enough) await new Promise((next) => setTimeout(next, 3));
        await server.kill();
        await writing;
      }
      const server = await startRealServer(settings);
      // What was cut off is sent again under its key; after that nothing is in doubt.
      await Promise.all(writers.map((writer) => writer.write(server.url, Date.now() + 300)));
      for (const writer of writers) {
        const held = await writer.held(server.url);
        expect(held.sort()).toEqual([...writer.marks].sort());
      }
      const auditor = await issuer.token({
        tenant,
        id: randomUUID(),
        roles: ['ConsentDesk.Auditor'],
      });
      const verdict = await fetch(`${server.url}/v1/audit/verify`, {
        headers: { authorization: `Bearer ${auditor}` },
      });
      expect(await verdict.json()).toMatchObject({ ok: true });
      await server.stop();
      await issuer.close();

      const store = await openStore(databaseUrl, () => undefined);
      const mails = await store.read((tx) =>
        tx
          .selectFrom('mail_outbox')
          .select('request_id')
          .where('kind', '=', 'request-submitted')
          .execute(),
      );
      await store.close();
      const asked = writers.flatMap(({ requests }) => requests);
      expect(mails.map(({ request_id }) => request_id).sort()).toEqual([...asked].sort());
    });
  },
  { durable: true },
);
