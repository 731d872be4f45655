import type { Authorized } from '../auth/authorize.ts';
import type { listOwn } from './me.ts';
import { iso } from './rows.ts';
import type { Reading } from './run.ts';

const EVERYTHING = 10_000;

/** Everything kept about the caller. */
export async function exportMe(
  reading: Reading,
  auth: Authorized<'me:export'>,
  requests: Awaited<ReturnType<typeof listOwn>>,
) {
  const { tx, tenant, now } = reading;
  const { id } = auth.caller;
  const person = await tx
    .selectFrom('person')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  const memberships = await tx
    .selectFrom('membership')
    .select(['kind', 'ref_id'])
    .where('tenant', '=', tenant)
    .where('person_id', '=', id)
    .execute();
  const decisions = await tx
    .selectFrom('decision')
    .select(['card_id', 'client_id', 'kind', 'justification', 'decided_at'])
    .where('tenant', '=', tenant)
    .where('decided_by_id', '=', id)
    .limit(EVERYTHING)
    .execute();
  const notes = await tx
    .selectFrom('note')
    .select(['card_id', 'at', 'text'])
    .where('tenant', '=', tenant)
    .where('by_id', '=', id)
    .limit(EVERYTHING)
    .execute();
  const messages = await tx
    .selectFrom('message')
    .select(['card_id', 'at', 'side', 'text'])
    .where('tenant', '=', tenant)
    .where('by_id', '=', id)
    .limit(EVERYTHING)
    .execute();
  const mails = await tx
    .selectFrom('mail_outbox')
    .select(['kind', 'recipient', 'created_at', 'sent_at'])
    .where('tenant', '=', tenant)
    .where('person_id', '=', id)
    .limit(EVERYTHING)
    .execute();
  const audit = await tx
    .selectFrom('audit')
    .select(['seq', 'at', 'event', 'entity', 'entity_id', 'app_id'])
    .where('tenant', '=', tenant)
    .where('actor_id', '=', id)
    .limit(EVERYTHING)
    .execute();
  return {
    exportedAt: iso(now),
    person: person && {
      id: person.id,
      name: person.name,
      email: person.email,
      locale: person.locale,
      firstSeenAt: iso(person.first_seen_at),
      lastSeenAt: iso(person.last_seen_at),
    },
    memberships: memberships.map(({ kind, ref_id }) => ({ kind, id: ref_id })),
    requests,
    decisions: decisions.map((row) => ({
      appConsentRequestId: row.card_id,
      clientId: row.client_id,
      kind: row.kind,
      justification: row.justification,
      decidedAt: iso(row.decided_at),
    })),
    notes: notes.map((row) => ({
      appConsentRequestId: row.card_id,
      at: iso(row.at),
      text: row.text,
    })),
    messages: messages.map((row) => ({
      appConsentRequestId: row.card_id,
      at: iso(row.at),
      from: row.side,
      text: row.text,
    })),
    mails: mails.map((row) => ({
      kind: row.kind,
      to: row.recipient,
      writtenAt: iso(row.created_at),
      sentAt: row.sent_at === null ? null : iso(row.sent_at),
    })),
    audit: audit.map((row) => ({
      seq: row.seq,
      at: iso(row.at),
      event: row.event,
      entity: row.entity,
      entityId: row.entity_id,
      appId: row.app_id,
    })),
  };
}
