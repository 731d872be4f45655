import type { Db } from '../storage/open-db.ts';
import { nextDueAt } from '../storage/outbox.ts';
import type { RowOwner } from '../storage/schema.ts';
import { pullChanges } from './pull.ts';
import { type AuthorisedCall, pushOutbox } from './push.ts';

export interface SyncOutcome {
  ok: boolean;
  stopped: 'done' | 'sign-in' | 'unreachable' | 'refused' | 'replaced' | 'no-backend';
  detail: string | null;
  /** When the next act is due; null when nothing waits. */
  nextAt: number | null;
}

export interface SyncDeps {
  db: () => Promise<Db>;
  /** Whom to sync as; null when nobody is signed in and silence does not help. */
  whoAmI: () => Promise<RowOwner | 'no-backend' | null>;
  call: AuthorisedCall;
  now: () => number;
  random: () => number;
  /** Called after anything may have changed. */
  changed: () => void;
}

/**
 * One sync at a time: what is due goes out, then the feed is read. A call during a run makes one more run follow,
 * and is answered by that one. Never throws for the network; storage errors do surface.
 */
export function createSync(deps: SyncDeps): () => Promise<SyncOutcome> {
  let running: Promise<SyncOutcome> | null = null;
  let next: Promise<SyncOutcome> | null = null;

  const once = async (): Promise<SyncOutcome> => {
    const owner = await deps.whoAmI();
    if (owner === null || owner === 'no-backend') {
      return { ok: false, stopped: owner ?? 'sign-in', detail: null, nextAt: null };
    }
    const { call, now, random } = deps;
    const db = await deps.db();
    const pushed = await pushOutbox({ db, owner, call, now, random });
    if (pushed.settled > 0) deps.changed();
    const stuck = pushed.stopped !== 'done';
    const result = stuck ? pushed : await pullChanges({ db, owner, call, now });
    if ('changes' in result && result.changes > 0) deps.changed();
    return {
      ok: result.stopped === 'done',
      stopped: result.stopped,
      detail: result.detail,
      nextAt: await nextDueAt(db, owner),
    };
  };

  const start = () => {
    running = once().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => {}) // its own caller hears of it
      .then(() => {
        next = null;
        return running ?? start();
      });
    return next;
  };
}
