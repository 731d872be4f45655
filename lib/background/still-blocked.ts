import { findCause } from '../causes/find-cause.ts';
import type { ScreenFacts } from '../screens/facts.ts';
import { appKeyOf } from '../storage/app-key.ts';
import { addNotice } from '../storage/notices.ts';
import { latestRequestFor } from '../storage/requests.ts';
import type { Desk } from './desk.ts';
import { record } from './record.ts';
import { sendableEvidence } from './sendable-evidence.ts';
import type { Syncing } from './syncing.ts';
import { endWatch, readWatch } from './watches.ts';

/** A block seen this soon after an approval may only mean that it has not reached all of Microsoft yet. */
const SPREAD_MS = 60_000;

/**
 * Blocked although approved: the request is opened again with what the page says, once per approval and code.
 * Says nothing about apps I never asked for, or requests not decided yet.
 */
export async function noticeStillBlocked(
  desk: Desk,
  syncing: Syncing,
  tabId: number,
  facts: ScreenFacts,
): Promise<void> {
  const db = await desk.db();
  const row = await latestRequestFor(db, appKeyOf(facts));
  const server = row?.server;
  if (!row || server?.status !== 'approved') return;
  const watched = await readWatch(desk, tabId);
  const asked = watched?.kind === 'return' && watched.localId === row.localId;
  const decidedAt = Date.parse(server.decision?.decidedAt ?? '') || 0;
  if (!asked && desk.now() - decidedAt < SPREAD_MS) return;
  const code = facts.errorCode ?? facts.screen;
  const fresh = await addNotice(db, {
    key: `still-blocked:${server.id}:${decidedAt}:${code}`,
    kind: 'still-blocked',
    shownAt: desk.now(), // a mark that it was reported, not something to pop up
    createdAt: desk.now(),
  });
  if (asked) await endWatch(desk, tabId);
  if (!fresh) return;
  await record(desk, syncing, {
    kind: 'outcome',
    requestId: row.localId,
    body: {
      kind: 'still-blocked',
      cause: findCause(facts, { standing: 'approved' }).id,
      errorCode: facts.errorCode,
      evidence: sendableEvidence(facts),
    },
  });
}
