import type { StoredPolicy } from '../rules/policy-record.ts';
import { type PlaceOf, prepared } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import type { MailPerson } from './mails-for.ts';

const AT_ONCE = 400;

const membersOf = prepared(
  (tx, place: PlaceOf<{ tenant: string; kind: 'group' | 'role'; refId: string }>) =>
    tx
      .selectFrom('membership')
      .select('person_id')
      .where('tenant', '=', place('tenant'))
      .where('kind', '=', place('kind'))
      .where('ref_id', '=', place('refId')),
);

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
  // Two steps: joined, SQLite would walk every person of the tenant for each mail.
  const memberIds = new Set<string>();
  for (const { kind, id } of refs) {
    if (kind === 'user') continue;
    for (const row of await membersOf(tx, { tenant, kind, refId: id })) {
      memberIds.add(row.person_id);
    }
  }
  const ids = [...memberIds];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    add(
      await tx
        .selectFrom('person')
        .select(['id', 'email', 'locale'])
        .where('tenant', '=', tenant)
        .where('id', 'in', ids.slice(start, start + AT_ONCE))
        .execute(),
    );
  }
  return [...found.values()];
}
