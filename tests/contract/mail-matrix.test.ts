import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendBatch } from '../../server/mail/sender.ts';
import { type Mailer, openMailer } from '../../server/mail/transport.ts';
import type { MailKind } from '../../server/store/outbox.ts';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { type SmtpSink, startSmtpSink } from '../server/support/smtp-sink.ts';
import { anApp, DAY, type Desk, openDesk, setPolicy } from './support/desk.ts';
import { doDue } from './support/do-due.ts';

const FROM = 'Consent Desk <desk@example.test>';
const PUBLIC_URL = 'https://desk.example.test';
const MAILBOX = 'helpdesk-queue@desk.example';

/** A card that Robin and Noor asked for, every earlier mail delivered; Ada and Bela review. */
interface Scene {
  d: Desk;
  app: Record<string, unknown>;
  card: string;
  /** Path of Robin's ask. */
  robins: string;
  decide(kind: 'approve' | 'deny' | 'block', who?: 'reviewer' | 'second'): Promise<unknown>;
  /** Moves the clock and does what is due then. */
  later(ms: number): Promise<void>;
}

interface Row {
  does(scene: Scene): Promise<unknown>;
  to: readonly string[];
  subject: string;
  says?: string;
  never?: string;
}

const ok = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
};
const ask = ({ d, card }: Scene, more: object = {}) =>
  ok(d.call(d.people.reviewer, 'POST', `${card}/questions`, { body: { text: 'Why?', ...more } }));

const KINDS: Record<MailKind, Row> = {
  'request-submitted': {
    does: ({ d, app }) => ok(d.submit(d.person('Sara'), app)),
    to: ['sara'],
    subject: 'Request received: Zoom',
  },
  'card-opened': {
    does: ({ d }) => ok(d.submit(d.people.robin, anApp('Miro'))),
    to: ['ada', 'bela', 'helpdesk-queue'],
    subject: 'Approval needed: Miro',
    says: 'customer calls',
  },
  nudged: {
    does: ({ d, robins }) => ok(d.call(d.people.robin, 'POST', `${robins}/reminders`)),
    to: ['ada', 'bela'],
    subject: 'Still waiting: Zoom',
    says: 'Robin',
  },
  question: {
    does: (scene) => ask(scene),
    to: ['noor', 'robin'],
    subject: 'Question about your request: Zoom',
    says: 'Why?',
  },
  answered: {
    does: async (scene) => {
      await ask(scene);
      const { d, robins } = scene;
      await ok(
        d.call(d.people.robin, 'POST', `${robins}/messages`, { body: { text: 'For calls.' } }),
      );
    },
    to: ['ada'],
    subject: 'Answer received: Zoom',
    says: 'For calls.',
  },
  'question-closed': {
    does: async (scene) => {
      const deadline = new Date(scene.d.now.value + DAY).toISOString();
      await ask(scene, { deadline });
      await scene.later(DAY);
    },
    to: ['ada', 'ada', 'noor', 'robin'],
    subject: 'Question closed: Zoom',
  },
  'deadline-near': {
    does: ({ later }) => later(15 * DAY),
    to: ['ada', 'bela'],
    subject: 'Expires soon: Zoom',
    says: 'Half of the time',
  },
  'requester-expired': {
    does: ({ later }) => later(30 * DAY),
    to: ['noor', 'robin'],
    subject: 'Expired: Zoom',
  },
  'card-expired': {
    does: ({ later }) => later(30 * DAY),
    to: ['ada', 'bela', 'helpdesk-queue'],
    subject: 'Expired undecided: Zoom',
  },
  decided: {
    does: ({ decide }) => decide('deny'),
    to: ['noor', 'robin'],
    subject: 'Denied: Zoom',
    says: 'Not safe.',
  },
  'stand-down': {
    does: ({ decide }) => decide('deny', 'second'),
    to: ['ada', 'helpdesk-queue'],
    subject: 'Settled: Zoom',
    says: 'Bela',
    never: 'Not safe.',
  },
  unblocked: {
    does: async ({ d, card, decide }) => {
      await decide('block');
      const body = { justification: 'The vendor has mended it.' };
      await ok(d.call(d.people.second, 'POST', `${card}/unblock`, { body }));
    },
    to: ['noor', 'robin'],
    subject: 'Unblocked: Zoom',
    says: 'The vendor has mended it.',
    never: 'Not safe.',
  },
  'still-blocked': {
    does: async ({ d, robins, decide }) => {
      await decide('approve');
      const body = { kind: 'still-blocked', cause: 'assignment-required' };
      await ok(d.call(d.people.robin, 'POST', `${robins}/outcome`, { body }));
    },
    to: ['ada', 'bela', 'helpdesk-queue'],
    subject: 'Approved but still refused: Zoom',
    says: 'What was seen',
  },
};

