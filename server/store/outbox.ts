import { insertRows } from './insert-rows.ts';
import { newId } from './new-id.ts';
import type { Tx } from './store.ts';

/**
 * What a mail is about. The row carries ids only; the text is read from the tables when it is sent,
 * so erased people and withdrawn cards are not quoted from a queue.
 * To the requester: request-submitted, question, question-closed, decided, requester-expired, unblocked.
 * To reviewers (and extra targets): card-opened (one per card and round), answered, nudged,
 * deadline-near, card-expired, stand-down (somebody decided, or nobody asks any more), still-blocked.
 */
const MAIL_KINDS = [
  'request-submitted',
  'question',
  'question-closed',
  'decided',
  'requester-expired',
  'unblocked',
  'card-opened',
  'answered',
  'nudged',
  'deadline-near',
  'card-expired',
  'stand-down',
  'still-blocked',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export interface NewMail {
  tenant: string;
  /** Same key, same tenant: written once, whatever happens. */
  dedupeKey: string;
  kind: MailKind;
  personId: string | null;
  recipient: string;
  locale: string | null;
  cardId: string | null;
  requestId: string | null;
  /** Ids of what the text needs: `{ decisionId?, messageId?, due? }`. */
  payload: Record<string, string>;
  at: number;
}

/** Puts mails into the outbox in the caller's transaction; a dedupe key already there is left alone. */
export async function enqueueMail(tx: Tx, mails: readonly NewMail[]): Promise<void> {
  await insertRows(
    tx,
    'mail_outbox',
    mails.map((mail) => ({
      id: newId(),
      tenant: mail.tenant,
      dedupe_key: mail.dedupeKey,
      kind: mail.kind,
      person_id: mail.personId,
      recipient: mail.recipient,
      locale: mail.locale,
      card_id: mail.cardId,
      request_id: mail.requestId,
      payload: JSON.stringify(mail.payload),
      created_at: mail.at,
      attempts: 0,
      next_attempt_at: mail.at,
      leased_until: null,
      sent_at: null,
      failed_at: null,
      last_error: null,
      message_id: null,
    })),
    'on conflict (tenant, dedupe_key) do nothing',
  );
}
