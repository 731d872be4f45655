import { actCall } from '../backend/act-call.ts';
import type { BackendAnswer, BackendCall } from '../backend/backend.ts';
import type { Db } from '../storage/open-db.ts';
import { putOff, type StoredEntry, takeDue } from '../storage/outbox.ts';
import type { RowOwner } from '../storage/schema.ts';
import { settleAct } from '../storage/settle-act.ts';
import { backoffMs } from './backoff.ts';
import { verdictOn } from './verdict.ts';

/** A call made as the person signed in now. */
export type AuthorisedCall = (call: BackendCall) => Promise<BackendAnswer>;

export interface PushDeps {
  db: Db;
  owner: RowOwner;
  call: AuthorisedCall;
  now: () => number;
  random: () => number;
}

/** `sign-in`: the session is no longer good, the rest waits · `unreachable`: nobody there, the rest waits. */
export interface PushResult {
  settled: number;
  stopped: 'done' | 'sign-in' | 'unreachable';
  detail: string | null;
}

/**
 * Sends what is due, one act at a time, oldest first in each lane, until nothing is due.
 * May die at any await: the attempt is on record before the call, the entry goes only together with its stored
 * answer, and the idempotency key never changes, so the next run repeats the call with the same effect.
 */
export async function pushOutbox(deps: PushDeps): Promise<PushResult> {
  const { db, owner, now } = deps;
  let settled = 0;
  for (;;) {
    const entry = await takeDue(db, owner, now());
    if (!entry) return { settled, stopped: 'done', detail: null };
    const call = actCall(entry.act, await serverIdOf(db, entry));
    if (!call) {
      const lost = {
        kind: 'refused',
        name: 'not-found',
        detail: 'The request it belongs to was never accepted.',
      } as const;
      await settleAct(db, entry, lost, { owner, now: now() });
      continue;
    }
    const answer = await deps.call({ ...call, idempotencyKey: entry.idempotencyKey });
    const verdict = verdictOn(entry.act, answer);
    if (verdict.kind === 'sign-in') return { settled, stopped: 'sign-in', detail: null };
    if (verdict.kind === 'settle') {
      await settleAct(db, entry, verdict.settlement, { owner, now: now() });
      settled += 1;
      continue;
    }
    const wait = verdict.afterMs ?? backoffMs(entry.attempts, deps.random());
    await putOff(db, entry.id, { until: now() + wait, error: verdict.error });
    if (verdict.unreachable) return { settled, stopped: 'unreachable', detail: verdict.error };
  }
}

async function serverIdOf(db: Db, entry: StoredEntry): Promise<string | null> {
  if ('cardId' in entry.act) return null;
  const row = await db.get('requests', entry.act.requestId);
  return row?.serverId ?? null;
}
