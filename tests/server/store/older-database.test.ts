import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { expect, it } from 'vitest';
import { openStore } from '../../../server/store/open-store.ts';
import { anApp, openDesk } from '../../contract/support/desk.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

const ASK_COLUMNS =
  'tenant, id, card_id, version, status, requester_id, requester_name, requester_email, locale, client_id, consent_type, permissions, justification, origin, follows, created_at, created_pos, expires_at, paused_at, nudged_at, outcome, outcome_at, outcome_cause, decision_id';

/** The shape of words and asks before migration 003, filled from today's rows. */
const BACK = [
  'create table search_token (tenant text not null, card_id text not null, token text not null, primary key (tenant, card_id, token))',
  'insert into search_token (tenant, card_id, token) select tenant, card_id, word from search_word',
  'insert into search_token (tenant, card_id, token) select distinct ask.tenant, ask.card_id, word from person_word join user_consent_request as ask on ask.tenant = person_word.tenant and ask.requester_id = person_word.person_id',
  'drop table person_word',
  'drop table search_word',
  `create table older as select ${ASK_COLUMNS}, case when open_key = 'open' then requester_id || '|' || client_id end as open_key from user_consent_request`,
  'drop table user_consent_request',
  'alter table older rename to user_consent_request',
  'drop index change_feed_by_kind',
  "alter table change_feed add column owner text not null default '*queue'",
  "update change_feed set owner = '*policy' where entity = 'policy'",
  "update change_feed set owner = (select requester_id from user_consent_request where user_consent_request.tenant = change_feed.tenant and user_consent_request.id = change_feed.entity_id) where entity = 'userConsentRequest'",
  'create unique index change_feed_by_owner on change_feed (tenant, owner, seq)',
  "delete from kysely_migration where name in ('003-search-words', '004-one-standing-ask', '005-feed-by-kind', '006-words-of-people', '007-cards-of-asks', '008-headers-of-answers')",
  'alter table idempotency drop column headers',
];

async function runAll(url: string, statements: readonly string[]): Promise<void> {
  if (url.startsWith('file:')) {
    const db = new Sqlite(url.slice('file:'.length));
    for (const statement of statements) db.exec(statement);
    db.close();
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

describeOnEachDatabase('a database from before migration 003', (databases) => {
  it('is found in by the same words after the upgrade, and forgets those of erased people', async () => {
    const url = await databases.freshUrl();
    const tenant = 'contoso';
    const first = await openStore(url, () => undefined);
    const before = openDesk(first, tenant);
    const { robin, noor } = before.people;
    const app = anApp('Miro Boards');
    await before.submit(robin, app);
    await before.submit(noor, app);
    await before.submit(noor, anApp('Trello'));
    await first.close();
    await runAll(url, BACK);

    const second = await openStore(url, () => undefined);
    const after = openDesk(second, tenant);
    const count = async (q: string) =>
      (await after.call(after.people.reviewer, 'GET', `/v1/queue?state=all&q=${q}`)).body.total;
    expect(await count('miro%20robin%20noor')).toBe(1);
    expect(await count('noor')).toBe(2);
    const { changes } = await after.pull(noor);
    expect(changes.map(({ entity }) => entity)).toEqual(Array(2).fill('userConsentRequest'));
    await after.submit(after.people.second, app);
    // Who still waits is answered with what stands, who was done may ask again.
    const again = await after.submit(noor, app);
    expect([again.status, again.body.status]).toEqual([200, 'open']);
    expect(await count('miro%20bela')).toBe(1);
    await after.call(robin, 'DELETE', '/v1/me');
    expect([await count('robin'), await count('miro'), await count('bela')]).toEqual([0, 1, 1]);
    await second.close();
  });
});
