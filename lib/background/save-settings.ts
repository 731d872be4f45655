import { clearSession } from '../auth/session.ts';
import type { Answers } from '../messaging/protocol.ts';
import { applyPatch } from '../settings/save.ts';
import { updateBadge } from './badge.ts';
import type { Desk } from './desk.ts';
import { learnOrganisation } from './organisation.ts';
import type { Syncing } from './syncing.ts';

/** Saves a person's change of settings. Settings that are locked, unknown or malformed refuse the whole change. */
export async function saveSettings(
  desk: Desk,
  syncing: Syncing,
  patch: Record<string, unknown>,
): Promise<Answers['desk/save-settings']> {
  const before = await desk.settings();
  const result = applyPatch(before, patch);
  if (!result.ok) return result;
  await desk.browser.storage.local.set({ settings: result.settings });
  if (result.settings.backendUrl !== before.settings.backendUrl) {
    // Another backend is another world: its tokens and its clock are not ours any more.
    await clearSession(desk.browser.storage.session);
    const db = await desk.db();
    const tx = db.transaction('meta', 'readwrite');
    for (const key of ['lastMe', 'unreachableSince', 'clockOffset', 'standings']) {
      await tx.store.delete(key);
    }
    await tx.done;
    await updateBadge(desk);
    learnOrganisation(desk).catch(() => {}); // only a name to show
    syncing.run().catch((error: unknown) => desk.log(`sync failed: ${String(error)}`));
  }
  desk.changed('settings', 'auth');
  return { ok: true, settings: await desk.settings() };
}
