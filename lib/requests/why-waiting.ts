import type { ProofLevel } from '../contract/decision.ts';
import type { RequestStatus } from '../contract/user-consent-request.ts';
import { DAY_MS, HOUR_MS } from './clock.ts';
import type { WaitingKey } from './messages/en.ts';

/**
 * What is known about one request when somebody asks why nothing happens. Times are RFC 3339.
 * The server leaves `delivery` out; the extension knows it from its outbox. Counts are null when
 * nobody can tell (the backend has not seen the reviewers sign in yet).
 */
export interface WaitingFacts {
  status: RequestStatus;
  viewer?: 'requester' | 'reviewer';
  requesterName?: string;
  delivery?: 'sent' | 'queued' | 'offline' | 'sign-in-needed' | 'local-only' | 'refused';
  workflowEnabled?: boolean;
  claimedBy?: { name: string; isViewer?: boolean } | null;
  reviewers?: number | null;
  reviewersWithRole?: number | null;
  expiresAt?: string | null;
  questionDeadline?: string | null;
  decidedBy?: string | null;
  proof?: ProofLevel | null;
  stillBlocked?: boolean;
  /** Approved for named people, and the requester is surely not one of them. */
  forOthersOnly?: boolean;
}

export interface Waiting {
  key: WaitingKey;
  values: Record<string, string | number>;
}

const SOON_MS = DAY_MS;

const DELIVERY: Record<Exclude<WaitingFacts['delivery'], 'sent' | undefined>, WaitingKey> = {
  queued: 'queued',
  offline: 'offline',
  'sign-in-needed': 'signInNeeded',
  'local-only': 'localOnly',
  refused: 'refused',
};

/** Two clocks never agree quite: 30 days and a second are 30 days. */
const SLACK_MS = 10_000;

/** Whole hours and days left, rounded up so that nothing left never reads as "0 hours" too early. */
function timeLeft(until: string, now: number): { hours: number; days: number } {
  const ms = Math.max(0, Date.parse(until) - now);
  const count = (unit: number) => (ms === 0 ? 0 : Math.max(1, Math.ceil((ms - SLACK_MS) / unit)));
  return { hours: count(HOUR_MS), days: count(DAY_MS) };
}

function whyApproved(facts: WaitingFacts): Waiting {
  const values = { name: facts.decidedBy ?? '', requester: facts.requesterName ?? '' };
  if (facts.forOthersOnly && facts.proof !== 'confirmed') {
    const own = facts.viewer !== 'reviewer';
    return { key: own ? 'approvedForOthers' : 'approvedForOthersThem', values };
  }
  if (facts.stillBlocked) return { key: 'stillBlocked', values };
  if (facts.proof === 'confirmed') return { key: 'confirmed', values };
  if (facts.proof === 'verified') return { key: 'verified', values };
  if (facts.proof === 'observed') return { key: 'observed', values };
  return { key: facts.decidedBy ? 'claimedApproval' : 'claimedApprovalBySomeone', values };
}

function whyAsked(facts: WaitingFacts, now: number): Waiting {
  const own = facts.viewer !== 'reviewer';
  const name = facts.requesterName ?? '';
  if (facts.questionDeadline && Date.parse(facts.questionDeadline) > now) {
    const values = { name, ...timeLeft(facts.questionDeadline, now) };
    return { key: own ? 'yourAnswerBy' : 'theirAnswerBy', values };
  }
  return { key: own ? 'yourAnswer' : 'theirAnswer', values: { name } };
}

function whyOpen(facts: WaitingFacts, now: number): Waiting {
  if (facts.workflowEnabled === false) return { key: 'workflowOff', values: {} };
  const left = facts.expiresAt ? timeLeft(facts.expiresAt, now) : null;
  const soon = facts.expiresAt ? Date.parse(facts.expiresAt) - now <= SOON_MS : false;
  if (facts.reviewers === 0) return { key: 'noReviewer', values: {} };
  if (facts.reviewersWithRole === 0) return { key: 'noRole', values: {} };
  if (facts.claimedBy) {
    const values = { name: facts.claimedBy.name, ...left };
    if (facts.claimedBy.isViewer) return { key: 'claimedByYou', values };
    return { key: soon ? 'claimedSoon' : 'claimed', values };
  }
  if (facts.stillBlocked && !soon) return { key: 'stillBlocked', values: {} };
  if (left && soon) return { key: 'expiresSoon', values: left };
  return left ? { key: 'openUntil', values: left } : { key: 'open', values: {} };
}

/**
 * Why a request is where it is: one sentence's key and values, the worst obstacle first. A pure
 * function of the facts and `now` (epoch milliseconds); requester, reviewer and popup all use it.
 */
export function whyWaiting(facts: WaitingFacts, now: number): Waiting {
  if (facts.delivery && facts.delivery !== 'sent') {
    return { key: DELIVERY[facts.delivery], values: {} };
  }
  const name = facts.decidedBy ?? '';
  switch (facts.status) {
    case 'open':
      return whyOpen(facts, now);
    case 'waiting-for-requester':
      return whyAsked(facts, now);
    case 'approved':
      return whyApproved(facts);
    case 'denied':
      return { key: name ? 'denied' : 'deniedBySomeone', values: { name } };
    case 'blocked':
      return { key: name ? 'blocked' : 'blockedBySomeone', values: { name } };
    case 'expired':
      return { key: 'expired', values: {} };
    case 'withdrawn':
      return { key: 'withdrawn', values: {} };
  }
}
