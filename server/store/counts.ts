import { insertRows } from './insert-rows.ts';
import type { Tx } from './store.ts';

/** Moves the stored number of cards per status; zero changes write nothing. */
export async function addToCounts(
  tx: Tx,
  tenant: string,
  deltas: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...deltas].filter(([, delta]) => delta !== 0);
  if (rows.length === 0) return;
  await insertRows(
    tx,
    'card_count',
    rows.map(([status, n]) => ({ tenant, status, n })),
    'on conflict (tenant, status) do update set n = card_count.n + excluded.n',
  );
}

/** How many cards have one of these statuses. */
export async function countOf(
  tx: Tx,
  tenant: string,
  statuses: readonly string[],
): Promise<number> {
  const rows = await tx
    .selectFrom('card_count')
    .select('n')
    .where('tenant', '=', tenant)
    .where('status', 'in', statuses)
    .execute();
  return rows.reduce((sum, { n }) => sum + n, 0);
}
