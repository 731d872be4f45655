import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { type Caller, DECIDING_ROLES } from '../../../server/auth/caller.ts';
import { DUE_HANDLERS } from '../../../server/jobs/due-handlers.ts';
import { runDue } from '../../../server/jobs/due-runner.ts';
import type { Store } from '../../../server/store/store.ts';
import { type DeskAnswer, type DeskApp, openDeskApp } from '../support/desk-app.ts';
import { HELPDESK, HOLDERS } from './desk-model.ts';

const CAST = ['uma', 'ugo', 'ulf', 'rita', 'rolf', 'rosa', 'anna', 'greg', 'hana'];
/** Greg reviews as a member of this group, whatever the policy says of people. */
const GROUP = '0e3c0f5a-6a5d-4c88-9d3e-6c6f0f0f1a11';
const idOf = (name: string) =>
  `00000000-0000-4000-8000-${String(CAST.indexOf(name) + 1).padStart(12, '0')}`;

interface Sent {
  who: string;
  path: string;
  body: unknown;
  key: string;
  answer: DeskAnswer;
}

interface Thing {
  id: string;
  version: number;
}

/** The real desk of one fresh tenant: the app, its clock and its due-runner, all in memory. */
export class RealDesk {
  readonly tenant = randomUUID();
  readonly store: Store;
  now: number;
  lastSent: Sent | null = null;
  #app: DeskApp;
  readonly #cursors = new Map<string, string>();
  /** What each person's extension holds, kept up only by the feed. */
  readonly #mirrors = new Map<string, Map<string, unknown>>();

  constructor(store: Store, now: number) {
    this.store = store;
    this.now = now;
    this.#app = openDeskApp(store, () => this.now);
  }

  caller(name: string): Caller {
    return {
      tenant: this.tenant,
      id: idOf(name),
      name,
      email: `${name}@example.test`,
      roles: name === 'anna' ? ['admin', 'auditor'] : name === HELPDESK ? ['helpdesk'] : [],
      wids: HOLDERS.includes(name) ? DECIDING_ROLES.slice(0, 1) : [],
      groups: name === 'greg' ? [GROUP] : [],
    };
  }

  call(
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) {
    return this.#app.call(this.caller(who), method, path, { body, headers });
  }

  /** A write with a key of its own, remembered so that it can be sent again. */
  async post(who: string, path: string, body: unknown): Promise<DeskAnswer> {
    const key = randomUUID();
    const answer = await this.call(who, 'POST', path, body, { 'idempotency-key': key });
    this.lastSent = { who, path, body, key, answer };
    return answer;
  }

  /** The process dies and another one takes over the database. */
  crash(): void {
    this.#app = openDeskApp(this.store, () => this.now);
  }

  async setPolicy(enabled: boolean, reviewers: readonly string[], days: number, laterOnly = false) {
    const current = await this.call('anna', 'GET', '/v1/policy');
    return this.call(
      'anna',
      'PUT',
      '/v1/policy',
      {
        isEnabled: enabled,
        reviewers: reviewers.map((name) =>
          name === 'greg' ? { kind: 'group', id: GROUP } : { kind: 'user', id: idOf(name) },
        ),
        notifyReviewers: true,
        remindersEnabled: true,
        requestDurationInDays: days,
        backlog: laterOnly ? 'since-designation' : 'all',
      },
      { 'if-match': current.headers.get('etag') ?? '' },
    );
  }

  async wait(hours: number): Promise<void> {
    this.now += hours * 3_600_000;
    const options = {
      store: this.store,
      clock: () => this.now,
      handlers: DUE_HANDLERS,
      onError: (error: unknown) => {
        throw error;
      },
    };
    // Two instances at once: each due-time still happens once.
    while ((await Promise.all([runDue(options), runDue(options)])).some((done) => done > 0));
  }

  /** Everything of a paged list. */
  async list(who: string, path: string): Promise<Record<string, unknown>[]> {
    const items: Record<string, unknown>[] = [];
    let cursor: string | null = null;
    do {
      const separator = path.includes('?') ? '&' : '?';
      const next: string = cursor ? `${separator}cursor=${encodeURIComponent(cursor)}` : '';
      const { status, body } = await this.call(who, 'GET', path + next);
      expect(status, JSON.stringify(body)).toBe(200);
      items.push(...(body.items as Record<string, unknown>[]));
      cursor = body.nextCursor as string | null;
    } while (cursor);
    return items;
  }

  /** Pulls the feed of one person to its end into their mirror. */
  async pull(who: string): Promise<ReadonlyMap<string, unknown>> {
    const mirror = this.#mirrors.get(who) ?? new Map<string, unknown>();
    this.#mirrors.set(who, mirror);
    for (;;) {
      const cursor = this.#cursors.get(who);
      const query = cursor ? `?limit=3&cursor=${encodeURIComponent(cursor)}` : '?limit=3';
      const { status, body } = await this.call(who, 'GET', `/v1/changes${query}`);
      if (status === 410) {
        this.#cursors.delete(who);
        mirror.clear();
        continue;
      }
      expect(status, JSON.stringify(body)).toBe(200);
      for (const change of body.changes as (Thing & { entity: string; data: unknown })[]) {
        const key = `${change.entity} ${change.id}`;
        if (change.data === null) mirror.delete(key);
        else mirror.set(key, change.data);
      }
      this.#cursors.set(who, body.nextCursor as string);
      if (!body.hasMore) return mirror;
    }
  }

  async audit(): Promise<unknown> {
    return (await this.call('anna', 'GET', '/v1/audit/verify')).body;
  }

  /** Mails to requesters by kind, each row once however it was reached. */
  async told(): Promise<Record<string, number>> {
    const rows = await this.store.read((tx) =>
      tx
        .selectFrom('mail_outbox as m')
        .leftJoin('user_consent_request as r', (join) =>
          join.onRef('r.tenant', '=', 'm.tenant').onRef('r.id', '=', 'm.request_id'),
        )
        .select(['m.kind'])
        .where('m.tenant', '=', this.tenant)
        .whereRef('m.person_id', '=', 'r.requester_id')
        .execute(),
    );
    const count: Record<string, number> = {};
    for (const { kind } of rows) count[kind] = (count[kind] ?? 0) + 1;
    return count;
  }
}
