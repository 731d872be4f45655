import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestStatus } from '../../../lib/contract/user-consent-request.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { formatMessage } from '../../../lib/i18n/translate.ts';
import { WAITING_MESSAGES } from '../../../lib/requests/messages/catalogue.ts';
import { en, type WaitingKey } from '../../../lib/requests/messages/en.ts';
import { type WaitingFacts, whyWaiting } from '../../../lib/requests/why-waiting.ts';
import { whyWaitingText } from '../../../lib/requests/why-waiting-text.ts';

const now = Date.parse('2026-11-21T09:00:00Z');
const inHours = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
const open: WaitingFacts = { status: 'open', expiresAt: inHours(72), reviewers: 3 };

const table: [string, WaitingFacts, WaitingKey][] = [
  ['still in the outbox', { ...open, delivery: 'queued' }, 'queued'],
  ['no network', { ...open, delivery: 'offline', claimedBy: { name: 'Ann' } }, 'offline'],
  ['no desk', { status: 'open', delivery: 'local-only' }, 'localOnly'],
  [
    'workflow off beats all of the desk',
    { ...open, workflowEnabled: false, reviewers: 0 },
    'workflowOff',
  ],
  ['nobody reviews', { ...open, reviewers: 0, expiresAt: inHours(2) }, 'noReviewer'],
  ['nobody has the role', { ...open, reviewersWithRole: 0 }, 'noRole'],
  ['somebody has it', { ...open, claimedBy: { name: 'Ann' } }, 'claimed'],
  ['you have it', { ...open, claimedBy: { name: 'Ann', isViewer: true } }, 'claimedByYou'],
  [
    'claimed, nearly over',
    { ...open, expiresAt: inHours(3), claimedBy: { name: 'Ann' } },
    'claimedSoon',
  ],
  ['nearly over', { ...open, expiresAt: inHours(24) }, 'expiresSoon'],
  ['time enough', open, 'openUntil'],
  ['time unknown', { status: 'open' }, 'open'],
  ['asked', { status: 'waiting-for-requester' }, 'yourAnswer'],
  [
    'asked, by a date',
    { status: 'waiting-for-requester', questionDeadline: inHours(30) },
    'yourAnswerBy',
  ],
  [
    'asked, date over',
    { status: 'waiting-for-requester', questionDeadline: inHours(-1) },
    'yourAnswer',
  ],
  [
    'seen by a reviewer',
    { status: 'waiting-for-requester', viewer: 'reviewer', requesterName: 'Bo' },
    'theirAnswer',
  ],
  [
    'claimed approval',
    { status: 'approved', decidedBy: 'Ann', proof: 'claimed' },
    'claimedApproval',
  ],
  ['decider erased', { status: 'approved', proof: 'claimed' }, 'claimedApprovalBySomeone'],
  ['seen approval', { status: 'approved', decidedBy: 'Ann', proof: 'observed' }, 'observed'],
  ['read back', { status: 'approved', proof: 'verified' }, 'verified'],
  ['in', { status: 'approved', proof: 'confirmed' }, 'confirmed'],
  ['opened again after approval', { status: 'open', stillBlocked: true }, 'stillBlocked'],
  ['not in', { status: 'approved', proof: 'observed', stillBlocked: true }, 'stillBlocked'],
  ['denied', { status: 'denied', decidedBy: 'Ann' }, 'denied'],
  ['blocked', { status: 'blocked', decidedBy: 'Ann' }, 'blocked'],
  ['expired', { status: 'expired' }, 'expired'],
  ['withdrawn', { status: 'withdrawn' }, 'withdrawn'],
];

describe('why a request waits', () => {
  it.each(table)('%s', (_name, facts, key) => {
    expect(whyWaiting(facts, now).key).toBe(key);
  });

  it('counts what is left upward: an hour and a minute are two hours', () => {
    expect(whyWaiting({ ...open, expiresAt: inHours(1 + 1 / 60) }, now).values).toMatchObject({
      hours: 2,
    });
    expect(whyWaitingText({ ...open, expiresAt: inHours(1) }, now, 'en')).toContain('in one hour');
  });

  it('gives thirty days thirty days, though the asking clock is a little behind', () => {
    const expiresAt = new Date(now + 30 * 86_400_000 + 900).toISOString();
    expect(whyWaiting({ ...open, expiresAt }, now).values).toMatchObject({ days: 30 });
    const last = new Date(now + 900).toISOString();
    expect(whyWaiting({ ...open, expiresAt: last }, now).values).toMatchObject({ hours: 1 });
  });

  it('never calls an approval certain that is only claimed', () => {
    for (const locale of LOCALES) {
      const claimed = whyWaitingText(
        { status: 'approved', decidedBy: 'Ann', proof: 'claimed' },
        now,
        locale,
      );
      expect(claimed).toContain('Ann');
    }
  });

  it('puts names in as text, markup and braces included', () => {
    const name = '<b>{x}</b>';
    expect(whyWaitingText({ ...open, claimedBy: { name } }, now, 'de')).toContain(name);
  });

  it('has a sentence for every state, in every language, with nothing left open', () => {
    const facts = fc.record(
      {
        status: fc.constantFrom(...RequestStatus.options),
        viewer: fc.constantFrom('requester' as const, 'reviewer' as const),
        requesterName: fc.string(),
        delivery: fc.constantFrom('sent' as const, 'queued' as const, 'refused' as const),
        claimedBy: fc.option(fc.record({ name: fc.string(), isViewer: fc.boolean() })),
        reviewers: fc.option(fc.nat({ max: 3 })),
        reviewersWithRole: fc.option(fc.nat({ max: 3 })),
        expiresAt: fc.option(fc.integer({ min: -5, max: 900 }).map(inHours)),
        questionDeadline: fc.option(fc.integer({ min: -5, max: 900 }).map(inHours)),
        decidedBy: fc.option(fc.string()),
      },
      { requiredKeys: ['status'] },
    );
    fc.assert(
      fc.property(facts, fc.constantFrom(...LOCALES), (given, locale) => {
        const { key, values } = whyWaiting(given, now);
        expect(whyWaitingText(given, now, locale)).toBe(
          formatMessage(WAITING_MESSAGES[locale][key], locale, values),
        );
      }),
    );
  });

  it('says every sentence in its own language', () => {
    for (const key of Object.keys(en) as WaitingKey[]) {
      const texts = LOCALES.map((locale) => WAITING_MESSAGES[locale][key]);
      expect(new Set(texts).size, key).toBe(LOCALES.length);
      for (const text of texts) {
        const names = (message: string) =>
          [...message.matchAll(/\{(\w+)[,}]/g)].map((m) => m[1]).sort();
        expect(names(text), key).toEqual(names(en[key]));
      }
    }
  });
});
