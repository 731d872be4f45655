import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startMailWorker } from '../../../server/mail/mail-worker.ts';
import { LEASE_MS, type SenderOptions, sendBatch } from '../../../server/mail/sender.ts';
import { type Mailer, openMailer } from '../../../server/mail/transport.ts';
import type { Store } from '../../../server/store/store.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';
import { type DeskRows, layDesk, START } from './desk-rows.ts';

describeOnEachDatabase('mail from the outbox', (databases) => {
  let store: Store;
  let sink: SmtpSink;
  let desk: DeskRows;
  let mailer: Mailer;
  let options: SenderOptions;
  let realNow: number;
  const closers: (() => unknown)[] = [];
  const undeliverable: string[] = [];

  const mailerTo = (url: string) => {
    const made = openMailer(url, 'Consent Desk <desk@example.test>');
    closers.push(() => made.close());
    return made;
  };
  const rows = () => store.read((tx) => tx.selectFrom('mail_outbox').selectAll().execute());
  const tell = () => desk.tell({ kind: 'submitted', request: desk.request, opened: true });
  const receivers = () => sink.inbox.map(({ to }) => to.split('@')[0]).sort();

  beforeEach(async () => {
    store = await databases.freshStore();
    sink = await startSmtpSink();
    closers.push(() => sink.close());
    desk = await layDesk(store);
    mailer = mailerTo(sink.url);
    realNow = 1_000_000;
    undeliverable.length = 0;
    options = {
      store,
      mailer,
      clock: () => START,
      publicUrl: 'https://desk.example.test',
      from: 'Consent Desk <desk@example.test>',
      realNow: () => realNow,
      onUndeliverable: ({ kind }) => undeliverable.push(kind),
    };
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });

  it('goes out once to each, in the language of each, as one conversation', async () => {
    await tell();
    expect(await sendBatch(options)).toMatchObject({ sent: 3, refused: 0 });
    expect(await sendBatch(options)).toMatchObject({ sent: 0 });
    expect(receivers()).toEqual(['ada', 'rita', 'ron']);
    const subject = (name: string) =>
      sink.inbox.find(({ to }) => to.startsWith(name))?.mail.subject;
    expect(subject('rita')).toBe('Genehmigung nötig: Zoom');
    expect(subject('ron')).toBe('Approval needed: Zoom');
    expect(subject('ada')).toBe('Demande reçue : Zoom');
    const german = sink.inbox.find(({ to }) => to.startsWith('rita'))?.mail.text ?? '';
    expect(german).toMatch(/Kalender.*\(Calendars\.ReadWrite\)/);
    const roots = sink.inbox.map((mail) => sink.header(mail, 'references'));
    expect(new Set(roots)).toEqual(new Set([`<card-${desk.cardId}@example.test>`]));
    expect(new Set(sink.inbox.map((mail) => sink.header(mail, 'message-id'))).size).toBe(3);
    for (const row of await rows()) expect(row.message_id).toBe(`<${row.id}@example.test>`);
  });

  it('lets a refused address hurt nobody else, and shows it', async () => {
    sink.refuse.set('rita@example.test', 550);
    await tell();
    expect(await sendBatch(options)).toMatchObject({ sent: 2, refused: 1 });
    expect(receivers()).toEqual(['ada', 'ron']);
    const failed = (await rows()).find(({ failed_at }) => failed_at !== null);
    expect(failed?.recipient).toBe('rita@example.test');
    expect(failed?.last_error).toContain('550');
    expect(undeliverable).toEqual(['card-opened']);
    realNow += 86_400_000;
    expect(await sendBatch(options)).toMatchObject({ sent: 0, refused: 0 });
  });

  it('tries again later when an address is refused for now', async () => {
    sink.refuse.set('rita@example.test', 451);
    await tell();
    expect(await sendBatch(options)).toMatchObject({ sent: 2, retry: 1 });
    expect(await sendBatch(options)).toMatchObject({ sent: 0, retry: 0 });
    sink.refuse.clear();
    realNow += 2001;
    expect(await sendBatch(options)).toMatchObject({ sent: 1 });
    expect(receivers()).toEqual(['ada', 'rita', 'ron']);
  });

  it('loses nothing while the server is down and sends everything once it is back', async () => {
    const port = Number(new URL(sink.url).port);
    await sink.close();
    await tell();
    expect(await sendBatch(options)).toMatchObject({ sent: 0, refused: 0, down: true });
    sink = await startSmtpSink(port);
    realNow += 60_001;
    expect(await sendBatch(options)).toMatchObject({ sent: 3 });
    expect(receivers()).toEqual(['ada', 'rita', 'ron']);
    // Last of all: a server waits for its clients to hang up.
    closers.unshift(() => sink.close());
  });

  it('does not wait for ever for a server that never answers', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    closers.push(() => silent.close());
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await tell();
    const impatient = mailerTo(`smtp://127.0.0.1:${port}?greetingTimeout=200`);
    expect(await sendBatch({ ...options, mailer: impatient })).toMatchObject({
      down: true,
      sent: 0,
    });
    realNow += 60_001;
    expect(await sendBatch(options)).toMatchObject({ sent: 3 });
  });

  it('is sent once by two workers that never heard of each other', async () => {
    sink.delayMs = 20;
    for (let round = 0; round < 4; round += 1) {
      desk = await layDesk(store, `App ${round}`);
      await tell();
    }
    const other = { ...options, mailer: mailerTo(sink.url) };
    const work = async (mine: SenderOptions) => {
      for (;;) if ((await sendBatch(mine)).sent === 0) return;
    };
    await Promise.all([work(options), work(other)]);
    expect(sink.inbox).toHaveLength(12);
    expect(new Set(sink.inbox.map((mail) => sink.header(mail, 'message-id'))).size).toBe(12);
  });

  it('is not sent again because the database was away just after it went out', async () => {
    await tell();
    let failures = 0;
    const shaky: SenderOptions = {
      ...options,
      mailer: {
        ...mailer,
        async send(mail) {
          const result = await mailer.send(mail);
          failures = 2;
          return result;
        },
      },
      store: {
        ...store,
        write: (job) => {
          if (failures === 0) return store.write(job);
          failures -= 1;
          return Promise.reject(new Error('the database is restarting'));
        },
      },
    };
    expect(await sendBatch(shaky)).toMatchObject({ sent: 3 });
    realNow += LEASE_MS + 1;
    expect(await sendBatch(options)).toMatchObject({ sent: 0 });
    expect(receivers()).toEqual(['ada', 'rita', 'ron']);
  });

  it('is picked up after its worker died, under the same Message-ID', async () => {
    await tell();
    const dies: Mailer = { send: () => new Promise(() => undefined), close: () => undefined };
    void sendBatch({ ...options, mailer: dies });
    await expect
      .poll(async () => (await rows()).every(({ leased_until }) => leased_until))
      .toBe(true);
    expect(await sendBatch(options)).toMatchObject({ sent: 0 });
    realNow += LEASE_MS + 1;
    expect(await sendBatch(options)).toMatchObject({ sent: 3 });
    const ids = sink.inbox.map((mail) => sink.header(mail, 'message-id')).sort();
    expect(ids).toEqual((await rows()).map(({ id }) => `<${id}@example.test>`).sort());
  });

  it('reaches nobody who stopped being a reviewer in the meantime', async () => {
    await tell();
    await desk.setPolicy({ reviewers: desk.policy.reviewers.filter(({ id }) => id === 'ron') });
    expect(await sendBatch(options)).toMatchObject({ sent: 2, cancelled: 1 });
    expect(receivers()).toEqual(['ada', 'ron']);
    expect(undeliverable).toEqual([]);
  });

  it('says "settled" only to those who were told that something was to do', async () => {
    await tell();
    await sendBatch(options);
    await desk.setPolicy({
      reviewers: [...desk.policy.reviewers, { kind: 'user', id: 'gus', designatedAt: START }],
    });
    const decisionId = await desk.settle('deny', 'We use Teams for this.');
    sink.inbox.length = 0;
    await desk.tell(
      { kind: 'decided', requests: [desk.request], decisionId, decidedBy: 'rita' },
      START + 1,
    );
    await sendBatch({ ...options, clock: () => START + 1 });
    expect(receivers()).toEqual(['ada', 'ron']);
    const words = sink.inbox.map(({ to, mail }) => [
      to[0],
      mail.text?.includes('We use Teams for this.'),
    ]);
    expect(words.sort()).toEqual([
      ['a', true],
      ['r', false],
    ]);
  });

  it('does not ask for a decision that was taken while the server was down', async () => {
    await tell();
    const decisionId = await desk.settle('deny', 'no');
    await desk.tell(
      { kind: 'decided', requests: [desk.request], decisionId, decidedBy: 'rita' },
      START + 1,
    );
    const later = { ...options, clock: () => START + 1 };
    for (let round = 0; round < 3; round += 1) await sendBatch(later);
    expect(receivers()).toEqual(['ada', 'ada']);
    expect(sink.inbox.map(({ mail }) => mail.subject)).toEqual([
      'Demande reçue : Zoom',
      'Refusée : Zoom',
    ]);
  });

  it('keeps names of apps out of the headers', async () => {
    desk = await layDesk(
      store,
      'Zoom\r\nBcc: victim@example.test\r\n\r\n<script>alert(1)</script>',
    );
    await tell();
    await sendBatch(options);
    expect(receivers()).toEqual(['ada', 'rita', 'ron']);
    for (const { raw, mail } of sink.inbox) {
      expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
      expect(mail.html).not.toContain('<script');
    }
  });

  it('is sent by a worker that wakes by itself and stops when it is told to', async () => {
    const stop = new AbortController();
    const loop = startMailWorker({
      ...options,
      realNow: Date.now,
      signal: stop.signal,
      onError: (error) => {
        throw error;
      },
    });
    await tell();
    store.announce(desk.tenant, 1);
    await expect.poll(receivers, { timeout: 10_000 }).toEqual(['ada', 'rita', 'ron']);
    stop.abort();
    await loop.done;
  });
});
