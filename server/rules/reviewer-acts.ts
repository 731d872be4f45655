import type { ProofInput } from '../../lib/contract/decision.ts';
import { PROOF_LEVELS } from '../../lib/contract/decision.ts';
import type { Authorized } from '../auth/authorize.ts';
import { Problem } from '../http/problem.ts';
import { requestsOf } from '../store/load.ts';
import type { AppConsentRequestTable } from '../store/schema.ts';
import { isUndecidedCard, obstacle } from './card-can.ts';
import { refuse } from './decide.ts';
import { checkVersion } from './find.ts';
import { colleagueFor } from './hand-over.ts';
import { isUndecidedStatus, requestChanged, saveCard } from './save-card.ts';
import { mailRequest, tellByMail } from './tell-by-mail.ts';
import type { Work } from './work.ts';

function aboutCard(card: AppConsentRequestTable) {
  return {
    entity: 'appConsentRequest',
    entityId: card.id,
    appId: card.client_id,
    appName: card.app_name,
  };
}

/** Requesters see who looks at their ask, so theirs have a new version too. */
async function touchActive(work: Work, cardId: string): Promise<void> {
  await work.tx
    .updateTable('user_consent_request')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('tenant', '=', work.tenant)
    .where('card_id', '=', cardId)
    .where('status', 'in', ['open', 'waiting-for-requester'])
    .execute();
  const requests = await requestsOf(work.tx, work.tenant, cardId);
  for (const one of requests) if (isUndecidedStatus(one.status)) requestChanged(work, one);
}

/**
 * Says who works on a card: the caller, or the colleague it is handed to. Throws `not-open`, `claimed-by-other`
 * unless it is taken over on purpose, and as `colleagueFor` does.
 */
export async function claimCard(
  work: Work,
  auth: Authorized<'queue:claim'>,
  card: AppConsentRequestTable,
  input: { takeOver: boolean; to: { id: string } | null },
): Promise<AppConsentRequestTable> {
  if (!isUndecidedCard(card)) throw new Problem('not-open', 'This card is not open any more.');
  const { caller } = auth;
  const to = input.to?.id ?? caller.id;
  const claimer = to === caller.id ? caller : await colleagueFor(work, card, to);
  if (card.claimed_by_id === claimer.id) return card;
  const foreign = card.claimed_by_id !== null && card.claimed_by_id !== auth.caller.id;
  if (foreign && !input.takeOver) {
    throw new Problem('claimed-by-other', `${card.claimed_by_name} works on this card.`, {
      extra: {
        claimedBy: { id: card.claimed_by_id, name: card.claimed_by_name },
        claimedAt: card.claimed_at === null ? null : new Date(card.claimed_at).toISOString(),
      },
    });
  }
  const next = await saveCard(work, card, {
    claimed_by_id: claimer.id,
    claimed_by_name: claimer.name,
    claimed_at: work.now,
  });
  await touchActive(work, card.id);
  work.tell(card.id, null, 'claimed', claimer.name);
  work.record({
    event: 'card.claimed',
    ...aboutCard(card),
    before: { claimedBy: card.claimed_by_id },
    after: { claimedBy: claimer.id },
  });
  return next;
}

/** Lets go of a card. Throws `claimed-by-other` when somebody else holds it; one nobody holds stays as it is. */
export async function releaseCard(
  work: Work,
  auth: Authorized<'queue:claim'>,
  card: AppConsentRequestTable,
): Promise<AppConsentRequestTable> {
  if (card.claimed_by_id === null) return card;
  if (card.claimed_by_id !== auth.caller.id) {
    throw new Problem('claimed-by-other', `${card.claimed_by_name} works on this card.`);
  }
  const next = await saveCard(work, card, {
    claimed_by_id: null,
    claimed_by_name: null,
    claimed_at: null,
  });
  await touchActive(work, card.id);
  work.tell(card.id, null, 'released');
  work.record({
    event: 'card.released',
    ...aboutCard(card),
    before: { claimedBy: card.claimed_by_id },
    after: { claimedBy: null },
  });
  return next;
}

