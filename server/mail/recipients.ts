import type { StoredPolicy } from '../rules/policy-record.ts';
import type { Tx } from '../store/store.ts';
import type { MailPerson } from './mails-for.ts';

const AT_ONCE = 400;

/**
 * Everyone who may be written to as a reviewer of a card made at `cardCreatedAt`: people named in
 * the policy (by the address given there while they have not signed in), and people whose last
 * token carried a named group or role. Someone reviewing since later is left out when the policy
 * says so. Reads only; a person appears once.
 */
export async function loadReviewers(
  tx: Tx,
  tenant: string,
  policy: StoredPolicy,
  cardCreatedAt: number,
): Promise<MailPerson[]> {
  const refs = policy.reviewers.filter(
    ({ designatedAt }) => policy.backlog === 'all' || designatedAt <= cardCreatedAt,
  );
  const named = refs.filter(({ kind }) => kind === 'user');
  const found = new Map<string, MailPerson>();
  for (const { id, email } of named) {
    found.set(id.toLowerCase(), { id, email: email ?? null, locale: null });
  }
  const add = (rows: MailPerson[]) => {
    for (const row of rows) {
      const known = found.get(row.id?.toLowerCase() ?? '');
      found.set(row.id?.toLowerCase() ?? '', { ...row, email: row.email ?? known?.email ?? null });
    }
  };
  if (named.length > 0) {
    const ids = named.map(({ id }) => id.toLowerCase());
    const people = tx.selectFrom('person').select(['id', 'email', 'locale']);
    add(
      await people
        .where('tenant', '=', tenant)
        .where((eb) => eb(eb.fn<string>('lower', ['id']), 'in', ids))
        .execute(),
    );
  }
  for (const kind of ['group', 'role'] as const) {
    const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    // Two steps: joined, SQLite would walk every person of the tenant for each mail.
    const members = await tx
      .selectFrom('membership')
      .select('person_id')
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('ref_id', 'in', ids)
      .execute();
    const memberIds = [...new Set(members.map(({ person_id }) => person_id))];
    for (let start = 0; start < memberIds.length; start += AT_ONCE) {
      add(
        await tx
          .selectFrom('person')
          .select(['id', 'email', 'locale'])
          .where('tenant', '=', tenant)
          .where('id', 'in', memberIds.slice(start, start + AT_ONCE))
          .execute(),
      );
    }
  }
  return [...found.values()];
}
