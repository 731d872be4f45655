import { Policy } from '../contract/policy.ts';
import type { Db } from './open-db.ts';

/** The policy as last pulled, or null when never seen or unreadable. */
export async function getPolicy(
  db: Db,
): Promise<{ version: number; policy: Policy; syncedAt: number } | null> {
  const row = await db.get('policy', 'policy');
  const parsed = Policy.safeParse(row?.policy);
  return row && parsed.success
    ? { version: row.version, policy: parsed.data, syncedAt: row.syncedAt }
    : null;
}
