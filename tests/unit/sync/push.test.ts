import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackendCall } from '../../../lib/backend/backend.ts';
import type { PendingAct } from '../../../lib/storage/acts.ts';
import { getCard } from '../../../lib/storage/cards.ts';
import type { Db } from '../../../lib/storage/open-db.ts';
import { recordAct } from '../../../lib/storage/record-act.ts';
import { getRequest, listRequests } from '../../../lib/storage/requests.ts';
import { backoffMs } from '../../../lib/sync/backoff.ts';
import { pullChanges } from '../../../lib/sync/pull.ts';
import { pushOutbox } from '../../../lib/sync/push.ts';
import { ANNA, aBody, aCard, aRequest, id, NOW } from '../storage/examples.ts';
import { freshDb, withCard } from '../storage/fresh-db.ts';
import { FakeBackend, problem } from './fake-backend.ts';

let db: Db;
let backend: FakeBackend;
let keys = 0;

const record = (act: PendingAct, undoMs = 0) =>
  recordAct(db, act, { now: NOW, owner: ANNA, idempotencyKey: `key-${++keys}`, undoMs });
const submit = (localId: string) => record({ kind: 'submit', requestId: localId, body: aBody() });
const push = (call = async (c: BackendCall) => backend.handle(c), now = NOW) =>
  pushOutbox({ db, owner: ANNA, call, now: () => now, random: () => 0.5 });

beforeEach(async () => {
  db = await freshDb();
  backend = new FakeBackend();
});

describe('pushOutbox', () => {
  it('sends a request and what follows it in order, each to the right place', async () => {
    await submit('local-1');
    await record({ kind: 'message', requestId: 'local-1', body: { text: 'More.' } });
    await record({ kind: 'withdraw', requestId: 'local-1' });
    expect(await push()).toMatchObject({ settled: 3, stopped: 'done' });
    expect(backend.effects.map(({ path }) => path)).toEqual([
      '/v1/requests',
      `/v1/requests/${id(1)}/messages`,
      `/v1/requests/${id(1)}/withdraw`,
    ]);
    expect(await getRequest(db, 'local-1')).toMatchObject({ phase: 'sent', pending: [] });
  });

  it('waits out the time to undo', async () => {
    await withCard(db, aCard(1));
    await record({ kind: 'release', cardId: id(1) }, 10_000);
    await push();
    expect(backend.effects).toEqual([]);
    await push(undefined, NOW + 10_000);
    expect(backend.effects).toHaveLength(1);
  });

  it('stops at once when nobody is there, and tries the same key again later', async () => {
    await submit('local-1');
    await submit('local-2');
    const dead = await push(async () => ({ kind: 'unreachable', detail: 'offline' }));
    expect(dead).toMatchObject({ stopped: 'unreachable', detail: 'offline' });
    const [entry] = await db.getAll('outbox');
    expect(entry).toMatchObject({ attempts: 1, lastError: 'offline' });
    expect(entry?.notBefore).toBeGreaterThan(NOW);
    await push(undefined, NOW + 3_600_000);
    expect(new Set(backend.effects.map(({ key }) => key)).size).toBe(2);
    expect(await db.count('outbox')).toBe(0);
  });

  it('keeps an act whose session ran out, untouched', async () => {
    await submit('local-1');
    const result = await push(async () => problem(401, 'unauthenticated'));
    expect(result.stopped).toBe('sign-in');
    expect(await db.count('outbox')).toBe(1);
    expect(await push()).toMatchObject({ settled: 1 });
  });

  it.each([
    [403, 'app-blocked'],
    [409, 'stale-version'],
    [409, 'app-already-approved'],
    [422, 'validation'],
    [429, 'too-early'],
  ])('takes %i %s as the last word and shows it', async (status, name) => {
    await withCard(db, aCard(1));
    await record({ kind: 'release', cardId: id(1) });
    await push(async () => problem(status, name));
    expect(await db.count('outbox')).toBe(0);
    expect((await getCard(db, id(1)))?.refusal).toMatchObject({ name, detail: `told: ${name}` });
  });

  it.each([
    [500, 'internal'],
    [503, 'unavailable'],
    [429, 'rate-limited'],
    [404, null],
    [403, null],
    [502, null],
  ])('tries %i %s again later', async (status, name) => {
    await submit('local-1');
    await push(async () => problem(status, name));
    expect(await db.count('outbox')).toBe(1);
    expect((await getRequest(db, 'local-1'))?.refusal).toBeNull();
  });

  it('waits as long as the backend asks for', async () => {
    await submit('local-1');
    await push(async () => problem(429, 'rate-limited', { retryAfterMs: 77_000 }));
    expect((await db.getAll('outbox'))[0]?.notBefore).toBe(NOW + 77_000);
  });

  it('takes a success it cannot read as a success', async () => {
    await submit('local-1');
    await push(async () => backend.answer(201, 'created'));
    expect(await db.count('outbox')).toBe(0);
    expect(await getRequest(db, 'local-1')).toMatchObject({ phase: 'sent', refusal: null });
    backend.change('userConsentRequest', id(4), 1, aRequest(4));
    const call = async (c: BackendCall) => backend.handle(c);
    await pullChanges({ db, owner: ANNA, call, now: () => NOW });
    expect(await listRequests(db)).toMatchObject([{ localId: 'local-1', serverId: id(4) }]);
  });

  it('takes a key that was used for other words as done: an older version of us has sent it', async () => {
    await submit('local-1');
    await push(async () => problem(422, 'idempotency-mismatch'));
    expect(await getRequest(db, 'local-1')).toMatchObject({ phase: 'sent', refusal: null });
  });

  it('reads answers of a newer backend', async () => {
    await submit('local-1');
    await push(async (call) => {
      const answer = backend.handle(call);
      if (answer.kind !== 'answer') return answer;
      return {
        ...answer,
        body: { ...(answer.body as object), mood: 'new', app: { ...aBody().app, colour: 'red' } },
      };
    });
    expect(await getRequest(db, 'local-1')).toMatchObject({ serverId: id(1), phase: 'sent' });
  });
});

