import { callBackend } from '../backend/backend.ts';
import { parseTolerant } from '../backend/parse-tolerant.ts';
import { Discovery } from '../contract/me.ts';
import { getMeta, setMeta } from '../storage/meta.ts';
import type { Desk } from './desk.ts';

/** Asks a backend nobody has signed in to yet whose it is, so that people see a name before they sign in. */
export async function learnOrganisation(desk: Desk): Promise<void> {
  const url = (await desk.settings()).settings.backendUrl;
  if (!url) return;
  const db = await desk.db();
  if ((await getMeta(db, 'lastMe'))?.url === url) return;
  const answer = await callBackend(desk, url, null, { method: 'GET', path: '/v1/discovery' });
  const parsed = answer.kind === 'answer' ? parseTolerant(Discovery, answer.body) : null;
  if (!parsed?.success || (await getMeta(db, 'lastMe'))?.url === url) return;
  const { organisationName } = parsed.data;
  await setMeta(db, 'lastMe', { url, organisationName, me: null });
  desk.changed('auth');
}
