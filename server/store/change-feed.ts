import { insertRows } from './insert-rows.ts';
import type { ChangeFeedTable } from './schema.ts';
import type { Tx } from './store.ts';

export interface FeedChange {
  entity: ChangeFeedTable['entity'];
  entityId: string;
  version: number;
}

/**
 * Gives each change the next position of its tenant and returns the last one given. The caller holds the
 * tenant's row until commit, so positions become visible in order (design §7). A thing that changed
 * before moves: the feed has one row per thing, at its latest position.
 */
export async function advanceFeed(
  tx: Tx,
  tenant: string,
  from: number,
  changes: readonly FeedChange[],
): Promise<number> {
  const rows = changes.map((change, index) => ({
    tenant,
    entity: change.entity,
    entity_id: change.entityId,
    seq: from + 1 + index,
    version: change.version,
  }));
  await insertRows(
    tx,
    'change_feed',
    rows,
    'on conflict (tenant, entity, entity_id) do update set seq = excluded.seq, version = excluded.version',
  );
  return from + rows.length;
}
