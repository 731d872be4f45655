import { isExpired } from '../../lib/requests/clock.ts';
import { findRequest } from '../store/load.ts';
import { refreshCard } from './refresh-card.ts';
import { aboutRequest, cardOf } from './requester-acts.ts';
import { saveRequest } from './save-card.ts';
import { mailRequest, tellByMail } from './tell-by-mail.ts';
import type { Work } from './work.ts';

/**
 * Ends an ask whose time is over, and its card when nobody else asks. Does nothing when it was decided,
 * paused or given more time meanwhile. Returns whether it ended.
 */
export async function expireRequest(work: Work, requestId: string): Promise<boolean> {
  const request = await findRequest(work.tx, work.tenant, requestId);
  if (request?.status !== 'open') return false;
  const clock = {
    startedAt: request.created_at,
    expiresAt: request.expires_at,
    pausedAt: request.paused_at,
  };
  if (!isExpired(clock, work.now)) return false;
  const card = await cardOf(work, request);
  await saveRequest(work, request, { status: 'expired' });
  const after = await refreshCard(work, card);
  const last = after.card.active_count === 0;
  work.tell(card.id, request.id, 'expired');
  work.record({
    event: 'request.expired',
    ...aboutRequest(request, card),
    before: { status: 'open' },
    after: { status: 'expired' },
  });
  if (last) {
    work.record({
      event: 'card.expired',
      entity: 'appConsentRequest',
      entityId: card.id,
      appId: card.client_id,
      appName: card.app_name,
      before: { status: card.status },
      after: { status: after.card.status },
    });
  }
  await tellByMail(work, card, { kind: 'expired', request: mailRequest(request), last });
  return true;
}
