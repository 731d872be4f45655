import type { ScreenFacts } from '../screens/facts.ts';
import { appKeyOf } from '../storage/app-key.ts';
import { deleteDraft } from '../storage/drafts.ts';
import type { Desk } from './desk.ts';
import { record } from './record.ts';
import { requestFrom } from './request-body.ts';
import type { Syncing } from './syncing.ts';
import { changeTab, type TabMemory } from './tab-memory.ts';

/**
 * Microsoft's page said "Request sent": from now on it is a request of mine. With somebody signed in to the backend
 * it is put on record there too, so that it can be followed; else it is tracked in this browser only.
 * The prepared text is used up, so that the same page seen again records nothing.
 */
export async function recordNativeRequest(
  desk: Desk,
  syncing: Syncing,
  seen: { tabId: number; native: TabMemory['native']; facts: ScreenFacts },
): Promise<void> {
  const { tabId } = seen;
  const now = desk.now();
  const native = seen.native ?? typedThere(desk, seen.facts, now);
  if (!native) return;
  const facts = native.facts ?? seen.facts;
  const body = native.body ?? requestFrom(facts, native.text, now);
  const db = await desk.db();
  const known = await db.get('requests', native.localId);
  if (!known) {
    const signedIn = (await desk.session()) !== null;
    const owner = await desk.owner();
    await db.put('requests', {
      localId: native.localId,
      serverId: null,
      appKey: appKeyOf(facts),
      clientId: facts.clientId,
      appName: facts.appName,
      provider: facts.provider,
      sent: body,
      route: 'native',
      phase: 'sent',
      refusal: null,
      createdAt: now,
      syncedAt: null,
      server: null,
      nativeSentAt: now,
      localOutcome: null,
      owner,
      pending: [],
    });
    if (body && signedIn) {
      const act = { kind: 'submit' as const, requestId: native.localId, body };
      await record(desk, syncing, act, { route: 'native', nativeSentAt: now });
    }
    await deleteDraft(db, appKeyOf(facts));
  }
  await changeTab(desk, tabId, () => ({ native: null }));
  desk.changed('requests', 'drafts');
}

/** A person may also type into Microsoft's form themselves: then we know that they asked, not what they wrote. */
function typedThere(desk: Desk, facts: ScreenFacts, now: number): TabMemory['native'] {
  if (facts.screen !== 'approval-required') return null;
  return { localId: desk.newId(), text: '', body: null, facts, at: now };
}
