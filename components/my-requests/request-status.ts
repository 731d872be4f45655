import type { RequestStatus } from '../../lib/contract/user-consent-request.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import type { Tone } from '../common/Badge.tsx';

/** What one word says about a request, in the list and on its card. */
export type ShownStatus = RequestStatus | 'saved' | 'refused' | 'in' | 'still-blocked' | 'tracked';

const ENDINGS = new Set(['approved', 'denied', 'blocked', 'confirmed', 'still-blocked']);

/** Approved once, blocked again, and so opened again: nobody has decided since. Pure. */
export function isStillBlocked({ server, localOutcome }: TrackedRequest): boolean {
  if (localOutcome?.kind === 'still-blocked') return true;
  if (server?.status === 'approved') return (server.proof?.stillBlocked?.count ?? 0) > 0;
  const undecided = server?.status === 'open' || server?.status === 'waiting-for-requester';
  const last = server?.timeline.filter(({ event }) => ENDINGS.has(event)).at(-1);
  return undecided && last?.event === 'still-blocked';
}

/** The one word for a request, from everything this browser knows about it. Pure. */
export function shownStatus(request: TrackedRequest): ShownStatus {
  const { server, localOutcome, phase, route } = request;
  if (localOutcome?.kind === 'withdrawn') return 'withdrawn';
  if (localOutcome?.kind === 'signed-in') return 'in';
  if (server?.status === 'approved' && server.proof?.level === 'confirmed') return 'in';
  if (phase === 'refused') return 'refused';
  if (server?.status !== 'waiting-for-requester' && isStillBlocked(request)) return 'still-blocked';
  if (!server)
    return route === 'local' || request.nativeSentAt
      ? 'tracked'
      : phase === 'sent'
        ? 'open'
        : 'saved';
  return server.status;
}

export const STATUS_TONE: Record<ShownStatus, Tone> = {
  saved: 'neutral',
  tracked: 'neutral',
  open: 'info',
  'waiting-for-requester': 'warn',
  approved: 'ok',
  in: 'ok',
  'still-blocked': 'warn',
  denied: 'danger',
  blocked: 'critical',
  expired: 'neutral',
  withdrawn: 'neutral',
  refused: 'danger',
};

/** What the person may do with a request now. */
export interface RequestActions {
  withdraw: boolean;
  answer: boolean;
  remind: 'no' | 'now' | { notBefore: number };
  goBack: boolean;
  askAgain: boolean;
}

const PAUSE_MS = 24 * 60 * 60 * 1000;

/** The acts open to the requester, from the state of the request and what is under way. Pure. */
export function actionsFor(request: TrackedRequest, now: number): RequestActions {
  const status = shownStatus(request);
  const busy = (kind: string) => (request.pending ?? []).some((mark) => mark.kind === kind);
  const undecided =
    (status === 'still-blocked' && request.server?.status === 'open') ||
    status === 'open' ||
    status === 'waiting-for-requester' ||
    status === 'saved' ||
    status === 'tracked';
  const reminded = (request.pending ?? []).find((mark) => mark.kind === 'remind');
  const notBefore = reminded
    ? reminded.at + PAUSE_MS
    : request.server?.remindableAt
      ? Date.parse(request.server.remindableAt)
      : 0;
  const remindable =
    (status === 'open' || status === 'still-blocked') && request.server?.status === 'open';
  return {
    withdraw: undecided && !busy('withdraw'),
    answer: status === 'waiting-for-requester' && !busy('message'),
    remind: !remindable ? 'no' : notBefore > now ? { notBefore } : 'now',
    goBack:
      (status === 'approved' || status === 'still-blocked' || status === 'tracked') &&
      !busy('outcome'),
    askAgain:
      status === 'denied' || status === 'expired' || status === 'withdrawn' || status === 'refused',
  };
}
