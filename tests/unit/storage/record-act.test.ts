import { beforeEach, describe, expect, it } from 'vitest';
import type { PendingAct } from '../../../lib/storage/acts.ts';
import { countWaiting, getCard } from '../../../lib/storage/cards.ts';
import { getDraft, putDraft } from '../../../lib/storage/drafts.ts';
import type { Db } from '../../../lib/storage/open-db.ts';
import { takeDue } from '../../../lib/storage/outbox.ts';
import { recordAct, UnknownRow } from '../../../lib/storage/record-act.ts';
import { getRequest, listRequests } from '../../../lib/storage/requests.ts';
import { settleAct } from '../../../lib/storage/settle-act.ts';
import { undoActs } from '../../../lib/storage/undo-acts.ts';
import { ANNA, aBody, aCard, aRequest, BERND, CLIENT, deny, id, NOW } from './examples.ts';
import { freshDb, withCard } from './fresh-db.ts';

let db: Db;
let keys = 0;
const context = () => ({ now: NOW, owner: ANNA, idempotencyKey: `key-${++keys}` });
const submit = (localId: string): PendingAct => ({
  kind: 'submit',
  requestId: localId,
  body: aBody(),
});

beforeEach(async () => {
  db = await freshDb();
});

describe('recordAct', () => {
  it('writes request, outbox entry and mark together, and uses the draft up', async () => {
    const key = `entra:${CLIENT}`;
    await putDraft(db, {
      key,
      answers: {},
      justification: 'x',
      edited: true,
      removedFields: [],
      updatedAt: 1,
    });
    const outboxId = await recordAct(db, submit('local-1'), context());
    expect(await getRequest(db, 'local-1')).toMatchObject({
      phase: 'outbox',
      appKey: key,
      sent: { justification: 'I schedule customer calls.' },
      pending: [{ outboxId, kind: 'submit' }],
      owner: ANNA,
    });
    expect(await db.count('outbox')).toBe(1);
    expect(await getDraft(db, key)).toBeNull();
  });

  it('writes nothing at all when the card is not here', async () => {
    await expect(recordAct(db, deny(1), context())).rejects.toBeInstanceOf(UnknownRow);
    expect(await db.count('outbox')).toBe(0);
  });

  it('takes a card under decision off what waits for me, and an undo puts it back without a trace', async () => {
    await withCard(db, aCard(1));
    const before = await getCard(db, id(1));
    expect(await countWaiting(db)).toBe(1);
    const outboxId = await recordAct(db, deny(1), { ...context(), undoMs: 10_000 });
    expect(await countWaiting(db)).toBe(0);
    expect((await db.get('cardRows', id(1)))?.pendingKind).toBe('decide');
    expect(await undoActs(db, [outboxId], ANNA)).toEqual([outboxId]);
    expect(await countWaiting(db)).toBe(1);
    expect(await db.count('outbox')).toBe(0);
    expect((await getCard(db, id(1)))?.pending).toEqual(before?.pending);
  });

  it('does not undo what was tried already', async () => {
    await withCard(db, aCard(1));
    const outboxId = await recordAct(db, deny(1), context());
    await takeDue(db, ANNA, NOW);
    expect(await undoActs(db, [outboxId], ANNA)).toEqual([]);
    expect(await db.count('outbox')).toBe(1);
  });

  it('undoes a submit by giving the text back as a draft', async () => {
    const outboxId = await recordAct(db, submit('local-1'), { ...context(), undoMs: 5000 });
    await undoActs(db, [outboxId], ANNA);
    expect(await listRequests(db)).toEqual([]);
    expect(await getDraft(db, `entra:${CLIENT}`)).toMatchObject({
      justification: 'I schedule customer calls.',
    });
  });

  it('tracks a request without a backend in this browser only', async () => {
    await recordAct(db, submit('local-1'), { ...context(), route: 'local' });
    await recordAct(db, { kind: 'withdraw', requestId: 'local-1' }, context());
    expect(await db.count('outbox')).toBe(0);
    expect(await getRequest(db, 'local-1')).toMatchObject({
      route: 'local',
      phase: 'sent',
      localOutcome: { kind: 'withdrawn' },
    });
  });

  it('finds a request of mine by the id of the backend too', async () => {
    await recordAct(db, submit('local-1'), context());
    const entry = await takeDue(db, ANNA, NOW);
    if (!entry) throw new Error('nothing due');
    const answer = { kind: 'request', request: aRequest(1) } as const;
    await settleAct(db, entry, answer, { owner: ANNA, now: NOW });
    await recordAct(db, { kind: 'withdraw', requestId: id(1) }, context());
    expect((await takeDue(db, ANNA, NOW))?.act).toEqual({ kind: 'withdraw', requestId: 'local-1' });
  });
});

