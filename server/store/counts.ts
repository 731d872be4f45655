import type { Tx } from './store.ts';

/** Moves the stored number of cards per status; zero changes write nothing. */
export async function addToCounts(
  tx: Tx,
  tenant: string,
  deltas: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...deltas].filter(([, delta]) => delta !== 0);
  if (rows.length === 0) return;
  await tx
    .insertInto('card_count')
    .values(rows.map(([status, n]) => ({ tenant, status, n })))
    .onConflict((on) =>
      on.columns(['tenant', 'status']).doUpdateSet((eb) => ({
        n: eb('card_count.n', '+', eb.ref('excluded.n')),
      })),
    )
    .execute();
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
