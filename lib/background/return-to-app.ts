import { getRequest } from '../storage/requests.ts';
import type { Desk } from './desk.ts';
import { beginWatch } from './watches.ts';

/**
 * Opens the app where the person started (its origin is all that is kept). With `watch`, a second block in that tab, or
 * a completed sign-in where the person allowed us to see that site, tells how it ended.
 */
export async function returnToApp(
  desk: Desk,
  localId: string,
  watch: boolean,
): Promise<{ opened: boolean; watching: boolean }> {
  const row = await getRequest(await desk.db(), localId);
  const origin = row?.server?.origin.returnOrigin ?? row?.sent?.origin.returnOrigin;
  if (!row || !origin || !/^https?:/.test(origin)) return { opened: false, watching: false };
  const tab = await desk.browser.tabs.create({ url: origin });
  if (tab.id === undefined) return { opened: true, watching: false };
  const { localId: id } = row;
  await beginWatch(desk, tab.id, {
    kind: 'return',
    localId: id,
    origin,
    at: desk.now(),
    passed: false,
  });
  const origins = [`${origin}/*`];
  const allowed = await desk.browser.permissions.contains({ origins }).catch(() => false);
  return { opened: true, watching: watch && allowed };
}
