import { clearSession } from '../auth/session.ts';
import type { Answers } from '../messaging/protocol.ts';
import { eraseAll, exportAll } from '../storage/erase.ts';
import { updateBadge } from './badge.ts';
import type { Desk } from './desk.ts';

/** Everything kept about me, here and (when signed in) on the backend, as one JSON text. */
export async function exportData(desk: Desk): Promise<Answers['desk/export']> {
  const browser = await exportAll(await desk.db());
  const { settings } = await desk.settings();
  const answer = (await desk.session())
    ? await desk.call({ method: 'GET', path: '/v1/me/export' })
    : null;
  const backend =
    answer === null
      ? { included: false, why: 'Nobody is signed in.' }
      : answer.kind === 'answer'
        ? { included: true, data: answer.body }
        : { included: false, why: answer.detail };
  const exportedAt = new Date(desk.now()).toISOString();
  return { json: JSON.stringify({ exportedAt, settings, browser, backend }, null, 2) };
}

/**
 * Erases what is kept about me: first on the backend where asked for, then here. When the backend does not do it,
 * nothing is erased here either, so that the person can try again.
 */
export async function eraseData(
  desk: Desk,
  where: 'local' | 'everywhere',
): Promise<Answers['desk/erase']> {
  if (where === 'everywhere') {
    const answer = await desk.call({ method: 'DELETE', path: '/v1/me' });
    if (answer.kind !== 'answer') return { ok: false, detail: answer.detail };
  }
  await eraseAll(await desk.db());
  await clearSession(desk.browser.storage.session);
  await updateBadge(desk);
  desk.changed('requests', 'cards', 'outbox', 'drafts', 'policy', 'auth');
  return { ok: true, detail: null };
}