/** Leaves a note that requesters never see. */
export async function addNote(
  work: Work,
  auth: Authorized<'queue:note'>,
  card: AppConsentRequestTable,
  text: string,
): Promise<AppConsentRequestTable> {
  const id = work.newId();
  await work.tx
    .insertInto('note')
    .values({
      tenant: work.tenant,
      id,
      card_id: card.id,
      at: work.now,
      by_id: auth.caller.id,
      by_name: auth.caller.name,
      text,
    })
    .execute();
  work.record({ event: 'card.noted', ...aboutCard(card), after: { noteId: id } });
  return saveCard(work, card, {});
}

function checkEvidence(work: Work, { level, evidence }: ProofInput): void {
  if (level === 'verified') return;
  // Success and failure both carry admin_consent=True: the error is what tells them apart.
  const fault = evidence.error
    ? `The consent answer carried the error ${evidence.error}.`
    : !evidence.adminConsent
      ? 'The consent answer does not say that an administrator consented.'
      : evidence.tenant && evidence.tenant.toLowerCase() !== work.tenant
        ? 'The consent answer is about another tenant.'
        : null;
  if (fault) throw new Problem('insufficient-evidence', fault);
}

/** Raises the proof of an approval. Throws `not-open` or `insufficient-evidence`; it never goes down. */
export async function raiseProof(
  work: Work,
  auth: Authorized<'queue:proof'>,
  card: AppConsentRequestTable,
  input: ProofInput,
): Promise<AppConsentRequestTable> {
  if (card.status !== 'approved') throw new Problem('not-open', 'This card is not approved.');
  checkEvidence(work, input);
  const levels: readonly string[] = PROOF_LEVELS;
  const rank = (level: string | null) => levels.indexOf(level ?? '');
  if (rank(input.level) <= rank(card.proof_level)) return card;
  const next = await saveCard(work, card, {
    proof_level: input.level,
    proof_at: work.now,
    proof_by_id: auth.caller.id,
    proof_by_name: auth.caller.name,
  });
  const requests = await requestsOf(work.tx, work.tenant, card.id);
  const approved = requests.filter(({ status }) => status === 'approved');
  await work.tx
    .updateTable('user_consent_request')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('tenant', '=', work.tenant)
    .where('card_id', '=', card.id)
    .where('status', '=', 'approved')
    .execute();
  for (const one of approved) requestChanged(work, { ...one, version: one.version + 1 });
  work.tell(card.id, null, 'proof', input.level);
  work.record({
    event: 'card.proof',
    ...aboutCard(card),
    before: { proof: card.proof_level },
    after: { proof: input.level, evidence: input.evidence },
  });
  return next;
}

/** Lets people ask for a blocked app again; the history keeps the block. Throws `not-open`, `own-request`, `stale-version`. */
export async function unblockCard(
  work: Work,
  auth: Authorized<'queue:unblock'>,
  card: AppConsentRequestTable,
  input: { justification: string | null; expectedVersion: number | null },
): Promise<AppConsentRequestTable> {
  const requests = await requestsOf(work.tx, work.tenant, card.id);
  checkVersion(card, input.expectedVersion);
  refuse(obstacle('unblock', auth, card, requests));
  const blocked = requests.filter(({ status }) => status === 'blocked');
  await work.tx
    .updateTable('decision')
    .set({ undone_at: work.now })
    .where('tenant', '=', work.tenant)
    .where('id', '=', card.decision_id ?? '')
    .execute();
  await work.tx
    .updateTable('user_consent_request')
    .set((eb) => ({ status: 'denied', version: eb('version', '+', 1) }))
    .where('tenant', '=', work.tenant)
    .where('card_id', '=', card.id)
    .where('status', '=', 'blocked')
    .execute();
  for (const one of blocked) requestChanged(work, { ...one, version: one.version + 1 });
  const next = await saveCard(work, card, { status: 'denied', decision_id: null });
  work.tell(card.id, null, 'unblocked', input.justification);
  work.record({
    event: 'card.unblocked',
    ...aboutCard(card),
    reason: input.justification,
    before: { status: 'blocked' },
    after: { status: 'denied' },
  });
  await tellByMail(work, card, {
    kind: 'unblocked',
    requests: blocked.map(mailRequest),
    decisionId: card.decision_id ?? '',
  });
  return next;
}
