import type { ScreenFacts } from '../screens/facts.ts';
import { noteOnCard } from '../storage/card-refusal.ts';
import { isBlocked } from './blocked.ts';
import type { Desk } from './desk.ts';
import { readWatch } from './watches.ts';

/**
 * A reviewer went to consent and the sign-in page itself said no (the role is missing, the address is wrong, …):
 * the card shows what it said. The tab stays watched, for a second try in it.
 */
export async function noticeConsentTrouble(
  desk: Desk,
  tabId: number,
  facts: ScreenFacts,
): Promise<void> {
  const watch = await readWatch(desk, tabId);
  if (watch?.kind !== 'consent' || !isBlocked(facts)) return;
  const coded = facts.provider === 'entra' && /^\d+$/.test(facts.errorCode ?? '');
  const detail = coded ? `AADSTS${facts.errorCode}` : (facts.errorCode ?? facts.screen);
  const refusal = { name: 'consent-failed', detail, act: 'proof' as const, at: desk.now() };
  await noteOnCard(await desk.db(), watch.cardId, refusal, await desk.owner());
  desk.changed('cards');
}
