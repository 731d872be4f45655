import type { PendingAct } from '../storage/acts.ts';
import { type ActContext, recordAct } from '../storage/record-act.ts';
import { asStorageError } from '../storage/storage-error.ts';
import { updateBadge } from './badge.ts';
import type { Desk } from './desk.ts';
import type { Syncing } from './syncing.ts';

/**
 * Puts one act of a person on record and sees to its sending. Resolves once it is on disk; what goes wrong later
 * shows on the row. Fails with `StorageError` or `UnknownRow`.
 */
export async function record(
  desk: Desk,
  syncing: Syncing,
  act: PendingAct,
  extra: Pick<ActContext, 'undoMs' | 'route' | 'nativeSentAt'> = {},
): Promise<number> {
  let outboxId: number;
  try {
    outboxId = await recordAct(await desk.db(), act, {
      now: desk.now(),
      owner: await desk.owner(),
      idempotencyKey: desk.newId(),
      ...extra,
    });
  } catch (error) {
    throw asStorageError(error);
  }
  desk.changed('outbox', 'requests', 'cards', 'drafts');
  if (outboxId > 0) await syncing.soon(extra.undoMs ?? 0);
  if ('cardId' in act) await updateBadge(desk);
  return outboxId;
}
