import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../server/auth/caller.ts';
import { DECIDING_ROLES } from '../../../server/auth/caller.ts';
import { NEW_REQUEST } from '../../../server/routes/examples.ts';
import type { Store } from '../../../server/store/store.ts';
import { type DeskAnswer, type DeskApp, openDeskApp } from '../../server/support/desk-app.ts';

export const START = Date.parse('2026-11-21T09:00:00Z');
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

type Options = { body?: unknown; headers?: Record<string, string> };

/** One tenant's people and the calls they make, on a clock the test moves. */
export interface Desk {
  tenant: string;
  now: { value: number };
  app: DeskApp;
  people: Record<PersonName, Caller>;
  person(name: string, more?: Partial<Caller>): Caller;
  call(who: Caller, method: string, path: string, options?: Options): Promise<DeskAnswer>;
  submit(who: Caller, more?: Record<string, unknown>, key?: string): Promise<DeskAnswer>;
  card(id: unknown): Promise<DeskAnswer>;
  decide(who: Caller, id: unknown, body: Record<string, unknown>): Promise<DeskAnswer>;
  /** Every change after the cursor, all pages. */
  pull(who: Caller, cursor?: string): Promise<{ changes: Pulled[]; cursor: string }>;
}

export interface Pulled {
  cursor: string;
  entity: string;
  id: string;
  version: number;
  data: Record<string, unknown> | null;
}

export type PersonName =
  | 'robin'
  | 'noor'
  | 'reviewer'
  | 'second'
  | 'designee'
  | 'helpdesk'
  | 'auditor'
  | 'security'
  | 'admin';

/** A desk in a tenant of its own. */
export function openDesk(store: Store, tenant: string = randomUUID()): Desk {
  const now = { value: START };
  const app = openDeskApp(store, () => now.value);
  const person = (name: string, more: Partial<Caller> = {}): Caller => ({
    tenant,
    id: randomUUID(),
    name,
    email: `${name.toLowerCase()}@desk.example`,
    roles: [],
    wids: [],
    groups: [],
    ...more,
  });
  const people = {
    robin: person('Robin'),
    noor: person('Noor'),
    reviewer: person('Ada', { wids: [DECIDING_ROLES[1] ?? ''] }),
    second: person('Bela', { wids: [DECIDING_ROLES[0] ?? ''] }),
    designee: person('Dana'),
    helpdesk: person('Hale', { roles: ['helpdesk'] }),
    auditor: person('Audrey', { roles: ['auditor'] }),
    security: person('Sol', { roles: ['security'] }),
    admin: person('Ida', { roles: ['admin'] }),
  };
  const call: Desk['call'] = (who, method, path, options) => app.call(who, method, path, options);
  return {
    tenant,
    now,
    app,
    people,
    person,
    call,
    submit: (who, more = {}, key) =>
      call(who, 'POST', '/v1/requests', {
        body: { ...NEW_REQUEST, ...more },
        headers: key ? { 'idempotency-key': key } : {},
      }),
    card: (id) => call(people.helpdesk, 'GET', `/v1/queue/${String(id)}`),
    decide: (who, id, body) => call(who, 'POST', `/v1/queue/${String(id)}/decision`, { body }),
    async pull(who, cursor = '') {
      const changes: Pulled[] = [];
      for (let at = cursor; ; ) {
        // In memory nothing waits for a socket; without this a reader in a loop would starve the writers.
        await new Promise((next) => setImmediate(next));
        const { body, status } = await call(who, 'GET', `/v1/changes?limit=50&cursor=${at}`);
        if (status !== 200) throw new Error(JSON.stringify(body));
        changes.push(...(body.changes as Pulled[]));
        at = String(body.nextCursor);
        if (!body.hasMore) return { changes, cursor: at };
      }
    },
  };
}

/** A body for an app of its own. */
export const anApp = (name = 'Contoso'): Record<string, unknown> => ({
  app: { clientId: randomUUID(), displayName: name, publisher: null },
});

/** Changes fields of the policy as the admin. */
export async function setPolicy(d: Desk, change: Record<string, unknown>): Promise<void> {
  const { body, headers } = await d.call(d.people.admin, 'GET', '/v1/policy');
  const { status, body: answer } = await d.call(d.people.admin, 'PUT', '/v1/policy', {
    body: { ...body, ...change },
    headers: { 'if-match': headers.get('etag') ?? '' },
  });
  if (status !== 200) throw new Error(JSON.stringify(answer));
}
