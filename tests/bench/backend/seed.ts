import Sqlite from 'better-sqlite3';

export interface Seed {
  file: string;
  tenant: string;
  cards: number;
  /** Words to find cards by; costs rows, so only where a search is measured. */
  searchable?: boolean;
}

const NAMES = ['Zoom', 'Calendly', 'Miro', 'Notion', 'Asana', 'Trello', 'Loom', 'Figma'];

/**
 * Fills a tenant that exists with open cards of one ask each, through one statement per table: the
 * same rows the rules would have written, a thousand times faster. The server must not be running.
 */
export function seedCards({ file, tenant, cards, searchable = false }: Seed): void {
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  const now = Date.now();
  const values = {
    tenant,
    cards,
    now,
    names: JSON.stringify(NAMES),
    permissions: JSON.stringify([
      {
        resource: 'https://graph.microsoft.com',
        value: 'Calendars.ReadWrite',
        kind: 'delegated',
        consentTypes: ['dynamic'],
      },
    ]),
    asked: JSON.stringify([
      { resource: 'https://graph.microsoft.com', value: 'Calendars.ReadWrite', kind: 'delegated' },
    ]),
    origin: JSON.stringify({ provider: 'entra', screen: 'need-admin-approval' }),
  };
  const numbers =
    'with recursive n(i) as (select 1 union all select i + 1 from n where i < @cards)';
  const cardId = "printf('%08x-0000-4000-8000-%012x', i, i)";
  const askId = "printf('%08x-0000-4000-9000-%012x', i, i)";
  const clientId = "printf('%08x-543d-4374-bbff-c7c51f651fe5', i)";
  const name = `json_extract(@names, '$[' || (i % ${NAMES.length}) || ']') || ' ' || i`;
  const created = '(@now - (i % 2000000) * 1000)';
  const run = (sql: string) => {
    const used = Object.fromEntries(
      Object.entries(values).filter(([key]) => sql.includes(`@${key}`)),
    );
    db.prepare(sql).run(used);
  };
  const insert = (table: string, columns: Record<string, string>) =>
    run(
      `insert into ${table} (${Object.keys(columns).join(', ')}) ${numbers} select ${Object.values(columns).join(', ')} from n`,
    );
  const appWord = `lower(json_extract(@names, '$[' || (i % ${NAMES.length}) || ']'))`;
  const person = "'user' || (i % 5000)";
  const appWords = searchable ? [appWord, "'n' || i", "'calendars.readwrite'"] : [];
  const words = searchable ? [...appWords, person] : [];
  db.exec('begin');
  insert('app_consent_request', {
    tenant: '@tenant',
    id: cardId,
    version: '1',
    status: "'open'",
    open_key: clientId,
    provider: "'entra'",
    cloud: "'global'",
    client_id: clientId,
    app_name: name,
    publisher_name: "'Publisher ' || (i % 500)",
    publisher_verified: 'i % 2',
    permissions: '@permissions',
    risk_score: 'i % 100',
    risk_class: "'medium'",
    risk_reasons: "'[]'",
    request_count: '1',
    active_count: '1',
    created_at: created,
    priority_key: `i % 100 - ${created} / 259200000.0`,
    deadline_key: `${created} + 2592000000`,
    expires_at: `${created} + 2592000000`,
    still_blocked_count: '0',
    changed_at: created,
    round: '1',
  });
  insert('user_consent_request', {
    tenant: '@tenant',
    id: askId,
    card_id: cardId,
    version: '1',
    status: "'open'",
    open_key: "'open'",
    requester_id: person,
    requester_name: "'User ' || (i % 5000)",
    requester_email: "'user' || (i % 5000) || '@example.test'",
    client_id: clientId,
    consent_type: "'dynamic'",
    permissions: '@asked',
    justification: "'I schedule customer calls and need the calendar, number ' || i",
    origin: '@origin',
    created_at: created,
    created_pos: '1',
    expires_at: `${created} + 2592000000`,
    search_words: words.length === 0 ? "''" : words.map((word) => `' ' || ${word}`).join(' || '),
  });
  insert('change_feed', {
    tenant: '@tenant',
    entity: "'appConsentRequest'",
    entity_id: cardId,
    seq: 'i + 1000',
    version: '1',
  });
  for (const word of appWords) insert('search_word', { tenant: '@tenant', word, card_id: cardId });
  if (searchable) {
    run(
      `insert into person_word (tenant, word, person_id) ${numbers} select distinct @tenant, ${person}, ${person} from n`,
    );
  }
  run(
    "insert into card_count (tenant, status, n) values (@tenant, 'open', @cards) on conflict (tenant, status) do update set n = n + @cards",
  );
  run('update tenant set change_seq = change_seq + @cards + 1000 where id = @tenant');
  db.exec('commit');
  db.exec('analyze');
  db.close();
}
