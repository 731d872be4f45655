import type { ReminderKind } from '../../lib/requests/clock.ts';

/** What one mail says: the kind of news, refined by what the tables hold when it is sent. */
export const NOTES = [
  'submitted',
  'question',
  'questionClosed',
  'approved',
  'approvedForOthers',
  'denied',
  'blocked',
  'unblocked',
  'requesterExpired',
  'opened',
  'answered',
  'nudged',
  'near',
  'expired',
  'standDown',
  'standDownNone',
  'stillBlocked',
] as const;
export type Note = (typeof NOTES)[number];

/** All that a mail is made of. Times are epoch milliseconds; texts are as strangers typed them. */
export interface MailFacts {
  note: Note;
  to: 'requester' | 'reviewer';
  cardId: string;
  cardCreatedAt: number;
  requestId: string | null;
  app: {
    clientId: string;
    name: string | null;
    publisher: string | null;
    verified: boolean | null;
  };
  /** Who did what the mail tells; null when nobody or no longer known. */
  actor: string | null;
  requester: { name: string; email: string | null } | null;
  justification: string | null;
  /** In plain words, already in the reader's language. */
  permissions: string[];
  askedAt: number | null;
  expiresAt: number | null;
  decision: string | null;
  question: string | null;
  answer: string | null;
  answerBy: number | null;
  cause: string | null;
  due: ReminderKind | null;
}
