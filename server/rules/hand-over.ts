import { Problem } from '../http/problem.ts';
import { loadReviewers } from '../mail/recipients.ts';
import { requestsOf } from '../store/load.ts';
import type { AppConsentRequestTable } from '../store/schema.ts';
import { isUndecidedStatus } from './save-card.ts';
import type { Work } from './work.ts';

/**
 * The colleague a card may be handed to, under the name the desk knows: what the caller says of them is not shown
 * to others as fact. Throws `validation` for somebody whom the policy does not let review this card, `own-request`
 * for somebody who asks on it.
 */
export async function colleagueFor(
  { tx, tenant, policy }: Pick<Work, 'tx' | 'tenant' | 'policy'>,
  card: AppConsentRequestTable,
  id: string,
): Promise<{ id: string; name: string }> {
  const reviewers = await loadReviewers(tx, tenant, policy, card.created_at);
  const found = reviewers.find((one) => one.id === id);
  if (!found) {
    throw new Problem('validation', 'That person does not review this card.', {
      errors: [{ field: 'to.id', message: 'is nobody the policy lets review this card' }],
    });
  }
  const requests = await requestsOf(tx, tenant, card.id);
  if (requests.some((one) => one.requester_id === id && isUndecidedStatus(one.status))) {
    throw new Problem('own-request', 'That person asks for this app and cannot decide it.');
  }
  const person = await tx
    .selectFrom('person')
    .select('name')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return { id, name: person?.name ?? found.email ?? id };
}
