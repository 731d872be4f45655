import { parseConsentAnswer } from '../requests/consent-answer.ts';
import { noteOnCard } from '../storage/card-refusal.ts';
import { updateTabBadge } from './badge.ts';
import type { Desk } from './desk.ts';
import { record } from './record.ts';
import type { Syncing } from './syncing.ts';
import { forgetTab, readTab } from './tab-memory.ts';
import { isOnProvider } from './to-page.ts';
import { endWatch, readWatch } from './watches.ts';

/** What the browser tells of a tab. `url` only where the person allowed us to see that site. */
export interface TabChange {
  status?: string;
  url?: string;
}

/** A tab went somewhere: watched tabs are looked at, and what was remembered goes once it left the provider. */
export async function onTabUpdated(
  desk: Desk,
  syncing: Syncing,
  tabId: number,
  change: TabChange,
): Promise<void> {
  if (change.url) await lookAtWatched(desk, syncing, tabId, change.url);
  if (change.status !== 'complete') return;
  const memory = await readTab(desk, tabId);
  if (!memory.address && !memory.facts && !memory.native) return;
  if (await isOnProvider(desk, tabId)) return;
  await forgetTab(desk, tabId);
  await updateTabBadge(desk, tabId);
  desk.changed('screen');
}

/** A tab was closed. */
export async function onTabRemoved(desk: Desk, tabId: number): Promise<void> {
  await forgetTab(desk, tabId);
  await endWatch(desk, tabId);
  desk.changed('screen');
}

/** The address is read for the one answer that was waited for, and not kept. */
async function lookAtWatched(
  desk: Desk,
  syncing: Syncing,
  tabId: number,
  address: string,
): Promise<void> {
  const watch = await readWatch(desk, tabId);
  if (!watch || !URL.canParse(address) || new URL(address).origin !== watch.origin) return;
  if (watch.kind === 'return') {
    const query = new URL(address).searchParams;
    if (!watch.passed && !query.has('code') && !query.has('error')) return;
    await endWatch(desk, tabId);
    if (query.has('error')) return; // turned back at the door: nothing is known about the app
    await record(desk, syncing, {
      kind: 'outcome',
      requestId: watch.localId,
      body: { kind: 'signed-in' },
    });
    return;
  }
  const answer = parseConsentAnswer(address);
  if (!answer) return;
  await endWatch(desk, tabId);
  if (answer.granted) {
    await record(desk, syncing, {
      kind: 'proof',
      cardId: watch.cardId,
      body: {
        level: 'observed',
        evidence: {
          adminConsent: true,
          tenant: answer.tenant,
          scope: answer.scopes.join(' ').slice(0, 2000) || null,
        },
      },
    });
    return;
  }
  const refusal = {
    name: 'consent-failed',
    detail: answer.errorDescription ?? answer.error ?? '',
    act: 'proof' as const,
    at: desk.now(),
  };
  await noteOnCard(await desk.db(), watch.cardId, refusal, await desk.owner());
  desk.changed('cards');
}
