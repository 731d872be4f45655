import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { formatMessage } from '../../../lib/i18n/translate.ts';
import { composeMail } from '../../../server/mail/compose.ts';
import { type MailFacts, NOTES } from '../../../server/mail/mail-facts.ts';
import { MAIL_MESSAGES } from '../../../server/mail/messages/catalogue.ts';
import { en, type MailText } from '../../../server/mail/messages/en.ts';
import { threadHeaders } from '../../../server/mail/threading.ts';

const facts = (over: Partial<MailFacts> = {}): MailFacts => ({
  note: 'opened',
  to: 'reviewer',
  cardId: 'c0ffee00-0000-4000-8000-000000000001',
  cardCreatedAt: Date.parse('2026-11-21T09:00:00Z'),
  requestId: 'c0ffee00-0000-4000-8000-000000000002',
  app: {
    clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
    name: 'Zoom',
    publisher: 'Zoom Inc',
    verified: true,
  },
  actor: 'Ada Requester',
  requester: { name: 'Ada Requester', email: 'ada@example.test' },
  justification: 'I schedule customer calls.',
  permissions: ['Calendars.ReadWrite'],
  askedAt: Date.parse('2026-11-21T09:00:00Z'),
  expiresAt: Date.parse('2026-12-21T09:00:00Z'),
  decision: null,
  question: null,
  answer: null,
  answerBy: null,
  cause: null,
  due: null,
  ...over,
});
const url = 'https://desk.example.test';

describe('a mail', () => {
  it('tells a reviewer who asks for what, why and until when, and leads to the card', () => {
    const { subject, text, html } = composeMail(facts(), 'en', url);
    expect(subject).toBe('Approval needed: Zoom');
    for (const part of [
      'Ada Requester',
      'ada@example.test',
      'I schedule customer calls.',
      'Calendars.ReadWrite',
      '(verified)',
      '21 Dec',
      'UTC',
      `${url}/open/cards/c0ffee00-0000-4000-8000-000000000001`,
    ]) {
      expect(text.replaceAll(/[\u2068\u2069]/g, '')).toContain(part.replace('21 Dec', 'Dec'));
    }
    expect(html).toContain(`href="${url}/open/cards/c0ffee00-0000-4000-8000-000000000001"`);
  });

  it('does not call a publisher unverified when nobody saw whether it is', () => {
    const unseen = facts({ app: { ...facts().app, verified: null } });
    const { text } = composeMail(unseen, 'en', url);
    expect(text).toContain('Zoom Inc');
    expect(text).not.toContain('verified');
  });

  it("brings the reviewer's words to the requester, and leads to the request", () => {
    const mail = composeMail(
      facts({ note: 'denied', to: 'requester', actor: 'Rita', decision: 'We use Teams for this.' }),
      'en',
      url,
    );
    expect(mail.subject).toBe('Denied: Zoom');
    expect(mail.text).toContain('We use Teams for this.');
    expect(mail.text).toContain(`${url}/open/requests/c0ffee00-0000-4000-8000-000000000002`);
    expect(mail.text).not.toContain('/open/cards/');
  });

  it('does not call approved what a reviewer only says is', () => {
    const mail = composeMail(
      facts({ note: 'approved', to: 'requester', actor: 'Rita' }),
      'en',
      url,
    );
    expect(mail.subject).toContain('Reported as approved');
    expect(mail.text).toContain('reports');
  });

  it('says why somebody is still blocked in a sentence, with the code beside it', () => {
    const stuck = facts({ note: 'stillBlocked', cause: 'not-assigned · 50105' });
    expect(composeMail(stuck, 'en', url).text).toContain('not assigned to this app');
    expect(composeMail(stuck, 'de', url).text).toContain('nicht zugewiesen');
    for (const locale of LOCALES) {
      const { text } = composeMail(stuck, locale, url);
      expect(text).toContain('(AADSTS50105)');
      expect(text).not.toContain('not-assigned');
    }
  });

  it('exists for every note in every language, right to left where it should be', () => {
    for (const locale of LOCALES) {
      for (const note of NOTES) {
        const mail = composeMail(facts({ note }), locale, url);
        expect(mail.subject).toContain('Zoom');
        expect(mail.html).toContain(
          `<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`,
        );
      }
    }
  });

  it('has every sentence in its own words with the same placeholders', () => {
    const same = new Set<MailText>(['labelApp']);
    for (const key of Object.keys(en) as MailText[]) {
      const names = (text: string) =>
        [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((m) => m[1]))].sort();
      for (const locale of LOCALES) {
        expect(names(MAIL_MESSAGES[locale][key]), `${locale} ${key}`).toEqual(names(en[key]));
        if (locale !== 'en' && !same.has(key))
          expect(MAIL_MESSAGES[locale][key], `${locale} ${key}`).not.toBe(en[key]);
        for (const due of ['half', 'day', 'hour', 'other']) {
          const values = { app: 'A', name: 'N', due, count: 3, publisher: 'P' };
          expect(() => formatMessage(MAIL_MESSAGES[locale][key], locale, values)).not.toThrow();
        }
      }
    }
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      'Zoom\r\nBcc: everyone@example.test',
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '\u202Egnp.exe\u2066',
      '{name} {app, plural, other {x}}',
      '\uE000\uE001<b>',
      'x'.repeat(10_000),
    ),
  );

  it('cannot be broken out of by any name or text', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        fc.constantFrom(...NOTES),
        (app, person, words, note) => {
          const mail = composeMail(
            facts({
              note,
              app: { clientId: app, name: app, publisher: app, verified: false },
              actor: person,
              requester: { name: person, email: null },
              justification: words,
              decision: words,
              cause: words,
              permissions: [app, words],
            }),
            'en',
            url,
          );
          const controls =
            // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
            /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067\uE000\uE001]/;
          expect(mail.subject).not.toMatch(/[\r\n]/);
          for (const part of [mail.subject, mail.topic, mail.text, mail.html]) {
            expect(part).not.toMatch(controls);
          }
          expect([...mail.subject].length).toBeLessThanOrEqual(200);
          expect(mail.html).not.toMatch(/<(script|img|b)\b/i);
          const count = (sign: string) => mail.text.split(sign).length;
          expect(count('\u2068')).toBe(count('\u2069'));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a conversation', () => {
  const thread = {
    mailId: 'm1',
    cardId: 'c0ffee00-0000-4000-8000-000000000001',
    cardCreatedAt: Date.parse('2026-11-21T09:00:00Z'),
    topic: 'Zoom',
    at: Date.parse('2026-11-22T09:00:00Z'),
    domain: 'example.test',
  };

  it('has one root per card, and one stable id per mail', () => {
    const first = threadHeaders(thread);
    const second = threadHeaders({ ...thread, mailId: 'm2', at: thread.at + 60_000 });
    expect(first.references).toBe(second.references);
    expect(first.inReplyTo).toBe(first.references);
    expect(first.messageId).toBe(threadHeaders(thread).messageId);
    expect(first.messageId).not.toBe(second.messageId);
    const index = (headers: typeof first) =>
      Buffer.from(headers.headers['Thread-Index'] ?? '', 'base64');
    expect(index(first)).toHaveLength(27);
    expect(index(first).subarray(0, 22)).toEqual(index(second).subarray(0, 22));
  });

  it('is another one for another card', () => {
    expect(threadHeaders({ ...thread, cardId: 'other' }).references).not.toBe(
      threadHeaders(thread).references,
    );
  });
});
