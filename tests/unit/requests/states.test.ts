import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestStatus } from '../../../lib/contract/user-consent-request.ts';
import {
  cardStatus,
  isUndecided,
  MOVES,
  type MoveName,
  mayMove,
  movesFor,
  statusAfter,
} from '../../../lib/requests/states.ts';

const statuses = RequestStatus.options;
const moves = Object.keys(MOVES) as MoveName[];
const anyStatus = fc.constantFrom(...statuses);

describe('the life of a request', () => {
  it('leaves a final state only by unblocking or by "still blocked"', () => {
    for (const status of statuses.filter((candidate) => !isUndecided(candidate))) {
      const ways = moves.filter((move) => statusAfter(status, move) !== null);
      const allowed = { approved: ['reopen'], blocked: ['unblock'] } as Record<string, string[]>;
      expect(ways, status).toEqual(allowed[status] ?? []);
    }
  });

  it('offers every undecided request a decision and a way out for its requester', () => {
    for (const status of statuses.filter(isUndecided)) {
      expect(movesFor(status, 'eligible')).toEqual(
        expect.arrayContaining(['approve', 'deny', 'block']),
      );
      expect(movesFor(status, 'requester')).toContain('withdraw');
    }
  });

  it('lets nobody approve without the directory role, and no requester decide', () => {
    for (const status of statuses) {
      expect(mayMove(status, 'approve', 'reviewer')).toBe(false);
      for (const move of ['approve', 'deny', 'block', 'unblock'] as const) {
        expect(mayMove(status, move, 'requester')).toBe(false);
      }
    }
  });

  it('never expires a request whose clock stands', () => {
    expect(statusAfter('waiting-for-requester', 'expire')).toBeNull();
  });

  it('keeps every walk inside the known statuses, and ends it in silence after a final one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 30 }), (walk) => {
        let now: RequestStatus = 'open';
        for (const move of walk) {
          const next = statusAfter(now, move);
          if (next === null) continue;
          if (now === 'denied' || now === 'expired' || now === 'withdrawn') return false;
          now = next;
        }
        return statuses.includes(now);
      }),
    );
  });
});

describe('the status of a card', () => {
  it('is open as long as one request can be decided', () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { minLength: 1 }), (all) => {
        const status = cardStatus(all);
        if (all.includes('open')) return status === 'open';
        if (all.includes('waiting-for-requester')) return status === 'waiting-for-requester';
        return status !== null && all.includes(status) && !isUndecided(status);
      }),
    );
  });

  it('does not depend on the order of the requests and is null for none', () => {
    fc.assert(
      fc.property(fc.array(anyStatus), (all) => cardStatus(all) === cardStatus([...all].reverse())),
    );
    expect(cardStatus([])).toBeNull();
  });
});
