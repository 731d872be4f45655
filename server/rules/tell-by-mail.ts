import { type MailEvent, type MailRequest, mailsFor } from '../mail/mails-for.ts';
import { loadReviewers } from '../mail/recipients.ts';
import type { AppConsentRequestTable, UserConsentRequestTable } from '../store/schema.ts';
import type { Work } from './work.ts';

/** These reach only requesters, so nobody else need be looked up. */
function staysWithRequesters(event: MailEvent): boolean {
  if (event.kind === 'submitted') return !event.opened;
  return event.kind === 'asked' || event.kind === 'unblocked';
}

export function mailRequest(row: UserConsentRequestTable): MailRequest {
  return {
    id: row.id,
    requesterId: row.requester_id,
    email: row.requester_email,
    locale: row.locale,
  };
}

/** Puts the mails of an event into this write's outbox. */
export async function tellByMail(
  work: Work,
  card: Pick<AppConsentRequestTable, 'id' | 'round' | 'created_at'>,
  event: MailEvent,
): Promise<void> {
  const { tx, tenant, policy, now } = work;
  const reviewers = staysWithRequesters(event)
    ? []
    : await loadReviewers(tx, tenant, policy, card.created_at);
  work.mail(mailsFor({ tenant, now, card, policy, reviewers }, event));
}
