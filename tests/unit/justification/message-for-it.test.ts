import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import {
  MAILTO_LIMIT,
  type MessageFacts,
  mailtoAddress,
  messageForIt,
} from '../../../lib/justification/message-for-it.ts';

const facts: MessageFacts = {
  kind: 'request',
  app: {
    clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
    displayName: 'Zoom',
    publisher: { name: 'Zoom', verified: true },
  },
  permissions: [{ value: 'Calendars.ReadWrite' }, { value: 'Foo.Bar' }],
  justification: 'I schedule customer calls.\nSecond line.',
  errorCode: '90094',
  correlationId: '0b1c2d3e-0000-4000-8000-000000000001',
  occurredAt: '2026-11-21T09:00:00Z',
  consentUrl: 'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=x',
  timeZone: 'UTC',
};

describe('messageForIt', () => {
  it.each(LOCALES)('holds everything IT needs, in %s', (locale) => {
    const { subject, body } = messageForIt(facts, locale);
    expect(subject).toContain('Zoom');
    for (const part of [
      facts.justification ?? '',
      facts.app.clientId ?? '',
      'AADSTS90094',
      facts.correlationId ?? '',
      facts.occurredAt ?? '',
      'Calendars.ReadWrite',
      facts.consentUrl ?? '',
    ]) {
      expect(body).toContain(part);
    }
    expect(body).not.toMatch(/[{}]|undefined|null/);
  });

  it('tells the maker of an app neither the reason nor the administrator’s link', () => {
    const { body } = messageForIt({ ...facts, kind: 'vendor' }, 'en');
    expect(body).not.toContain('customer calls');
    expect(body).not.toContain('adminconsent');
    expect(body).toContain('AADSTS90094');
  });

  it('leaves no line for what is not known', () => {
    const { subject, body } = messageForIt({ kind: 'problem', app: {}, permissions: [] }, 'en');
    expect(subject).toContain('an app whose name was not shown');
    expect(body).not.toMatch(/Details for support|Client id|Publisher/);
  });

  it('keeps hostile names on one line and harmless', () => {
    const name = `Evil\u202E\nBcc: everyone@example.com\r\n${'x'.repeat(10_000)}`;
    const { subject, body } = messageForIt({ ...facts, app: { displayName: name } }, 'en');
    expect(subject).not.toMatch(/[\r\n\u202E]/);
    expect(subject.length).toBeLessThanOrEqual(151);
    expect(body).not.toContain('\u202E');
    expect(body).not.toMatch(/^Bcc:/m);
    expect(body.length).toBeLessThan(4000);
  });

  it('bounds long lists of permissions', () => {
    const permissions = Array.from({ length: 300 }, () => ({ value: 'Mail.Read' }));
    expect(messageForIt({ ...facts, permissions }, 'en').body).toContain('and 288 more');
  });
});

describe('mailtoAddress', () => {
  const decode = (address: string) => new URL(address).searchParams;

  it('carries the whole message when it is short', () => {
    const address = mailtoAddress({ subject: 'Hi & bye', body: 'a\nb?&c' }, 'en', 'it@example.com');
    expect(address.startsWith('mailto:it@example.com?')).toBe(true);
    expect(decode(address).get('subject')).toBe('Hi & bye');
    expect(decode(address).get('body')).toBe('a\r\nb?&c');
  });

  it.each([
    'a@b,c@d.example',
    'x@y.example?bcc=z@y.example',
    '<a@b.example>',
    'nobody',
    'a@b.example\nx@y.example',
  ])('leaves the receiver open for %j', (to) => {
    expect(mailtoAddress({ subject: 's', body: 'b' }, 'en', to)).toMatch(/^mailto:\?/);
  });

  it.each(LOCALES)(
    'stays within what mail programs take and says that it is cut, in %s',
    (locale) => {
      const permissions = Array.from({ length: 20 }, () => ({ value: 'Mail.Read' }));
      const message = messageForIt({ ...facts, permissions }, locale);
      const address = mailtoAddress(message, locale);
      expect(address.length).toBeLessThanOrEqual(MAILTO_LIMIT);
      expect(decode(address).get('body')).toMatch(/[)）]$/);
    },
  );

  it('never exceeds its limit and never fails', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 800, max: 3000 }), (subject, body, limit) => {
        const message = { subject: subject.slice(0, 20), body };
        expect(mailtoAddress(message, 'en', null, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
