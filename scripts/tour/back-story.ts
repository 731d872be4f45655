import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { PEOPLE } from '../../tests/stand-ins/people.ts';
import type { World } from '../../tests/stand-ins/world.ts';

type Row = Record<string, unknown>;

const DAY_MS = 86_400_000;
/** Asked per week, oldest first: a desk that people found out about. */
const WEEKS = [2, 3, 3, 5, 4, 6, 7, 6, 9, 8, 10];
const REVIEWERS = [PEOPLE.reviewer, PEOPLE.admin, PEOPLE.designee];
const ENDS = ['approve', 'approve', 'deny', 'approve', 'expired', 'approve', 'block'] as const;
const STATUS = { approve: 'approved', deny: 'denied', block: 'blocked' } as const;

/**
 * Gives the demo's own database eleven earlier weeks, so that the numbers have something to tell. Rows are copies of
 * what the story has made so far, moved back in time; nothing of it enters the feed, the mails or the audit.
 */
export function tellEarlierWeeks(world: World, now: number): void {
  const db = new Sqlite(join(world.folder, 'consent-desk.db'));
  try {
    const ask = db.prepare('select * from user_consent_request limit 1').get() as Row;
    const decision = db.prepare('select * from decision limit 1').get() as Row;
    const insert = (table: string, row: Row) => {
      const names = Object.keys(row);
      const slots = names.map((name) => `@${name}`).join(', ');
      db.prepare(`insert into ${table} (${names.join(', ')}) values (${slots})`).run(row);
    };
    // Only apps the story knows: the numbers call an app as its card does.
    const apps = db.prepare('select client_id, id from app_consent_request').all() as {
      client_id: string;
      id: string;
    }[];
    let n = 0;
    db.transaction(() => {
      for (const [week, asked] of WEEKS.entries())
        for (let one = 0; one < asked; one++, n++) {
          const at = now - (WEEKS.length - week) * 7 * DAY_MS + one * 0.6 * DAY_MS;
          const end = ENDS[(n * 5) % ENDS.length] ?? 'approve';
          const app = apps[(n * n + week) % apps.length];
          if (!app) throw new Error('the story has no card yet');
          const by = REVIEWERS[((n * 3) % 7) % REVIEWERS.length] ?? PEOPLE.reviewer;
          const decisionId = end === 'expired' ? null : randomUUID();
          if (decisionId && end !== 'expired')
            insert('decision', {
              ...decision,
              id: decisionId,
              kind: end,
              client_id: app.client_id,
              card_id: app.id,
              decided_by_id: by.oid,
              decided_by_name: by.name,
              decided_at: at + (1 + ((n * 7) % 40)) * 3_600_000,
            });
          const askId = randomUUID();
          insert('user_consent_request', {
            ...ask,
            id: askId,
            open_key: askId,
            client_id: app.client_id,
            card_id: app.id,
            requester_id: `earlier-${n % 23}`,
            status: end === 'expired' ? 'expired' : STATUS[end],
            created_at: at,
            expires_at: at + 5 * DAY_MS,
            decision_id: decisionId,
          });
        }
    })();
  } finally {
    db.close();
  }
}
