import type { CardPermission } from '../../lib/contract/permission.ts';
import { DEFAULT_LOCALE, type Locale, pickLocale } from '../../lib/i18n/locale.ts';
import { explainPermission } from '../../lib/permissions/explain.ts';
import { isForOthersOnly } from '../../lib/requests/audience.ts';
import type { ReminderKind } from '../../lib/requests/clock.ts';
import { readPolicy } from '../rules/policy-record.ts';
import { decisionOf } from '../rules/rows.ts';
import type { MailKind } from '../store/outbox.ts';
import type { Tx } from '../store/store.ts';
import type { MailFacts, Note } from './mail-facts.ts';
import type { MailRow } from './outbox-rows.ts';
import { loadReviewers } from './recipients.ts';

/** The facts to write from, or the reason why this mail is not needed any more. */
export type LoadedMail = { facts: MailFacts } | { cancelled: string };

/** Only true while the card still waits for somebody. */
const WHILE_OPEN: readonly MailKind[] = ['card-opened', 'nudged', 'answered', 'deadline-near'];
const TO_REQUESTER: readonly MailKind[] = [
  'request-submitted',
  'question',
  'decided',
  'requester-expired',
  'unblocked',
];
const NOTE_OF: Record<Exclude<MailKind, 'decided' | 'stand-down'>, Note> = {
  'request-submitted': 'submitted',
  question: 'question',
  'question-closed': 'questionClosed',
  'requester-expired': 'requesterExpired',
  unblocked: 'unblocked',
  'card-opened': 'opened',
  answered: 'answered',
  nudged: 'nudged',
  'deadline-near': 'near',
  'card-expired': 'expired',
  'still-blocked': 'stillBlocked',
};
const DECIDED = { approve: 'approved', deny: 'denied', block: 'blocked' } as const;

type Payload = { messageId?: string; decisionId?: string; due?: ReminderKind };

/** The language a mail is written in. */
export function localeOf({ locale }: Pick<MailRow, 'locale'>): Locale {
  return locale ? pickLocale([locale]) : DEFAULT_LOCALE;
}

