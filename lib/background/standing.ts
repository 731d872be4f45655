import { parseTolerant } from '../backend/parse-tolerant.ts';
import { AppStanding } from '../contract/me.ts';
import { getMeta, readMeta } from '../storage/meta.ts';
import type { Desk } from './desk.ts';

/** A standing this young is not asked for again. */
const FRESH_MS = 15_000;
const KEPT = 50;

/** What stands for an app, as last heard; null when never heard. */
export async function knownStanding(
  desk: Desk,
  clientId: string,
): Promise<{ standing: AppStanding; asOf: number } | null> {
  const standings = await getMeta(await desk.db(), 'standings');
  return standings?.[clientId.toLowerCase()] ?? null;
}

/**
 * What stands for an app: heard just now, else asked for, else what was known last. Null when it cannot be known.
 * Pages hear of a new answer by `ui/changed`.
 */
export async function fetchStanding(desk: Desk, clientId: string): Promise<AppStanding | null> {
  const known = await knownStanding(desk, clientId);
  if (known && desk.now() - known.asOf < FRESH_MS) return known.standing;
  if (!(await desk.session())) return known?.standing ?? null;
  const path = `/v1/apps/${encodeURIComponent(clientId)}`;
  const answer = await desk.call({ method: 'GET', path });
  const parsed = answer.kind === 'answer' ? parseTolerant(AppStanding, answer.body) : null;
  if (!parsed?.success) return known?.standing ?? null;
  await keep(desk, clientId.toLowerCase(), parsed.data);
  desk.changed('screen');
  return parsed.data;
}

async function keep(desk: Desk, key: string, standing: AppStanding): Promise<void> {
  const tx = (await desk.db()).transaction('meta', 'readwrite');
  const all = readMeta('standings', (await tx.store.get('standings'))?.value) ?? {};
  const entries = Object.entries({ ...all, [key]: { standing, asOf: desk.now() } });
  const newest = entries.sort((a, b) => b[1].asOf - a[1].asOf).slice(0, KEPT);
  await tx.store.put({ key: 'standings', value: Object.fromEntries(newest) });
  await tx.done;
}
