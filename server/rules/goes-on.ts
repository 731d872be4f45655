import { decisionsOnApp, requestsOf } from '../store/load.ts';
import type { AppConsentRequestTable, UserConsentRequestTable } from '../store/schema.ts';
import { joinCard } from './open-card.ts';
import { appOf, consentTypeOf, originOf, permissionsOf } from './rows.ts';
import { saveCard } from './save-card.ts';
import { addWordsOfAsk, forgetSearchWords } from './search-words.ts';
import type { Work } from './work.ts';

/**
 * An ask that opened again leaves its settled card for the one of the same app that is open by now, as if it had
 * been asked there: with its permissions, its deadline and the words it is found by. `request` is the ask as it is
 * afterwards, `patch` what else changes on the card it leaves.
 */
export async function goOnAt(
  work: Work,
  from: AppConsentRequestTable,
  to: AppConsentRequestTable,
  request: UserConsentRequestTable,
  patch: Partial<AppConsentRequestTable>,
): Promise<void> {
  const { tx, tenant } = work;
  const left = Math.max(1, from.request_count - 1);
  await saveCard(work, from, { ...patch, request_count: left });
  const stay = await requestsOf(tx, tenant, from.id);
  await forgetSearchWords(tx, tenant, from.id, {
    before: [request.search_words],
    now: stay.map((one) => one.search_words),
  });
  await joinCard(work, to, {
    input: {
      app: appOf(from),
      permissions: permissionsOf(request),
      consentType: consentTypeOf(request),
      origin: originOf(request),
    },
    expiresAt: request.expires_at,
    decisionsOnApp: (await decisionsOnApp(tx, tenant, to.client_id)).length,
  });
  await addWordsOfAsk(tx, tenant, to.id, {
    app: appOf(from),
    permissions: permissionsOf(request),
    requester: { id: request.requester_id, name: request.requester_name },
  });
}
