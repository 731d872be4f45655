import type { Authorized } from '../auth/authorize.ts';
import type { Caller } from '../auth/caller.ts';
import { findCard, requestsOf } from '../store/load.ts';
import type { AppConsentRequestTable, UserConsentRequestTable } from '../store/schema.ts';
import { erasedOwner } from './feed.ts';
import { withdrawRequest } from './requester-acts.ts';
import { appOf, cardPermissionsOf, originOf } from './rows.ts';
import { isUndecidedStatus, saveCard } from './save-card.ts';
import { appWords, forgetSearchWords, wordsColumn } from './search-words.ts';
import type { Work } from './work.ts';

/** Stands where a name or a text of an erased person stood. */
export const ERASED = '—';

/** What an ask keeps once its requester is erased: that somebody asked, for what, and how it ended. */
async function eraseRequest(
  work: Work,
  request: UserConsentRequestTable,
  owner: string,
): Promise<void> {
  const { provider, cloud, screen, errorCode } = originOf(request);
  const version = request.version + 1;
  await work.tx
    .updateTable('user_consent_request')
    .set({
      version,
      requester_id: owner,
      requester_name: ERASED,
      requester_email: null,
      locale: null,
      justification: ERASED,
      origin: JSON.stringify({ provider, cloud, screen, errorCode }),
      outcome_cause: null,
    })
    .where('tenant', '=', work.tenant)
    .where('id', '=', request.id)
    .execute();
  work.changed({ entity: 'userConsentRequest', entityId: request.id, version });
}

async function eraseWords(work: Work, { id: personId, name }: Caller): Promise<void> {
  const { tx, tenant } = work;
  // A claim names who holds the card, whoever gave it to them.
  await tx
    .updateTable('timeline')
    .set({ text: ERASED })
    .where('tenant', '=', tenant)
    .where('event', '=', 'claimed')
    .where((eb) => eb.or([eb('text', '=', name), eb('by_id', '=', personId)]))
    .execute();
  await tx
    .updateTable('message')
    .set({ text: ERASED, by_id: null, by_name: null })
    .where('tenant', '=', tenant)
    .where('by_id', '=', personId)
    .execute();
  await tx
    .updateTable('timeline')
    .set({ by_id: null, by_name: null })
    .where('tenant', '=', tenant)
    .where('by_id', '=', personId)
    .execute();
  await tx
    .updateTable('note')
    .set({ by_id: ERASED, by_name: ERASED })
    .where('tenant', '=', tenant)
    .where('by_id', '=', personId)
    .execute();
  await tx
    .updateTable('decision')
    .set({ decided_by_id: ERASED, decided_by_name: ERASED })
    .where('tenant', '=', tenant)
    .where('decided_by_id', '=', personId)
    .execute();
}

async function eraseTraces(work: Work, personId: string): Promise<void> {
  const { tx, tenant } = work;
  const tables = ['membership', 'idempotency', 'presence', 'mail_outbox', 'person_word'] as const;
  for (const table of tables) {
    await tx
      .deleteFrom(table)
      .where('tenant', '=', tenant)
      .where('person_id', '=', personId)
      .execute();
  }
  work.unmail(personId);
  await tx.deleteFrom('person').where('tenant', '=', tenant).where('id', '=', personId).execute();
}

/** Asks of erased people keep the words of the app, not those of a name. */
async function eraseFromSearch(work: Work, card: AppConsentRequestTable): Promise<void> {
  const { tx, tenant } = work;
  const nameless = wordsColumn(appWords(appOf(card), cardPermissionsOf(card)));
  const before: string[] = [];
  const now: string[] = [];
  for (const { id, requester_name, search_words } of await requestsOf(tx, tenant, card.id)) {
    const isErased = requester_name === ERASED;
    before.push(search_words);
    now.push(isErased ? nameless : search_words);
    if (!isErased || search_words === nameless) continue;
    await tx
      .updateTable('user_consent_request')
      .set({ search_words: nameless })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute();
  }
  await forgetSearchWords(tx, tenant, card.id, { before, now });
}

/** A card without the erased person's name in its columns and search words, as a new version for everyone. */
async function refreshTraces(
  work: Work,
  card: AppConsentRequestTable,
  personId: string,
): Promise<void> {
  await eraseFromSearch(work, card);
  const held = card.claimed_by_id === personId;
  const next = await saveCard(work, card, {
    ...(held ? { claimed_by_id: null, claimed_by_name: null, claimed_at: null } : {}),
    ...(card.proof_by_id === personId ? { proof_by_id: null, proof_by_name: null } : {}),
  });
  if (next.changed_by_id !== personId) return;
  await work.tx
    .updateTable('app_consent_request')
    .set({ changed_by_id: null, changed_by_name: null })
    .where('tenant', '=', work.tenant)
    .where('id', '=', card.id)
    .execute();
}

async function touchedCards(
  work: Work,
  personId: string,
  requests: readonly UserConsentRequestTable[],
): Promise<Set<string>> {
  const { tx, tenant } = work;
  const cards = await tx
    .selectFrom('app_consent_request')
    .select('id')
    .where('tenant', '=', tenant)
    .where((eb) =>
      eb.or([
        eb('claimed_by_id', '=', personId),
        eb('proof_by_id', '=', personId),
        eb('changed_by_id', '=', personId),
      ]),
    )
    .execute();
  const decided = await tx
    .selectFrom('decision')
    .select('card_id')
    .where('tenant', '=', tenant)
    .where('decided_by_id', '=', personId)
    .execute();
  return new Set([
    ...cards.map(({ id }) => id),
    ...decided.map((row) => row.card_id),
    ...requests.map((row) => row.card_id),
  ]);
}

/**
 * Forgets the caller: open asks are withdrawn, names, addresses, texts and traces are removed; what was
 * asked and decided stays without them. Only the audit keeps who acted.
 */
export async function eraseMe(
  work: Work,
  auth: Authorized<'me:erase'>,
  withdrawAs: Authorized<'request:act'>,
): Promise<void> {
  const { tx, tenant } = work;
  const { id } = auth.caller;
  const own = () =>
    tx
      .selectFrom('user_consent_request')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('requester_id', '=', id)
      .execute();
  for (const request of await own()) {
    if (isUndecidedStatus(request.status)) await withdrawRequest(work, withdrawAs, request);
  }
  const requests = await own();
  const cards = await touchedCards(work, id, requests);
  const owner = erasedOwner(work.lock.secret, id);
  for (const request of requests) await eraseRequest(work, request, owner);
  await eraseWords(work, auth.caller);
  for (const line of work.timeline) {
    line.by_id = null;
    line.by_name = null;
  }
  await eraseTraces(work, id);
  for (const cardId of cards) {
    const card = await findCard(tx, tenant, cardId);
    if (card) await refreshTraces(work, card, id);
  }
  work.record({
    event: 'person.erased',
    entity: 'person',
    entityId: id,
    after: { requests: requests.length },
  });
}
