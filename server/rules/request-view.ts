import type { Proof } from '../../lib/contract/decision.ts';
import type {
  CardRequest,
  Message,
  TimelineEntry,
  UserConsentRequest,
} from '../../lib/contract/user-consent-request.ts';
import { TimelineEvent } from '../../lib/contract/user-consent-request.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { isForOthersOnly } from '../../lib/requests/audience.ts';
import { remindableAt } from '../../lib/requests/clock.ts';
import { whyWaitingText } from '../../lib/requests/why-waiting-text.ts';
import type {
  AppConsentRequestTable,
  DecisionTable,
  MessageTable,
  TimelineTable,
  UserConsentRequestTable,
} from '../store/schema.ts';
import {
  appOf,
  consentTypeOf,
  decisionOf,
  iso,
  isoOrNull,
  originOf,
  permissionsOf,
  proofOf,
} from './rows.ts';

/** Who looks, when, and in which language. */
export interface Viewer {
  id: string;
  side: 'requester' | 'reviewer';
  now: number;
  locale: Locale;
  workflowEnabled: boolean;
}

export interface RequestRows {
  request: UserConsentRequestTable;
  card: AppConsentRequestTable;
  decision: DecisionTable | null;
  messages: readonly MessageTable[];
}

function messageView(row: MessageTable): Message {
  return {
    id: row.id,
    at: iso(row.at),
    from: row.side,
    by: row.by_id === null ? null : { id: row.by_id, name: row.by_name ?? row.by_id },
    text: row.text,
    deadline: isoOrNull(row.deadline),
  };
}

function timelineView(row: TimelineTable): TimelineEntry {
  return {
    at: iso(row.at),
    event: TimelineEvent.parse(row.event),
    by: row.by_id === null ? null : { id: row.by_id, name: row.by_name ?? row.by_id },
    text: row.text,
  };
}

/** Proof as it holds for this one person: confirmed only by their own way in. */
function proofFor({ request, card }: RequestRows): Proof | null {
  if (request.status !== 'approved') return null;
  if (request.outcome === 'signed-in' && request.outcome_at !== null) {
    const by = { id: request.requester_id, name: request.requester_name };
    return { level: 'confirmed', at: iso(request.outcome_at), by, stillBlocked: null };
  }
  const proof = proofOf(card);
  if (proof?.level !== 'confirmed') return proof;
  return { ...proof, level: 'observed' };
}

function whyWaitingOf(rows: RequestRows, proof: Proof | null, viewer: Viewer): string {
  const { request, card, decision, messages } = rows;
  const question = messages.findLast((one) => one.side === 'reviewer' && one.closed_at === null);
  return whyWaitingText(
    {
      status: request.status,
      viewer: viewer.side,
      requesterName: request.requester_name,
      workflowEnabled: viewer.workflowEnabled,
      claimedBy:
        card.claimed_by_id === null
          ? null
          : {
              name: card.claimed_by_name ?? card.claimed_by_id,
              isViewer: card.claimed_by_id === viewer.id,
            },
      expiresAt: iso(request.expires_at),
      questionDeadline: isoOrNull(question?.deadline ?? null),
      decidedBy: decision?.decided_by_name ?? null,
      proof: proof?.level ?? null,
      stillBlocked: request.outcome === 'still-blocked',
      forOthersOnly:
        decision !== null && isForOthersOnly(decisionOf(decision), request.requester_id),
    },
    viewer.now,
    viewer.locale,
  );
}

const UNDECIDED = new Set(['open', 'waiting-for-requester']);

/** One ask as it stands on a card. */
export function cardRequestView(rows: RequestRows, viewer: Viewer): CardRequest {
  const { request, card, decision, messages } = rows;
  const proof = proofFor(rows);
  const undecided = UNDECIDED.has(request.status);
  return {
    id: request.id,
    appConsentRequestId: request.card_id,
    version: request.version,
    status: request.status,
    app: appOf(card),
    permissions: permissionsOf(request),
    consentType: consentTypeOf(request),
    justification: request.justification,
    origin: originOf(request),
    requester: {
      id: request.requester_id,
      name: request.requester_name,
      email: request.requester_email,
    },
    createdAt: iso(request.created_at),
    expiresAt: iso(request.expires_at),
    whyWaiting: whyWaitingOf(rows, proof, viewer),
    decision: undecided || !decision ? null : decisionOf(decision),
    proof,
    remindableAt: undecided ? iso(remindableAt(request.created_at, request.nudged_at)) : null,
    follows: request.follows,
    messages: messages.map(messageView),
  };
}

/** One ask as its requester sees it. */
export function requestView(
  rows: RequestRows & { timeline: readonly TimelineTable[] },
  viewer: Viewer,
): UserConsentRequest {
  const { request, timeline } = rows;
  const own = timeline.filter(
    (row) =>
      row.request_id === request.id || (row.request_id === null && row.pos > request.created_pos),
  );
  return { ...cardRequestView(rows, viewer), timeline: own.map(timelineView) };
}
