import type { Change } from '../contract/changes.ts';
import type { UserConsentRequest } from '../contract/user-consent-request.ts';
import { appKeyOf } from './app-key.ts';
import { mergeCard, rowOf } from './cards.ts';
import { readMeta } from './meta.ts';
import { cardNotices, requestNotices } from './notices-of.ts';
import type { Db } from './open-db.ts';
import { belongsTo } from './requests.ts';
import type { NoticeEntry, RowOwner, TrackedRequest } from './schema.ts';
import { fromServer } from './settle-act.ts';

/** One page of the feed, already checked; `unreadable` is what this version does not understand. */
export interface FeedPage {
  changes: readonly Change[];
  unreadable: readonly { row: unknown; reason: string }[];
  nextCursor: string;
}

const WRITES = ['requests', 'cards', 'cardRows', 'policy', 'notices', 'meta', 'setAside'] as const;

/**
 * Writes a page and moves the cursor in one transaction: after a crash the page is either wholly there or asked
 * for again, and applying it twice changes nothing. False when somebody else signed in meanwhile: nothing written.
 */
export async function applyChanges(
  db: Db,
  page: FeedPage,
  { owner, now, from }: { owner: RowOwner; now: number; from: string | null },
): Promise<boolean> {
  const tx = db.transaction(WRITES, 'readwrite');
  const meta = tx.objectStore('meta');
  const identity = readMeta('identity', (await meta.get('identity'))?.value);
  const cursor = readMeta('cursor', (await meta.get('cursor'))?.value);
  if (
    identity?.tenantId !== owner.tenantId ||
    identity.userId !== owner.userId ||
    cursor !== from
  ) {
    await tx.done;
    return false;
  }
  const requests = tx.objectStore('requests');
  const cards = tx.objectStore('cards');
  const rows = tx.objectStore('cardRows');
  const told = async (found: NoticeEntry[]) => {
    for (const notice of found) {
      if (await tx.objectStore('notices').get(notice.key)) continue;
      // What happened before this browser first looked is history, not news.
      const entry = from === null ? { ...notice, shownAt: now } : notice;
      await tx.objectStore('notices').put(entry);
    }
  };

  for (const change of page.changes) {
    if (change.entity === 'policy') {
      const { data, version } = change;
      if (data)
        await tx.objectStore('policy').put({ key: 'policy', version, policy: data, syncedAt: now });
      else await tx.objectStore('policy').delete('policy');
    } else if (change.entity === 'appConsentRequest') {
      const old = await cards.get(change.id);
      if (!change.data) {
        await cards.delete(change.id);
        await rows.delete(change.id);
      } else if (change.data.version >= (old?.version ?? 0)) {
        const stored = mergeCard(old, change.data);
        await cards.put(stored);
        await rows.put(rowOf(stored, owner));
        await told(cardNotices(old?.card ?? null, stored, owner, now));
      }
    } else {
      const known = await requests.index('byServerId').get(change.id);
      const sameApp =
        known || !change.data ? [] : await requests.index('byAppKey').getAll(keyOf(change.data));
      const old = known ?? sameApp.find((row) => isUnanswered(row, change.data, owner));
      if (!change.data) {
        if (old) await requests.delete(old.localId);
      } else if (change.data.requester.id === owner.userId) {
        const next = {
          ...(old ?? pulled(change.data, owner)),
          ...fromServer(change.data, now, old),
        };
        await requests.put({ ...next, phase: 'sent' });
        await told(requestNotices(old?.server ?? null, next, now));
      }
    }
  }
  for (const { row, reason } of page.unreadable) {
    await tx.objectStore('setAside').add({ store: 'changes', row, reason, at: now });
  }
  await meta.put({ key: 'cursor', value: page.nextCursor });
  await tx.done;
  return true;
}

function keyOf({ origin, app }: UserConsentRequest): string {
  const returnOrigin = origin.returnOrigin ?? null;
  return appKeyOf({ provider: origin.provider, clientId: app.clientId, returnOrigin });
}

/** True for a row that was sent from here without an answer we could read, and is this very request. */
function isUnanswered(
  row: TrackedRequest,
  data: UserConsentRequest | null,
  owner: RowOwner,
): boolean {
  if (row.serverId !== null || row.phase !== 'sent' || row.route === 'local') return false;
  return belongsTo(row, owner) && row.sent?.justification.trim() === data?.justification;
}

/** A request of mine that this browser did not make. */
function pulled(request: UserConsentRequest, owner: RowOwner): TrackedRequest {
  return {
    localId: request.id,
    serverId: request.id,
    appKey: keyOf(request),
    clientId: request.app.clientId,
    appName: request.app.displayName ?? null,
    provider: request.origin.provider,
    sent: null,
    route: 'backend',
    phase: 'sent',
    refusal: null,
    createdAt: Date.parse(request.createdAt),
    syncedAt: null,
    server: null,
    nativeSentAt: null,
    localOutcome: null,
    owner,
    pending: [],
  };
}