describe('the outbox', () => {
  it('keeps the acts on one thing in order and lets others pass', async () => {
    await withCard(db, aCard(1));
    await withCard(db, aCard(2));
    const first = await recordAct(db, deny(1), { ...context(), undoMs: 10_000 });
    await recordAct(db, { kind: 'note', cardId: id(1), body: { text: 'x' } }, context());
    const other = await recordAct(db, deny(2), context());
    expect((await takeDue(db, ANNA, NOW))?.id).toBe(other);
    expect((await takeDue(db, ANNA, NOW + 10_000))?.id).toBe(first);
  });

  it('never gives an act of one person to another', async () => {
    await recordAct(db, submit('local-1'), context());
    expect(await takeDue(db, BERND, NOW)).toBeNull();
    expect(await takeDue(db, ANNA, NOW)).not.toBeNull();
  });

  it('fixes who sends an act recorded before anybody signed in', async () => {
    await recordAct(db, submit('local-1'), { ...context(), owner: null });
    expect(await takeDue(db, ANNA, NOW)).toMatchObject(ANNA);
    expect(await takeDue(db, BERND, NOW)).toBeNull();
  });
});

describe('settleAct', () => {
  const due = async () => {
    const entry = await takeDue(db, ANNA, NOW);
    if (!entry) throw new Error('nothing due');
    return entry;
  };
  const at = { owner: ANNA, now: NOW };

  it('keeps a refusal where people see it, and drops the acts that have lost their ground', async () => {
    await recordAct(db, submit('local-1'), context());
    await recordAct(db, { kind: 'remind', requestId: 'local-1' }, context());
    const refused = { kind: 'refused', name: 'app-blocked', detail: 'Blocked.' } as const;
    await settleAct(db, await due(), refused, at);
    expect(await getRequest(db, 'local-1')).toMatchObject({
      phase: 'refused',
      refusal: { name: 'app-blocked', act: 'submit' },
      pending: [],
    });
    expect(await db.count('outbox')).toBe(0);
  });

  it('merges with the row that the feed brought first', async () => {
    await recordAct(db, submit('local-1'), context());
    const entry = await due();
    await db.put('requests', {
      ...(await getRequest(db, 'local-1'))!,
      localId: id(1),
      serverId: id(1),
      sent: null,
      phase: 'sent',
      server: aRequest(1, { version: 4, status: 'denied' }),
    });
    await settleAct(db, entry, { kind: 'request', request: aRequest(1) }, at);
    const rows = await listRequests(db);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ localId: 'local-1', server: { version: 4, status: 'denied' } });
  });

  it('does nothing the second time', async () => {
    await withCard(db, aCard(1));
    await recordAct(db, deny(1), context());
    const entry = await due();
    const done = { kind: 'card', card: aCard(1, { version: 2, status: 'denied' }) } as const;
    await settleAct(db, entry, done, at);
    const once = await getCard(db, id(1));
    await settleAct(db, entry, { kind: 'refused', name: 'not-open', detail: '' }, at);
    expect(await getCard(db, id(1))).toEqual(once);
  });
});
