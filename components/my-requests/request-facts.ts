import type { BackendState } from '../../lib/messaging/protocol.ts';
import { isForOthersOnly } from '../../lib/requests/audience.ts';
import type { WaitingFacts } from '../../lib/requests/why-waiting.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { isStillBlocked } from './request-status.ts';

/** How far a request of this browser has got on its way to the backend. */
export function deliveryOf(
  request: TrackedRequest,
  backend: BackendState,
): NonNullable<WaitingFacts['delivery']> {
  if (request.phase === 'refused') return 'refused';
  if (request.route === 'local') return 'local-only';
  if (request.phase === 'sent') return 'sent';
  if (backend.kind === 'none') return 'local-only';
  if (backend.kind === 'signed-out') return 'sign-in-needed';
  return backend.kind === 'unreachable' ? 'offline' : 'queued';
}

/** Who has taken it on, from the timeline: the last claim that was not released. */
function claimedBy(request: TrackedRequest): { name: string } | null {
  const last = request.server?.timeline
    .filter((entry) => entry.event === 'claimed' || entry.event === 'released')
    .at(-1);
  return last?.event === 'claimed' && last.by ? { name: last.by.name } : null;
}

function questionDeadline(request: TrackedRequest): string | null {
  const messages = request.server?.messages ?? [];
  return messages.filter((message) => message.from === 'reviewer').at(-1)?.deadline ?? null;
}

/** What `whyWaiting` needs, read from a tracked request and the state of the connection. */
export function waitingFacts(request: TrackedRequest, backend: BackendState): WaitingFacts {
  const { server, localOutcome } = request;
  if (localOutcome?.kind === 'withdrawn') return { status: 'withdrawn' };
  const done = localOutcome?.kind === 'signed-in';
  return {
    status: done ? 'approved' : (server?.status ?? 'open'),
    viewer: 'requester',
    delivery: done ? 'sent' : deliveryOf(request, backend),
    claimedBy: claimedBy(request),
    expiresAt: server?.expiresAt ?? null,
    questionDeadline: questionDeadline(request),
    decidedBy: server?.decision?.decidedBy.name ?? null,
    proof: done ? 'confirmed' : (server?.proof?.level ?? null),
    stillBlocked: isStillBlocked(request),
    forOthersOnly: server?.decision ? isForOthersOnly(server.decision, server.requester.id) : false,
  };
}
