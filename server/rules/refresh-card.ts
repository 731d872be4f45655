import { requestsOf } from '../store/load.ts';
import type { AppConsentRequestTable, UserConsentRequestTable } from '../store/schema.ts';
import { derived, saveCard } from './save-card.ts';
import type { Work } from './work.ts';

/** Brings a card in line with its asks after one of them moved. Returns both as they are now. */
export async function refreshCard(
  work: Work,
  card: AppConsentRequestTable,
  patch: Partial<AppConsentRequestTable> = {},
): Promise<{ card: AppConsentRequestTable; requests: UserConsentRequestTable[] }> {
  const requests = await requestsOf(work.tx, work.tenant, card.id);
  const from = derived(requests);
  // The last word may have been an earlier decision on somebody else of a card that was reopened.
  const lastWord = requests.findLast(
    ({ status, decision_id }) => status === from.status && decision_id !== null,
  );
  const decisionId = from.active_count === 0 ? (lastWord?.decision_id ?? null) : null;
  const next = await saveCard(work, card, {
    ...from,
    ...(from.active_count === 0
      ? { claimed_by_id: null, claimed_by_name: null, claimed_at: null }
      : {}),
    decision_id: card.decision_id ?? decisionId,
    ...patch,
  });
  return { card: next, requests };
}
