import type { Caller } from '../auth/caller.ts';
import type { Tx } from '../store/store.ts';

/** Keeps what the last token said, so that mail can find reviewers who are not here now. */
export async function recordPerson(
  tx: Tx,
  caller: Caller,
  locale: string | null,
  now: number,
): Promise<void> {
  const seen = {
    name: caller.name,
    email: caller.email,
    locale,
    roles: JSON.stringify(caller.roles),
    last_seen_at: now,
  };
  await tx
    .insertInto('person')
    .values({ tenant: caller.tenant, id: caller.id, first_seen_at: now, ...seen })
    .onConflict((on) => on.columns(['tenant', 'id']).doUpdateSet(seen))
    .execute();
  await tx
    .deleteFrom('membership')
    .where('tenant', '=', caller.tenant)
    .where('person_id', '=', caller.id)
    .execute();
  const rows = [
    ...caller.groups.map((id) => ({ kind: 'group' as const, ref_id: id })),
    ...caller.wids.map((id) => ({ kind: 'role' as const, ref_id: id })),
  ].map((row) => ({ ...row, tenant: caller.tenant, person_id: caller.id }));
  for (let start = 0; start < rows.length; start += 200) {
    await tx
      .insertInto('membership')
      .values(rows.slice(start, start + 200))
      .onConflict((on) => on.doNothing())
      .execute();
  }
}
