import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MailEvent, type MailScene, mailsFor } from '../../../server/mail/mails-for.ts';

const reviewers = [
  { id: 'r1', email: 'r1@example.test', locale: 'de' },
  { id: 'r2', email: 'r2@example.test', locale: null },
  { id: 'r3', email: null, locale: null },
];
const scene = (policy: Partial<MailScene['policy']> = {}): MailScene => ({
  tenant: 't',
  now: 1000,
  card: { id: 'card', round: 1 },
  policy: { notifyReviewers: true, remindersEnabled: true, extraMailTargets: [], ...policy },
  reviewers,
});
const ask = (id = 'ask', requesterId = 'u1') => ({
  id,
  requesterId,
  email: `${requesterId}@example.test`,
  locale: 'fr',
});
const told = (event: MailEvent, policy: Partial<MailScene['policy']> = {}) =>
  mailsFor(scene(policy), event).map(
    ({ kind, recipient }) => `${kind} → ${recipient.split('@')[0]}`,
  );

describe('who is told what', () => {
  const extraMailTargets = ['helpdesk@example.test'];

  it.each<[string, MailEvent, string[]]>([
    [
      'a new card: its requester, reviewers and mailboxes',
      { kind: 'submitted', request: ask(), opened: true },
      ['request-submitted → u1', 'card-opened → r1', 'card-opened → r2', 'card-opened → helpdesk'],
    ],
    [
      'a second person joins: only that person',
      { kind: 'submitted', request: ask('ask2', 'u2'), opened: false },
      ['request-submitted → u2'],
    ],
    [
      'a reviewer who asks himself is not asked to review',
      { kind: 'submitted', request: ask('ask', 'r1'), opened: true },
      ['request-submitted → r1', 'card-opened → r2', 'card-opened → helpdesk'],
    ],
    [
      'near expiry: reviewers, not the requester',
      { kind: 'deadline-near', due: 'day', deadline: 5 },
      ['deadline-near → r1', 'deadline-near → r2'],
    ],
    [
      'the last ask expired: requester, reviewers, mailboxes',
      { kind: 'expired', request: ask(), last: true },
      [
        'requester-expired → u1',
        'card-expired → r1',
        'card-expired → r2',
        'card-expired → helpdesk',
      ],
    ],
    [
      'one of several asks expired: only its requester',
      { kind: 'expired', request: ask(), last: false },
      ['requester-expired → u1'],
    ],
    [
      'decided: every requester, and the other reviewers may stand down',
      {
        kind: 'decided',
        requests: [ask(), ask('ask2', 'u2')],
        decisionId: 'd',
        decidedBy: 'r1',
      },
      ['decided → u1', 'decided → u2', 'stand-down → r2', 'stand-down → helpdesk'],
    ],
    [
      'a question: the one who was asked',
      { kind: 'asked', request: ask(), messageId: 'm' },
      ['question → u1'],
    ],
    [
      'an answer: whoever asked',
      { kind: 'answered', request: ask(), messageId: 'm', askedBy: 'r2' },
      ['answered → r2'],
    ],
    [
      'an answer to somebody who no longer reviews: all reviewers',
      { kind: 'answered', request: ask(), messageId: 'm', askedBy: 'gone' },
      ['answered → r1', 'answered → r2'],
    ],
    [
      'a question that closed by itself: both sides',
      { kind: 'question-closed', request: ask(), messageId: 'm', askedBy: 'r1' },
      ['question-closed → u1', 'question-closed → r1'],
    ],
    [
      'unblocked: the requesters',
      { kind: 'unblocked', requests: [ask()], decisionId: 'd' },
      ['unblocked → u1'],
    ],
    [
      'nobody asks any more: those who were told',
      { kind: 'nobody-asks' },
      ['stand-down → r1', 'stand-down → r2', 'stand-down → helpdesk'],
    ],
    [
      'still blocked: reviewers and mailboxes, as for a new card',
      { kind: 'still-blocked', request: ask() },
      ['still-blocked → r1', 'still-blocked → r2', 'still-blocked → helpdesk'],
    ],
    ['a nudge: reviewers', { kind: 'nudged', request: ask() }, ['nudged → r1', 'nudged → r2']],
  ])('%s', (_name, event, expected) => {
    expect(told(event, { extraMailTargets })).toEqual(expected);
  });

  it('leaves reviewers alone when the policy says so, but never the requester', () => {
    const event: MailEvent = { kind: 'submitted', request: ask(), opened: true };
    expect(told(event, { notifyReviewers: false })).toEqual(['request-submitted → u1']);
    expect(
      told({ kind: 'deadline-near', due: 'half', deadline: 5 }, { remindersEnabled: false }),
    ).toEqual([]);
  });

  it('writes to an address once, however many hats it wears', () => {
    const event: MailEvent = { kind: 'submitted', request: ask(), opened: true };
    const mails = told(event, { extraMailTargets: ['R1@example.test', 'r1@example.test'] });
    expect(mails.filter((line) => /r1$/i.test(line))).toHaveLength(1);
  });

  it('gives the same keys to the same event and other keys to another round', () => {
    const keys = (round: number) =>
      mailsFor(
        { ...scene(), card: { id: 'card', round } },
        { kind: 'submitted', request: ask(), opened: true },
      )
        .filter(({ kind }) => kind === 'card-opened')
        .map(({ dedupeKey }) => dedupeKey);
    expect(keys(1)).toEqual(keys(1));
    expect(keys(1).some((key) => keys(2).includes(key))).toBe(false);
  });

  it('never writes to something that is not one plain address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('a@b.c\r\nBcc: x@y.z', 'a@b.c, d@e.f', '"x" <a@b.c>', 'a@b@c', 'a b@c.d'),
        ),
        (email) => {
          const request = { ...ask(), email };
          for (const { recipient } of mailsFor(scene(), {
            kind: 'asked',
            request,
            messageId: 'm',
          })) {
            expect(recipient).toMatch(/^[^\s<>",;:@]+@[^\s<>",;:@]+$/);
          }
        },
      ),
    );
  });
});
