import { insertRows } from './insert-rows.ts';
import { newId } from './new-id.ts';
import type { Tx } from './store.ts';

/**
 * expire: entity is a user consent request → `expireRequest` (server/rules/expire.ts).
 * remind-half, remind-day, remind-hour: entity is a card → mail `deadline-near` to reviewers.
 * question-deadline: entity is a message (the question) → `closeQuestion` (server/rules/question.ts).
 * A handler must read the row's truth first: a due that no longer fits does nothing.
 */
const DUE_KINDS = [
  'expire',
  'remind-half',
  'remind-day',
  'remind-hour',
  'question-deadline',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface NewDue {
  tenant: string;
  kind: DueKind;
  entityId: string;
  dueAt: number;
}

/** Sets (or moves) the one due-time of each kind and entity, in the caller's transaction. */
export async function scheduleDue(tx: Tx, dues: readonly NewDue[]): Promise<void> {
  await insertRows(
    tx,
    'due',
    dues.map((due) => ({
      id: newId(),
      tenant: due.tenant,
      kind: due.kind,
      entity_id: due.entityId,
      due_at: due.dueAt,
      leased_until: null,
    })),
    'on conflict (tenant, entity_id, kind) do update set due_at = excluded.due_at, leased_until = null',
  );
}

/** Forgets the due-times of these entities (all kinds, or only the ones named). */
export async function cancelDue(
  tx: Tx,
  tenant: string,
  entityIds: readonly string[],
  kinds: readonly DueKind[] = DUE_KINDS,
): Promise<void> {
  if (entityIds.length === 0) return;
  await tx
    .deleteFrom('due')
    .where('tenant', '=', tenant)
    .where('entity_id', 'in', entityIds)
    .where('kind', 'in', kinds)
    .execute();
}
