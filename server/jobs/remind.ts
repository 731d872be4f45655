import { DAY_MS, HOUR_MS, type ReminderKind } from '../../lib/requests/clock.ts';
import { setReminders } from '../rules/save-card.ts';
import { tellByMail } from '../rules/tell-by-mail.ts';
import type { Work } from '../rules/work.ts';

/** Once so little time is left, a reminder of the kind says nothing true any more. */
const TOO_LATE: Record<ReminderKind, number> = { half: DAY_MS, day: HOUR_MS, hour: 0 };

/** Tells reviewers that a card is running out, unless it is settled or a later reminder is due as well. */
export async function remindReviewers(
  work: Work,
  cardId: string,
  due: ReminderKind,
): Promise<void> {
  const card = await work.tx
    .selectFrom('app_consent_request')
    .select(['id', 'round', 'created_at', 'expires_at', 'open_key'])
    .where('tenant', '=', work.tenant)
    .where('id', '=', cardId)
    .executeTakeFirst();
  if (!card || card.open_key === null || card.expires_at === null) return;
  await setReminders(work, card);
  if (card.expires_at - work.now <= TOO_LATE[due]) return;
  await tellByMail(work, card, { kind: 'deadline-near', due, deadline: card.expires_at });
}
