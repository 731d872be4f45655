import type { RequestStatus } from '../contract/user-consent-request.ts';

/** Who may make a move. `eligible` is a designated reviewer who also holds the directory role. */
export type Mover = 'requester' | 'reviewer' | 'eligible' | 'system';

export interface Move {
  from: readonly RequestStatus[];
  to: RequestStatus;
  by: readonly Mover[];
}

const UNDECIDED: readonly RequestStatus[] = ['open', 'waiting-for-requester'];

/**
 * The life of one person's ask, as a table. Anything that is not in it is not allowed.
 * A question pauses the clock, so a request that waits for its requester cannot expire: it has to
 * come back to `open` first, by an answer or because the question closed.
 * An unblocked request stays refused (`denied`): that is what lets people ask again.
 */
export const MOVES = {
  ask: { from: UNDECIDED, to: 'waiting-for-requester', by: ['reviewer', 'eligible'] },
  answer: { from: ['waiting-for-requester'], to: 'open', by: ['requester'] },
  closeQuestion: { from: ['waiting-for-requester'], to: 'open', by: ['system'] },
  approve: { from: UNDECIDED, to: 'approved', by: ['eligible'] },
  deny: { from: UNDECIDED, to: 'denied', by: ['reviewer', 'eligible'] },
  block: { from: UNDECIDED, to: 'blocked', by: ['reviewer', 'eligible'] },
  unblock: { from: ['blocked'], to: 'denied', by: ['reviewer', 'eligible'] },
  expire: { from: ['open'], to: 'expired', by: ['system'] },
  withdraw: { from: UNDECIDED, to: 'withdrawn', by: ['requester'] },
  reopen: { from: ['approved'], to: 'open', by: ['requester'] },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof MOVES;

/** Statuses in which somebody still has to decide. */
export function isUndecided(status: RequestStatus): boolean {
  return UNDECIDED.includes(status);
}

/** Where `move` leads from `status`, or null when it is not allowed from there. */
export function statusAfter(status: RequestStatus, move: MoveName): RequestStatus | null {
  const rule: Move = MOVES[move];
  return rule.from.includes(status) ? rule.to : null;
}

/** True when `mover` may make `move` on a request in `status`. */
export function mayMove(status: RequestStatus, move: MoveName, mover: Mover): boolean {
  const rule: Move = MOVES[move];
  return rule.from.includes(status) && rule.by.includes(mover);
}

/** Every move that `mover` could make now. */
export function movesFor(status: RequestStatus, mover: Mover): MoveName[] {
  return (Object.keys(MOVES) as MoveName[]).filter((move) => mayMove(status, move, mover));
}

/** Statuses in the order in which one of them speaks for a whole card. */
const CARD_ORDER: readonly RequestStatus[] = [
  'open',
  'waiting-for-requester',
  'blocked',
  'denied',
  'approved',
  'expired',
  'withdrawn',
];

/**
 * The status of a card from those of its requests: open while anyone can be decided now, waiting
 * while all that is left waits for answers, else what the last word on it was. Null for no requests.
 */
export function cardStatus(requests: readonly RequestStatus[]): RequestStatus | null {
  return CARD_ORDER.find((status) => requests.includes(status)) ?? null;
}