describe('backoffMs', () => {
  it('grows, stays within five minutes, and never is nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (n, r) => {
          const wait = backoffMs(n, r);
          expect(wait).toBeGreaterThanOrEqual(1000);
          expect(wait).toBeLessThanOrEqual(300_000);
          expect(backoffMs(n + 1, r)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });
});

class Killed extends Error {}

/** A database that dies at the nth write, either before it is on disk or right after. */
function mortal(real: Db, when: { left: number; after: boolean }): Db {
  return new Proxy(real, {
    get(target, name) {
      if (name !== 'transaction') {
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return (...args: Parameters<Db['transaction']>) => {
        const dies = args[1] === 'readwrite' && when.left-- === 0;
        if (dies && !when.after) throw new Killed();
        const tx = target.transaction(...args);
        if (!dies) return tx;
        return new Proxy(tx, {
          get(inner, key) {
            const value: unknown = Reflect.get(inner, key);
            if (key === 'done') {
              return inner.done.then(() => {
                throw new Killed();
              });
            }
            return typeof value === 'function' ? value.bind(inner) : value;
          },
        });
      };
    },
  });
}

describe('a worker that may die at any moment', () => {
  it('brings every act to the backend exactly once, in order, and ends with an empty outbox', async () => {
    const plan = fc.array(
      fc.record({
        where: fc.constantFrom(
          'before-send',
          'lost-answer',
          'before-write',
          'after-write',
          'never',
        ),
        at: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(plan, async (deaths) => {
        db = await freshDb();
        backend = new FakeBackend();
        await withCard(db, aCard(1));
        await submit('local-1');
        await record({ kind: 'message', requestId: 'local-1', body: { text: 'More.' } });
        await record({ kind: 'claim', cardId: id(1), body: { takeOver: false } });
        await record({ kind: 'note', cardId: id(1), body: { text: 'n' } });
        await submit('local-2');
        for (const { where, at } of [...deaths, { where: 'never', at: 0 }]) {
          let calls = at;
          const call = async (c: BackendCall) => {
            const dies = calls-- === 0;
            if (dies && where === 'before-send') throw new Killed();
            const answer = backend.handle(c);
            if (dies && where === 'lost-answer') throw new Killed();
            return answer;
          };
          const dying = where === 'before-write' || where === 'after-write';
          const store = dying ? mortal(db, { left: at, after: where === 'after-write' }) : db;
          await pushOutbox({ db: store, owner: ANNA, call, now: () => NOW, random: () => 0 }).catch(
            (error: unknown) => {
              if (!(error instanceof Killed)) throw error;
            },
          );
        }
        expect(await db.count('outbox')).toBe(0);
        expect(backend.effects).toHaveLength(5);
        expect(new Set(backend.effects.map(({ key }) => key)).size).toBe(5);
        const cardActs = backend.effects
          .map(({ path }) => path)
          .filter((p) => p.includes('/queue/'));
        expect(cardActs.map((path) => path.split('/').at(-1))).toEqual(['claim', 'notes']);
        const rows = await listRequests(db);
        expect(rows).toHaveLength(2);
        for (const row of rows) {
          expect(row).toMatchObject({ phase: 'sent', pending: [], refusal: null });
          expect(row.serverId).not.toBeNull();
        }
        expect((await getCard(db, id(1)))?.pending).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
