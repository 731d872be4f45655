import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MAX_ATTEMPTS } from '../../../server/mail/outbox-rows.ts';
import { type SenderOptions, sendBatch } from '../../../server/mail/sender.ts';
import { openMailer } from '../../../server/mail/transport.ts';
import { NEW_REQUEST } from '../../../server/routes/examples.ts';
import type { Store } from '../../../server/store/store.ts';
import { anApp, type Desk, openDesk } from '../../contract/support/desk.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { openDeskApp } from '../support/desk-app.ts';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';

const FROM = 'Consent Desk <desk@example.test>';

describeOnEachDatabase('mail trouble', (databases) => {
  let store: Store;
  let d: Desk;
  let sink: SmtpSink;
  let realNow = 0;
  const closers: (() => unknown)[] = [];

  const options = (query = ''): SenderOptions => {
    const mailer = openMailer(`${sink.url}${query}`, FROM);
    closers.push(() => mailer.close());
    return {
      store,
      mailer,
      clock: () => d.now.value,
      publicUrl: 'https://desk.example.test',
      from: FROM,
      realNow: () => realNow,
    };
  };
  const health = async (desk: Desk) =>
    (await desk.call(desk.people.admin, 'GET', '/v1/health')).body.mail as {
      waiting: number;
      oldestWaitingAt: string | null;
      failures: Record<string, unknown>[];
    };
  const gauge = async (name: string) => {
    const text = await (await d.app.open(d.people.admin, '/metrics')).text();
    return Number(new RegExp(`^consent_desk_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  };
  const receivers = () => sink.inbox.map(({ to }) => to.split('@')[0]).sort();

  beforeEach(async () => {
    store = await databases.freshStore();
    sink = await startSmtpSink();
    d = openDesk(store);
    realNow = 1_000_000;
    for (const who of [d.people.reviewer, d.people.second]) await d.call(who, 'GET', '/v1/me');
    await d.submit(d.people.robin, anApp('Zoom'));
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
    await sink.close();
  });

  it('with one address is shown to the admin of that tenant, and to nobody else', async () => {
    sink.refuse.set('ada@desk.example', 550);
    expect(await sendBatch(options())).toMatchObject({ sent: 2, refused: 1 });
    expect(receivers()).toEqual(['bela', 'robin']);
    const seen = await health(d);
    expect(seen).toMatchObject({ waiting: 0, oldestWaitingAt: null });
    expect(seen.failures).toMatchObject([
      { to: 'ada@desk.example', kind: 'card-opened', attempts: 1 },
    ]);
    expect(seen.failures[0]?.error).toContain('550');
    expect(await gauge('mail_outbox_failed')).toBe(1);
    expect((await health(openDesk(store))).failures).toEqual([]);
    for (const who of ['reviewer', 'helpdesk', 'auditor', 'robin'] as const) {
      expect((await d.call(d.people[who], 'GET', '/v1/health')).problem).toBe('forbidden');
    }
  });

  it('with the whole server shows what waits, since when and why, until it is over', async () => {
    const away = options();
    const port = Number(new URL(sink.url).port);
    await sink.close();
    d.now.value += 60_000;
    expect(await sendBatch(away)).toMatchObject({ sent: 0, down: true });
    const seen = await health(d);
    expect(seen).toMatchObject({ waiting: 3, oldestWaitingAt: '2026-11-21T09:00:00.000Z' });
    expect(seen.failures.length).toBeGreaterThan(0);
    expect(String(seen.failures[0]?.error)).toMatch(/ECONNREFUSED/);
    expect(await gauge('mail_outbox_waiting')).toBe(3);
    sink = await startSmtpSink(port);
    realNow += 60_001;
    expect(await sendBatch(options())).toMatchObject({ sent: 3 });
    expect(await health(d)).toMatchObject({ waiting: 0, failures: [] });
    expect(await gauge('mail_outbox_waiting')).toBe(0);
  });

  it('with a server that takes a message and never answers holds up nobody else', async () => {
    sink.hang.add('ada@desk.example');
    const impatient = options('?socketTimeout=1500');
    expect(await sendBatch(impatient)).toMatchObject({ sent: 2, refused: 0, retry: 1 });
    expect(receivers()).toEqual(['bela', 'robin']);
    expect((await health(d)).failures).toMatchObject([{ to: 'ada@desk.example', attempts: 1 }]);
    sink.hang.clear();
    realNow += 60_001;
    expect(await sendBatch(impatient)).toMatchObject({ sent: 1 });
    expect(receivers()).toEqual(['ada', 'bela', 'robin']);
  });

  it('that does not end is given up after days of trying, and said so', async () => {
    sink.refuse.set('ada@desk.example', 451);
    await store.write((tx) =>
      tx
        .updateTable('mail_outbox')
        .set({ attempts: MAX_ATTEMPTS - 1 })
        .where('tenant', '=', d.tenant)
        .execute(),
    );
    const given: string[] = [];
    const onUndeliverable = ({ kind }: { kind: string }) => void given.push(kind);
    expect(await sendBatch({ ...options(), onUndeliverable })).toMatchObject({
      sent: 2,
      refused: 1,
    });
    expect(given).toEqual(['card-opened']);
    expect(await gauge('mail_outbox_failed')).toBe(1);
  });

  it('puts no address, name or reason into the log', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
    const app = openDeskApp(store, () => d.now.value, log);
    const body = { ...NEW_REQUEST, ...anApp(), justification: 'a very private reason' };
    expect((await app.call(d.people.noor, 'POST', '/v1/requests', { body })).status).toBe(201);
    sink.refuse.set('noor@desk.example', 550);
    await sendBatch({
      ...options(),
      onUndeliverable: ({ tenant, kind, cardId }) => log.warn({ tenant, kind, cardId }, 'mail'),
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join()).not.toMatch(/@desk\.example|Noor|private reason/);
  });
});