/** True when somebody was really told of this card before: only they need to be told that it is over. */
async function wasTold(tx: Tx, row: MailRow): Promise<boolean> {
  const told = await tx
    .selectFrom('mail_outbox')
    .select('id')
    .where('tenant', '=', row.tenant)
    .where('card_id', '=', row.card_id)
    .where('recipient', '=', row.recipient)
    .where('kind', 'in', ['card-opened', 'nudged', 'deadline-near', 'answered', 'still-blocked'])
    .where('sent_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return told !== undefined;
}

async function mayStillRead(tx: Tx, row: MailRow, cardCreatedAt: number): Promise<boolean> {
  const tenant = await tx
    .selectFrom('tenant')
    .select('policy')
    .where('id', '=', row.tenant)
    .executeTakeFirst();
  if (!tenant) return false;
  const policy = readPolicy(tenant.policy);
  const address = row.recipient.toLowerCase();
  if (row.person_id === null) {
    if (policy.extraMailTargets.some((target) => target.toLowerCase() === address)) return true;
  }
  const reviewers = await loadReviewers(tx, row.tenant, policy, cardCreatedAt);
  return reviewers.some(({ id, email }) =>
    row.person_id === null ? email?.toLowerCase() === address : id === row.person_id,
  );
}

async function loadMessage(tx: Tx, tenant: string, id: string | undefined) {
  if (id === undefined) return undefined;
  return tx
    .selectFrom('message')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Why the block of a card was lifted: the decision of the row is the block itself, whose words hold no more. */
async function wordsOfUnblocking(tx: Tx, row: MailRow): Promise<string | null> {
  const line = await tx
    .selectFrom('timeline')
    .select('text')
    .where('tenant', '=', row.tenant)
    .where('card_id', '=', row.card_id ?? '')
    .where('event', '=', 'unblocked')
    .orderBy('pos', 'desc')
    .limit(1)
    .executeTakeFirst();
  return line?.text ?? null;
}

/**
 * Reads what a mail tells at the moment it is sent, and whether its reader may still be told it:
 * someone who is no longer a reviewer, or a card that is settled, gets no late mail.
 */
export async function loadMail(tx: Tx, row: MailRow): Promise<LoadedMail> {
  const kind = row.kind as MailKind;
  const payload = JSON.parse(row.payload) as Payload;
  const card = await tx
    .selectFrom('app_consent_request')
    .selectAll()
    .where('tenant', '=', row.tenant)
    .where('id', '=', row.card_id ?? '')
    .executeTakeFirst();
  if (!card) return { cancelled: 'the card is gone' };
  const request = row.request_id
    ? await tx
        .selectFrom('user_consent_request')
        .selectAll()
        .where('tenant', '=', row.tenant)
        .where('id', '=', row.request_id)
        .executeTakeFirst()
    : undefined;
  if (row.request_id && !request) return { cancelled: 'the request is gone' };
  const own = row.person_id !== null && row.person_id === request?.requester_id;
  const to =
    TO_REQUESTER.includes(kind) || (kind === 'question-closed' && own) ? 'requester' : 'reviewer';

  if (WHILE_OPEN.includes(kind) && card.open_key === null) {
    return { cancelled: 'the card is settled' };
  }
  if (to === 'reviewer' && !(await mayStillRead(tx, row, card.created_at))) {
    return { cancelled: 'the reader is no longer a reviewer' };
  }
  if (kind === 'stand-down' && !(await wasTold(tx, row))) {
    return { cancelled: 'the reader was never told of the card' };
  }

  const decision = payload.decisionId
    ? await tx
        .selectFrom('decision')
        .selectAll()
        .where('tenant', '=', row.tenant)
        .where('id', '=', payload.decisionId)
        .executeTakeFirst()
    : undefined;
  if (payload.decisionId && !decision) return { cancelled: 'the decision is gone' };
  const message = await loadMessage(tx, row.tenant, payload.messageId);
  if (payload.messageId && !message) return { cancelled: 'the message is gone' };

  const forOthers =
    decision !== undefined && request !== undefined
      ? isForOthersOnly(decisionOf(decision), request.requester_id)
      : false;
  const note: Note =
    kind === 'decided'
      ? forOthers
        ? 'approvedForOthers'
        : DECIDED[decision?.kind ?? 'deny']
      : kind === 'stand-down'
        ? decision
          ? 'standDown'
          : 'standDownNone'
        : NOTE_OF[kind];
  const words =
    kind === 'unblocked' ? await wordsOfUnblocking(tx, row) : (decision?.justification ?? null);
  const isAnswer = message?.side === 'requester';
  const open = card.open_key !== null;
  const permissions = JSON.parse(request?.permissions ?? card.permissions) as CardPermission[];
  const locale = localeOf(row);
  return {
    facts: {
      note,
      to,
      cardId: card.id,
      cardCreatedAt: card.created_at,
      requestId: row.request_id,
      app: {
        clientId: card.client_id,
        name: card.app_name,
        publisher: card.publisher_name,
        verified: card.publisher_verified === null ? null : card.publisher_verified === 1,
      },
      actor:
        decision?.decided_by_name ??
        message?.by_name ??
        (to === 'reviewer' ? request?.requester_name : null) ??
        null,
      requester: request ? { name: request.requester_name, email: request.requester_email } : null,
      justification: request?.justification ?? null,
      permissions: permissions.map(
        (one) => `${explainPermission(one, locale).sentence} (${one.value})`,
      ),
      askedAt: request?.created_at ?? card.created_at,
      expiresAt: open && !request?.paused_at ? (request?.expires_at ?? card.expires_at) : null,
      decision: to === 'requester' ? words : null,
      question: message && !isAnswer ? message.text : null,
      answer: message && isAnswer ? message.text : null,
      answerBy: kind === 'question' ? (message?.deadline ?? null) : null,
      cause: kind === 'still-blocked' ? (request?.outcome_cause ?? null) : null,
      due: payload.due ?? null,
    },
  };
}
