import { reminderTimes } from '../../lib/requests/clock.ts';
import { setReminders } from '../rules/save-card.ts';
import { tellByMail } from '../rules/tell-by-mail.ts';
import type { Work } from '../rules/work.ts';

/**
 * Tells reviewers that a card is running out, and sets the next reminder. What is said is what is true
 * now: after a long sleep the reminder that was missed is skipped for the one that fits the time left.
 * Does nothing when the card is settled, its clock stands, or its time is over.
 */
export async function remindReviewers(work: Work, cardId: string): Promise<void> {
  const card = await work.tx
    .selectFrom('app_consent_request')
    .select(['id', 'round', 'created_at', 'expires_at', 'open_key'])
    .where('tenant', '=', work.tenant)
    .where('id', '=', cardId)
    .executeTakeFirst();
  if (!card || card.open_key === null || card.expires_at === null) return;
  await setReminders(work, card);
  const deadline = card.expires_at;
  const fitting = reminderTimes({ startedAt: card.created_at, expiresAt: deadline }).findLast(
    ({ at }) => at <= work.now,
  );
  if (!fitting || deadline <= work.now) return;
  await tellByMail(work, card, { kind: 'deadline-near', due: fitting.kind, deadline });
}
