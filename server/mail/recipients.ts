import type { StoredPolicy } from '../rules/policy-record.ts';
import type { Tx } from '../store/store.ts';
import type { MailPerson } from './mails-for.ts';

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
    add(
      await tx
        .selectFrom('membership')
        .innerJoin('person', (join) =>
          join
            .onRef('person.tenant', '=', 'membership.tenant')
            .onRef('person.id', '=', 'membership.person_id'),
        )
        .select(['person.id', 'person.email', 'person.locale'])
        .where('membership.tenant', '=', tenant)
        .where('membership.kind', '=', kind)
        .where('membership.ref_id', 'in', ids)
        .distinct()
        .execute(),
    );
  }
  return [...found.values()];
}
