import type { BackendState } from '../messaging/protocol.ts';
import { getMeta } from '../storage/meta.ts';
import type { Desk } from './desk.ts';

/** How the backend stands, from what is known without asking it. */
export async function backendState(desk: Desk): Promise<BackendState> {
  const { settings, managed } = await desk.settings();
  const url = settings.backendUrl;
  if (!url) return { kind: 'none' };
  const db = await desk.db();
  const [last, since, session] = await Promise.all([
    getMeta(db, 'lastMe'),
    getMeta(db, 'unreachableSince'),
    desk.session(),
  ]);
  const known = last?.url === url ? last : null;
  const organisationName = managed.organisationName ?? known?.organisationName ?? null;
  if (since !== null) {
    return {
      kind: 'unreachable',
      url,
      organisationName,
      since,
      me: session?.me ?? known?.me ?? null,
    };
  }
  if (session) return { kind: 'signed-in', url, organisationName, me: session.me };
  return { kind: 'signed-out', url, organisationName };
}
