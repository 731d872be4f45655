import type { PendingAct } from './acts.ts';
import { appKeyOf } from './app-key.ts';
import { rowOf } from './cards.ts';
import { wordsBack } from './kept-words.ts';
import type { Db } from './open-db.ts';
import type { OutboxEntry, PendingMark, RowOwner, StoredCard, TrackedRequest } from './schema.ts';

/** What is known when a person acts; everything else follows from the act. */
export interface ActContext {
  now: number;
  /** Who is (or was last) signed in; null: nobody yet. */
  owner: RowOwner | null;
  idempotencyKey: string;
  /** How long it can be taken back before anything is sent. */
  undoMs?: number;
  /** `submit` only: how the request goes out. */
  route?: TrackedRequest['route'];
  /** `submit` only: Microsoft's own form said it was sent, then. */
  nativeSentAt?: number | null;
}

/** `unknown-row`: the request or card is not (or no longer) in this browser. */
export class UnknownRow extends Error {
  override readonly name = 'UnknownRow';
}

const WRITES = ['outbox', 'requests', 'cards', 'cardRows', 'drafts', 'words'] as const;

/**
 * Writes one act into the outbox and into what the screen shows, in one transaction: after it resolves
 * both are on disk, before that neither is. Gives the outbox id, or 0 when there is nobody to tell
 * (a request tracked only here). Fails with `UnknownRow`, or with what IndexedDB threw.
 */
export async function recordAct(db: Db, act: PendingAct, context: ActContext): Promise<number> {
  const tx = db.transaction(WRITES, 'readwrite');
  const requests = tx.objectStore('requests');
  const cards = tx.objectStore('cards');
  const outbox = tx.objectStore('outbox');

  const queue = async (lane: string, entryAct: PendingAct): Promise<PendingMark> => {
    const entry: OutboxEntry = {
      idempotencyKey: context.idempotencyKey,
      act: entryAct,
      lane,
      createdAt: context.now,
      notBefore: context.now + (context.undoMs ?? 0),
      attempts: 0,
      lastError: null,
      tenantId: context.owner?.tenantId ?? null,
      userId: context.owner?.userId ?? null,
    };
    return { outboxId: await outbox.add(entry), kind: act.kind, at: context.now };
  };

  let outboxId = 0;
  if ('cardId' in act) {
    const stored = await cards.get(act.cardId);
    if (!stored) {
      tx.abort();
      await tx.done.catch(() => {}); // aborted on purpose; told below
      throw new UnknownRow(`card ${act.cardId}`);
    }
    const mark = await queue(`card:${act.cardId}`, act);
    const next: StoredCard = {
      ...stored,
      refusal: null,
      pending: [...(stored.pending ?? []), mark],
    };
    await cards.put(next);
    await tx.objectStore('cardRows').put(rowOf(next, context.owner));
    outboxId = mark.outboxId;
  } else {
    const known =
      (await requests.get(act.requestId)) ??
      (await requests.index('byServerId').get(act.requestId));
    const row = act.kind === 'submit' ? submitted(act, known, context) : known;
    if (!row) {
      tx.abort();
      await tx.done.catch(() => {}); // aborted on purpose; told below
      throw new UnknownRow(`request ${act.requestId}`);
    }
    const onlyHere = row.serverId === null && row.phase !== 'outbox' && act.kind !== 'submit';
    if (onlyHere || (act.kind === 'submit' && row.route === 'local')) {
      await requests.put(locally(row, act, context.now));
    } else {
      const mark = await queue(`request:${row.localId}`, { ...act, requestId: row.localId });
      await requests.put({ ...row, refusal: null, pending: [...(row.pending ?? []), mark] });
      outboxId = mark.outboxId;
    }
    if (act.kind === 'submit') await tx.objectStore('drafts').delete(row.appKey);
  }
  const form = wordsBack(act, context);
  if (form) await tx.objectStore('words').delete(form.key);
  await tx.done;
  return outboxId;
}

function submitted(
  act: Extract<PendingAct, { kind: 'submit' }>,
  known: TrackedRequest | undefined,
  context: ActContext,
): TrackedRequest {
  const { app, origin } = act.body;
  const route = context.route ?? known?.route ?? 'backend';
  return {
    localId: known?.localId ?? act.requestId,
    serverId: null,
    appKey: appKeyOf({
      provider: origin.provider,
      clientId: app.clientId,
      returnOrigin: origin.returnOrigin ?? null,
    }),
    clientId: app.clientId,
    appName: app.displayName ?? null,
    provider: origin.provider,
    sent: act.body,
    route,
    phase: route === 'local' ? 'sent' : 'outbox',
    refusal: null,
    createdAt: context.now,
    syncedAt: null,
    server: null,
    nativeSentAt: context.nativeSentAt ?? known?.nativeSentAt ?? null,
    localOutcome: null,
    owner: context.owner,
    pending: [],
  };
}

/** Without a backend the row itself is all there is to change. */
function locally(row: TrackedRequest, act: PendingAct, now: number): TrackedRequest {
  if (act.kind === 'withdraw') {
    return { ...row, localOutcome: { kind: 'withdrawn', at: now, cause: null } };
  }
  if (act.kind === 'outcome') {
    const cause = act.body.kind === 'still-blocked' ? (act.body.cause ?? null) : null;
    return { ...row, localOutcome: { kind: act.body.kind, at: now, cause } };
  }
  return row;
}
