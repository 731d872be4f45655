import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackendCall } from '../../../lib/backend/backend.ts';
import { countWaiting, getCard, listCardRows } from '../../../lib/storage/cards.ts';
import { becomeOwner } from '../../../lib/storage/identity.ts';
import { getMeta } from '../../../lib/storage/meta.ts';
import { unshownNotices } from '../../../lib/storage/notices.ts';
import type { Db } from '../../../lib/storage/open-db.ts';
import { listRequests } from '../../../lib/storage/requests.ts';
import { pullChanges } from '../../../lib/sync/pull.ts';
import { ANNA, aCard, aRequest, BERND, id, NOW } from '../storage/examples.ts';
import { freshDb } from '../storage/fresh-db.ts';
import { FakeBackend, problem } from './fake-backend.ts';

let db: Db;
let backend: FakeBackend;
const pull = (call = async (c: BackendCall) => backend.handle(c)) =>
  pullChanges({ db, owner: ANNA, call, now: () => NOW });
const decision = (kind: string) => ({
  kind,
  justification: 'Because.',
  audience: { kind: 'everyone' },
  decidedBy: { id: 'r', name: 'Rita' },
  decidedAt: '2026-11-21T08:30:00Z',
});

beforeEach(async () => {
  db = await freshDb();
  backend = new FakeBackend();
});

describe('pullChanges', () => {
  it('writes every kind of row, page after page, and asks for nothing twice', async () => {
    backend.pageSize = 2;
    for (let n = 1; n <= 5; n++) backend.change('appConsentRequest', id(n), 1, aCard(n));
    backend.change('userConsentRequest', id(50), 1, aRequest(50));
    backend.change('policy', 'policy', 3, {
      isEnabled: true,
      reviewers: [],
      notifyReviewers: true,
      remindersEnabled: true,
      requestDurationInDays: 30,
      backlog: 'all',
      extraMailTargets: [],
    });
    expect(await pull()).toMatchObject({ changes: 7, stopped: 'done' });
    expect(await listCardRows(db)).toHaveLength(5);
    expect(await countWaiting(db)).toBe(5);
    expect(await listRequests(db)).toHaveLength(1);
    expect((await db.get('policy', 'policy'))?.version).toBe(3);
    expect(backend.calls).toHaveLength(4);
    expect(await getMeta(db, 'cursor')).toBe('7');
  });

  it('takes away what can no longer be seen', async () => {
    backend.change('appConsentRequest', id(1), 1, aCard(1));
    backend.change('userConsentRequest', id(2), 1, aRequest(2));
    await pull();
    backend.change('appConsentRequest', id(1), 2, null);
    backend.change('userConsentRequest', id(2), 2, null);
    await pull();
    expect(await listCardRows(db)).toEqual([]);
    expect(await db.count('cards')).toBe(0);
    expect(await listRequests(db)).toEqual([]);
  });

  it('keeps other people’s requests out of mine', async () => {
    const other = { id: 'someone', name: 'Someone', email: null };
    backend.change('userConsentRequest', id(1), 1, aRequest(1, { requester: other }));
    await pull();
    expect(await listRequests(db)).toEqual([]);
  });

  it('keeps one odd change aside and reads the others', async () => {
    backend.change('appConsentRequest', id(1), 1, { nonsense: true });
    backend.change('hologram', id(2), 1, {});
    backend.change('appConsentRequest', id(3), 1, { ...aCard(3), newField: 1 });
    expect(await pull()).toMatchObject({ stopped: 'done', changes: 1 });
    expect(await db.count('setAside')).toBe(2);
    expect(await getCard(db, id(3))).not.toBeNull();
  });

  it('starts over, once, when the backend has forgotten the cursor', async () => {
    backend.change('appConsentRequest', id(1), 1, aCard(1));
    await pull();
    let refused = 0;
    const result = await pull(async (call) => {
      if (call.path.includes('cursor=')) {
        refused += 1;
        return problem(410, 'cursor-expired');
      }
      return backend.handle(call);
    });
    expect(result.stopped).toBe('done');
    expect(refused).toBe(1);
    expect(await listCardRows(db)).toHaveLength(1);
  });

  it('drops a page that arrives after somebody else signed in', async () => {
    backend.change('appConsentRequest', id(1), 1, aCard(1));
    const result = await pull(async (call) => {
      const answer = backend.handle(call);
      await becomeOwner(db, BERND);
      return answer;
    });
    expect(result.stopped).toBe('replaced');
    expect(await db.count('cards')).toBe(0);
    expect(await getMeta(db, 'cursor')).toBeNull();
  });

  it('leaves the cursor where it is when nobody answers', async () => {
    const result = await pull(async () => ({ kind: 'unreachable', detail: 'offline' }));
    expect(result).toMatchObject({ stopped: 'unreachable' });
    expect(await getMeta(db, 'cursor')).toBeNull();
  });

  it('tells of an event once, and of nothing that happened before it first looked', async () => {
    backend.change('userConsentRequest', id(1), 1, aRequest(1));
    backend.change(
      'userConsentRequest',
      id(2),
      2,
      aRequest(2, { status: 'denied', decision: decision('deny') }),
    );
    await pull();
    expect(await unshownNotices(db)).toEqual([]);
    const denied = aRequest(1, { version: 2, status: 'denied', decision: decision('deny') });
    backend.change('userConsentRequest', id(1), 2, denied);
    backend.change('userConsentRequest', id(1), 3, { ...denied, version: 3 });
    await pull();
    expect(await unshownNotices(db)).toMatchObject([
      { kind: 'denied', appName: 'Zoom', text: 'Because.' },
    ]);
  });

  it('tells a requester of a question and a reviewer of a new card', async () => {
    await pull();
    const question = {
      id: 'q1',
      at: '2026-11-21T08:40:00Z',
      from: 'reviewer',
      by: null,
      text: 'Why?',
    };
    backend.change(
      'userConsentRequest',
      id(1),
      2,
      aRequest(1, { version: 2, messages: [question] }),
    );
    backend.change('appConsentRequest', id(7), 1, aCard(7));
    backend.change('appConsentRequest', id(8), 1, aCard(8, { can: {} }));
    await db.put('meta', { key: 'cursor', value: '0' });
    await pull();
    const kinds = (await unshownNotices(db)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['question', 'reviewer-new']);
  });

  it('ends with the newest of every row, however the pages are cut and wherever the worker dies', async () => {
    const history = fc.array(fc.record({ n: fc.integer({ min: 1, max: 4 }), gone: fc.boolean() }), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 }),
        async (changes, pageSize, deaths) => {
          db = await freshDb();
          backend = new FakeBackend();
          backend.pageSize = pageSize;
          const last = new Map<string, number | null>();
          changes.forEach(({ n, gone }, index) => {
            const version = index + 1;
            backend.change(
              'appConsentRequest',
              id(n),
              version,
              gone ? null : aCard(n, { version }),
            );
            last.set(id(n), gone ? null : version);
          });
          for (const death of [...deaths, Number.POSITIVE_INFINITY]) {
            let left = death;
            await pull(async (call) => {
              if (left-- <= 0) throw new Error('killed');
              return backend.handle(call);
            }).catch(() => {});
          }
          const expected = [...last].filter(([, version]) => version !== null).sort();
          const cards = await db.getAll('cards');
          expect(cards.map(({ id: key, version }) => [key, version]).sort()).toEqual(expected);
          expect((await db.getAllKeys('cardRows')).sort()).toEqual(expected.map(([key]) => key));
          expect(await getMeta(db, 'cursor')).toBe(String(changes.length));
        },
      ),
      { numRuns: 60 },
    );
  });
});
