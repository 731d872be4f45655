import type { Locale } from '../../lib/i18n/locale.ts';
import { DAY_MS } from '../../lib/requests/clock.ts';
import { composeMail } from './compose.ts';
import { type MailFacts, NOTES, type Note } from './mail-facts.ts';

const TO_REQUESTER: ReadonlySet<Note> = new Set<Note>([
  'submitted',
  'question',
  'questionClosed',
  'approved',
  'denied',
  'blocked',
  'unblocked',
  'requesterExpired',
]);
const DECIDED: ReadonlySet<Note> = new Set<Note>(['approved', 'denied', 'blocked', 'standDown']);
const SAMPLE_ID = '00000000-0000-4000-8000-000000000000';

/** An invented case for each kind of mail. */
function sample(note: Note, now: number): MailFacts {
  const to = TO_REQUESTER.has(note) ? 'requester' : 'reviewer';
  const byRequester = ['opened', 'answered', 'nudged', 'stillBlocked'].includes(note);
  const asks = note === 'question' || note === 'questionClosed' || note === 'answered';
  return {
    note,
    to,
    cardId: SAMPLE_ID,
    cardCreatedAt: now,
    requestId: SAMPLE_ID,
    app: { clientId: SAMPLE_ID, name: 'Contoso Calendar', publisher: 'Contoso', verified: true },
    actor: byRequester ? 'Robin Keller' : 'Ada Lindqvist',
    requester:
      to === 'reviewer' ? { name: 'Robin Keller', email: 'robin.keller@example.org' } : null,
    justification: note === 'opened' ? 'I schedule customer calls with it.' : null,
    permissions: note === 'opened' ? ['Calendars.ReadWrite'] : [],
    askedAt: now,
    expiresAt: now + 30 * DAY_MS,
    decision: DECIDED.has(note) ? 'Please use the calendar we already have.' : null,
    question: asks ? 'Which calendars should it see?' : null,
    answer: note === 'answered' ? 'Only my own.' : null,
    answerBy: note === 'question' ? now + 7 * DAY_MS : null,
    cause: note === 'stillBlocked' ? 'assignment-required · 50105' : null,
    due: note === 'near' ? 'day' : null,
  };
}

/** Every kind of mail as it would read, made from an invented case. Pure. */
export function previewMails(locale: Locale, publicUrl: string, now: number) {
  return NOTES.map((note) => {
    const { subject, text, html } = composeMail(sample(note, now), locale, publicUrl);
    return { kind: note, subject, text, html };
  });
}
