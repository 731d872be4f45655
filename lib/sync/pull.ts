import { z } from 'zod';
import { parseTolerant } from '../backend/parse-tolerant.ts';
import { Change } from '../contract/changes.ts';
import { CHANGES_LIMIT_DEFAULT } from '../contract/limits.ts';
import { applyChanges, type FeedPage } from '../storage/apply-changes.ts';
import { restartFeed } from '../storage/identity.ts';
import { getMeta, setMeta } from '../storage/meta.ts';
import type { Db } from '../storage/open-db.ts';
import type { RowOwner } from '../storage/schema.ts';
import type { AuthorisedCall } from './push.ts';

export interface PullDeps {
  db: Db;
  owner: RowOwner;
  call: AuthorisedCall;
  now: () => number;
}

/** `replaced`: somebody else signed in meanwhile, nothing of this page was kept. */
export interface PullResult {
  changes: number;
  stopped: 'done' | 'sign-in' | 'unreachable' | 'refused' | 'replaced';
  detail: string | null;
}

/** The page is read loosely and each change strictly: one odd change must not hide the others. */
const LoosePage = z.looseObject({
  changes: z.array(z.unknown()),
  nextCursor: z.string(),
  hasMore: z.boolean(),
});

function readPage(body: unknown): (FeedPage & { hasMore: boolean }) | null {
  const page = LoosePage.safeParse(body);
  if (!page.success) return null;
  const changes: Change[] = [];
  const unreadable: { row: unknown; reason: string }[] = [];
  for (const row of page.data.changes) {
    const change = parseTolerant(Change, row);
    if (change.success) changes.push(change.data);
    else unreadable.push({ row, reason: change.error.issues[0]?.path.join('.') ?? 'shape' });
  }
  return { changes, unreadable, nextCursor: page.data.nextCursor, hasMore: page.data.hasMore };
}

/**
 * Reads the feed from where this browser stands to its end. Each page and its cursor are one transaction.
 * A cursor the backend no longer knows starts the feed over; rows are then simply written again.
 */
export async function pullChanges(deps: PullDeps): Promise<PullResult> {
  const { db, owner, call, now } = deps;
  let changes = 0;
  const stop = (stopped: PullResult['stopped'], detail: string | null = null) => ({
    changes,
    stopped,
    detail,
  });
  for (let restarts = 0; ; ) {
    const from = await getMeta(db, 'cursor');
    const query = new URLSearchParams({ limit: String(CHANGES_LIMIT_DEFAULT) });
    if (from !== null) query.set('cursor', from);
    const answer = await call({ method: 'GET', path: `/v1/changes?${query}` });
    if (answer.kind === 'unreachable') return stop('unreachable', answer.detail);
    if (answer.kind === 'problem') {
      if (answer.status === 401) return stop('sign-in');
      if (answer.name === 'cursor-expired' && from !== null && restarts++ === 0) {
        await restartFeed(db);
        continue;
      }
      return stop(answer.status >= 500 ? 'unreachable' : 'refused', answer.detail);
    }
    const page = readPage(answer.body);
    if (!page) return stop('refused', 'The backend answered with something that is not a feed.');
    const kept = await applyChanges(db, page, { owner, now: now(), from });
    if (!kept) return stop('replaced');
    changes += page.changes.length;
    if (!page.hasMore || page.nextCursor === from) break;
  }
  await setMeta(db, 'lastSyncAt', now());
  return stop('done');
}
