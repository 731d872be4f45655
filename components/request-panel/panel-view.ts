import type { Cause } from '../../lib/causes/cause.ts';
import { canRequest, findCause } from '../../lib/causes/find-cause.ts';
import type { RequestStatus } from '../../lib/contract/user-consent-request.ts';
import type { PanelContext } from '../../lib/messaging/protocol.ts';
import type { ScreenFacts } from '../../lib/screens/facts.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { isStillBlocked } from '../my-requests/request-status.ts';

/** What the panel shows. `earlier` is a refusal the person may answer by asking again. */
export type PanelView =
  | { kind: 'nothing' }
  | { kind: 'standing'; facts: ScreenFacts; cause: Cause; mine: TrackedRequest }
  | { kind: 'native-sent'; facts: ScreenFacts; cause: Cause; mine: TrackedRequest | null }
  | { kind: 'blocked'; facts: ScreenFacts; cause: Cause }
  | { kind: 'approved'; facts: ScreenFacts; cause: Cause }
  | { kind: 'no-form'; facts: ScreenFacts; cause: Cause }
  | { kind: 'form'; facts: ScreenFacts; cause: Cause; earlier: Earlier | null };

/** An ask that ended without a yes: its text stands beside the new one. */
export interface Earlier {
  status: 'denied' | 'expired' | 'withdrawn' | 'refused';
  /** The backend's id of it, for `follows`. */
  serverId: string | null;
  oldText: string;
  /** Words of the reviewer or of the backend. */
  reason: string | null;
  by: string | null;
  at: number | null;
}

/** Status of a tracked request as far as this browser knows; `open` while nothing came back. */
export function statusOf(mine: TrackedRequest): RequestStatus | 'refused' {
  if (mine.phase === 'refused') return 'refused';
  if (mine.localOutcome?.kind === 'withdrawn') return 'withdrawn';
  return mine.server?.status ?? 'open';
}

function earlierOf(context: PanelContext): Earlier | null {
  const { mine, standing } = context;
  const status = mine ? statusOf(mine) : null;
  if (
    mine &&
    (status === 'denied' || status === 'expired' || status === 'withdrawn' || status === 'refused')
  ) {
    const decision = mine.server?.decision ?? null;
    return {
      status,
      serverId: mine.serverId,
      oldText: mine.server?.justification ?? mine.sent?.justification ?? '',
      reason:
        status === 'refused' ? (mine.refusal?.detail ?? null) : (decision?.justification ?? null),
      by: decision?.decidedBy.name ?? null,
      at: decision ? Date.parse(decision.decidedAt) : null,
    };
  }
  if (standing?.standing !== 'denied') return null;
  const { decision, mine: own } = standing;
  return {
    status: 'denied',
    serverId: own?.id ?? null,
    oldText: own?.justification ?? '',
    reason: decision?.justification ?? null,
    by: decision?.decidedBy.name ?? null,
    at: decision ? Date.parse(decision.decidedAt) : null,
  };
}

/** The backend's own row for me, as a tracked request, when this browser has none (other device). */
function fromStanding(context: PanelContext, facts: ScreenFacts): TrackedRequest | null {
  const own = context.standing?.mine;
  if (!own) return null;
  return {
    localId: own.id,
    serverId: own.id,
    appKey: context.draftKey ?? '',
    clientId: own.app.clientId,
    appName: own.app.displayName ?? facts.appName,
    provider: facts.provider,
    sent: null,
    route: 'backend',
    phase: 'sent',
    refusal: null,
    createdAt: Date.parse(own.createdAt),
    syncedAt: context.standingAsOf,
    server: own,
    nativeSentAt: null,
  };
}

/** True for pages on which nobody is blocked: the ordinary consent questions. */
const NOT_BLOCKED: ReadonlySet<ScreenFacts['screen']> = new Set(['user-consent', 'admin-consent']);

/** Which of its faces the panel shows; pure. A block decided by the organisation beats everything else. */
export function panelView(context: PanelContext): PanelView {
  const { facts, standing } = context;
  if (!facts || NOT_BLOCKED.has(facts.screen)) return { kind: 'nothing' };
  const mine = context.mine ?? fromStanding(context, facts);
  const mineStatus = mine ? statusOf(mine) : null;
  const decided = standing?.standing === 'approved' || mineStatus === 'approved';
  const again = mine !== null && isStillBlocked(mine);
  const known = decided || again ? 'approved' : (standing?.standing ?? null);
  const cause = findCause(facts, { standing: known });
  if (standing?.standing === 'blocked' || mineStatus === 'blocked') {
    return { kind: 'blocked', facts, cause };
  }
  if (facts.screen === 'request-sent') return { kind: 'native-sent', facts, cause, mine };
  if (decided) return { kind: 'approved', facts, cause };
  if (mine && (mineStatus === 'open' || mineStatus === 'waiting-for-requester')) {
    return { kind: 'standing', facts, cause, mine };
  }
  if (!canRequest(cause)) return { kind: 'no-form', facts, cause };
  return { kind: 'form', facts, cause, earlier: earlierOf(context) };
}