const TO_ASKERS = /^(sara|noor|robin)$/;

describeOnEachDatabase('every kind of mail, from the act to the mailbox', (databases) => {
  let store: Store;
  let sink: SmtpSink;
  let mailer: Mailer;
  beforeAll(async () => {
    store = await databases.freshStore();
    sink = await startSmtpSink();
    mailer = openMailer(sink.url, FROM);
  });
  afterAll(async () => {
    mailer.close();
    await sink.close();
  });

  const deliver = async (d: Desk) => {
    const clock = () => d.now.value;
    for (;;) {
      const { sent, cancelled } = await sendBatch({
        store,
        mailer,
        clock,
        publicUrl: PUBLIC_URL,
        from: FROM,
      });
      if (sent + cancelled === 0) return;
    }
  };

  const open = async (): Promise<Scene> => {
    const d = openDesk(store);
    const { robin, noor, reviewer, second } = d.people;
    // Reviewers by role are known once they have been here.
    for (const who of [reviewer, second]) await d.call(who, 'GET', '/v1/me');
    await setPolicy(d, { extraMailTargets: [MAILBOX] });
    const app = anApp('Zoom');
    const { body } = await d.submit(robin, app);
    await ok(d.submit(noor, app));
    await deliver(d);
    return {
      d,
      app,
      card: `/v1/queue/${body.appConsentRequestId}`,
      robins: `/v1/requests/${body.id}`,
      async decide(kind, who = 'reviewer') {
        const { version } = (await d.card(body.appConsentRequestId)).body;
        const verdict = { kind, justification: 'Not safe.', expectedVersion: version };
        await ok(d.decide(d.people[who], body.appConsentRequestId, verdict));
      },
      async later(ms) {
        d.now.value += ms;
        await doDue(store, () => d.now.value);
      },
    };
  };

  it.each(Object.entries(KINDS) as [MailKind, Row][])(
    '%s',
    async (kind, { does, to, subject, says, never }) => {
      const scene = await open();
      const { d } = scene;
      sink.inbox.length = 0;
      await does(scene);
      const rows = await store.read((tx) =>
        tx
          .selectFrom('mail_outbox')
          .select(['id', 'recipient', 'card_id', 'request_id', 'sent_at'])
          .where('tenant', '=', d.tenant)
          .where('kind', '=', kind)
          .where('sent_at', 'is', null)
          .execute(),
      );
      const short = (address: string) => address.split('@')[0] ?? '';
      expect(rows.map(({ recipient }) => short(recipient)).sort()).toEqual([...to].sort());

      await deliver(d);
      for (const { id, recipient, card_id, request_id } of rows) {
        const got = sink.inbox.filter((mail) => sink.header(mail, 'message-id')?.includes(id));
        expect(got.map((mail) => mail.to)).toEqual([recipient]);
        const mail = got[0]?.mail;
        const text = (mail?.text ?? '').replaceAll(/[\u2068\u2069]/g, '');
        expect(mail?.subject).toBe(subject);
        expect(text).toContain(says ?? 'Zoom');
        if (never) expect(text).not.toContain(never);
        const own = TO_ASKERS.test(short(recipient));
        expect(text).toContain(
          own ? `${PUBLIC_URL}/open/requests/${request_id}` : `${PUBLIC_URL}/open/cards/${card_id}`,
        );
        expect(got[0] && sink.header(got[0], 'references')).toBe(`<card-${card_id}@example.test>`);
      }
      const left = await store.read((tx) =>
        tx
          .selectFrom('mail_outbox')
          .select('kind')
          .where('tenant', '=', d.tenant)
          .where('sent_at', 'is', null)
          .execute(),
      );
      expect(left).toEqual([]);
    },
  );
});
