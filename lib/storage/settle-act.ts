import type { AppConsentRequest } from '../contract/app-consent-request.ts';
import type { UserConsentRequest } from '../contract/user-consent-request.ts';
import { mergeCard, rowOf } from './cards.ts';
import { wordsBack } from './kept-words.ts';
import type { Db } from './open-db.ts';
import type { StoredEntry } from './outbox.ts';
import type { NoticeEntry, Refusal, RowOwner, TrackedRequest } from './schema.ts';

/** The backend's word on one act. A success whose body could not be read still settles it: the feed brings the row. */
export type Settlement =
  | { kind: 'request'; request: UserConsentRequest }
  | { kind: 'card'; card: AppConsentRequest }
  | { kind: 'done' }
  | { kind: 'refused'; name: string; detail: string };

const WRITES = ['outbox', 'requests', 'cards', 'cardRows', 'notices', 'words'] as const;

/**
 * Stores the answer and removes the entry in one transaction; a second call for the same entry does nothing.
 * A refused submit takes the acts behind it along: there is nothing left they could act on.
 */
export async function settleAct(
  db: Db,
  entry: StoredEntry,
  settlement: Settlement,
  { owner, now }: { owner: RowOwner; now: number },
): Promise<void> {
  const tx = db.transaction(WRITES, 'readwrite');
  const outbox = tx.objectStore('outbox');
  if (!(await outbox.get(entry.id))) {
    await tx.done;
    return;
  }
  await outbox.delete(entry.id);
  const refusal: Refusal | null =
    settlement.kind === 'refused'
      ? {
          name: settlement.name,
          detail: settlement.detail,
          act: entry.act.kind,
          at: now,
          ...wordsOf(entry.act),
        }
      : null;

  // An answer that was refused goes back to the form it came from; a reviewer's words stand beside the refusal.
  const words = refusal && entry.act.kind === 'message' && wordsBack(entry.act, { owner, now });
  if (words) await tx.objectStore('words').put(words);

  if ('cardId' in entry.act) {
    const cards = tx.objectStore('cards');
    const old = await cards.get(entry.act.cardId);
    const fresh =
      settlement.kind === 'card' && settlement.card.version >= (old?.version ?? 0)
        ? mergeCard(old, settlement.card)
        : old;
    if (fresh) {
      const next = {
        ...fresh,
        refusal: refusal ?? fresh.refusal,
        pending: fresh.pending?.filter((mark) => mark.outboxId !== entry.id),
      };
      await cards.put(next);
      await tx.objectStore('cardRows').put(rowOf(next, owner));
    }
  } else {
    const requests = tx.objectStore('requests');
    const row = await requests.get(entry.act.requestId);
    if (row) {
      const pending = row.pending?.filter((mark) => mark.outboxId !== entry.id) ?? [];
      let next: TrackedRequest = { ...row, pending, refusal: refusal ?? row.refusal };
      if (refusal && entry.act.kind === 'submit') {
        next = { ...next, phase: 'refused', pending: [] };
        const behind = await outbox.index('byLane').getAllKeys(entry.lane);
        for (const key of behind) await outbox.delete(key);
      }
      // Accepted, though the answer told us nothing: the feed brings the request.
      if (settlement.kind === 'done' && entry.act.kind === 'submit') next.phase = 'sent';
      if (settlement.kind === 'request') {
        const { request } = settlement;
        const twin = await requests.index('byServerId').get(request.id);
        if (twin && twin.localId !== row.localId) {
          // The feed was faster, or the backend gave us the request that already stands.
          await requests.delete(twin.localId);
          next = { ...next, sent: twin.sent ?? row.sent };
        }
        next = { ...next, ...fromServer(request, now, twin ?? row), phase: 'sent', owner };
        if (entry.act.kind === 'submit') {
          await tx.objectStore('notices').put(submittedNotice(next, now));
        }
      }
      await requests.put(next);
    }
  }
  await tx.done;
}

/** What a reviewer wrote in an act that was refused: theirs to use again. */
function wordsOf(act: StoredEntry['act']): { words?: string } {
  if (!('cardId' in act) || !('body' in act)) return {};
  const { body } = act;
  const words = 'justification' in body ? body.justification : 'text' in body ? body.text : null;
  return words ? { words } : {};
}

function submittedNotice(row: TrackedRequest, now: number): NoticeEntry {
  return {
    key: `request:${row.serverId}:submitted`,
    kind: 'submitted',
    shownAt: null,
    createdAt: now,
    appName: row.appName,
    localId: row.localId,
    cardId: null,
    text: null,
  };
}

/** The part of a tracked request that the backend decides; an older version never replaces a newer one. */
export function fromServer(
  request: UserConsentRequest,
  now: number,
  old?: TrackedRequest,
): Pick<TrackedRequest, 'serverId' | 'server' | 'syncedAt' | 'clientId' | 'appName'> {
  const stale = old?.serverId === request.id && (old.server?.version ?? 0) > request.version;
  const server = stale && old.server ? old.server : request;
  return {
    serverId: request.id,
    server,
    syncedAt: now,
    clientId: server.app.clientId,
    appName: server.app.displayName ?? old?.appName ?? null,
  };
}
