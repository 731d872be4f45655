import { beforeEach, describe, expect, it } from 'vitest';
import type { PendingAct } from '../../../lib/storage/acts.ts';
import { keepWords, readWords } from '../../../lib/storage/kept-words.ts';
import type { Db } from '../../../lib/storage/open-db.ts';
import { takeDue } from '../../../lib/storage/outbox.ts';
import { recordAct } from '../../../lib/storage/record-act.ts';
import { settleAct } from '../../../lib/storage/settle-act.ts';
import { undoActs } from '../../../lib/storage/undo-acts.ts';
import { wordsPlace } from '../../../lib/storage/words-place.ts';
import { ANNA, aBody, aCard, aRequest, BERND, deny, id, NOW } from './examples.ts';
import { freshDb, withCard } from './fresh-db.ts';

let db: Db;
const here = { owner: ANNA, now: NOW };
const DENIAL = wordsPlace.onCard(id(1), 'deny');
const ANSWER = wordsPlace.onRequest('local-1', 'answer');
const record = (act: PendingAct, idempotencyKey: string = act.kind) =>
  recordAct(db, act, { ...here, idempotencyKey });

beforeEach(async () => {
  db = await freshDb();
});

describe('words that were typed and not sent', () => {
  it('come back in the form they were typed in, for the person who typed them', async () => {
    await keepWords(db, { place: DENIAL, text: 'Because' }, here);
    expect(await readWords(db, DENIAL, ANNA)).toBe('Because');
    expect(await readWords(db, wordsPlace.onCard(id(1), 'block'), ANNA)).toBeNull();
    expect(await readWords(db, wordsPlace.onCard(id(2), 'deny'), ANNA)).toBeNull();
    expect(await readWords(db, DENIAL, BERND)).toBeNull();
    expect(await readWords(db, DENIAL, null)).toBeNull();
  });

  it('are kept apart from those of a colleague at the same browser', async () => {
    await keepWords(db, { place: DENIAL, text: 'mine' }, here);
    await keepWords(db, { place: DENIAL, text: 'theirs' }, { owner: BERND, now: NOW });
    expect(await readWords(db, DENIAL, ANNA)).toBe('mine');
    expect(await readWords(db, DENIAL, BERND)).toBe('theirs');
  });

  it('go when the form is emptied, and after 30 days without a touch', async () => {
    await keepWords(db, { place: DENIAL, text: 'x' }, here);
    await keepWords(db, { place: DENIAL, text: '' }, here);
    expect(await db.count('words')).toBe(0);
    await keepWords(db, { place: DENIAL, text: 'old' }, here);
    const days = (n: number) => ({ owner: ANNA, now: NOW + n * 86_400_000 });
    await keepWords(db, { place: ANSWER, text: 'new' }, days(29));
    expect(await readWords(db, DENIAL, ANNA)).toBe('old');
    await keepWords(db, { place: ANSWER, text: 'new' }, days(31));
    expect(await readWords(db, DENIAL, ANNA)).toBeNull();
    expect(await readWords(db, ANSWER, ANNA)).toBe('new');
  });
});

describe('words of an act', () => {
  it('leave the form with the act, and come back with an undo', async () => {
    await withCard(db, aCard(1));
    await keepWords(db, { place: DENIAL, text: 'Not needed.' }, here);
    const outboxId = await record(deny(1));
    expect(await readWords(db, DENIAL, ANNA)).toBeNull();
    await undoActs(db, [outboxId], ANNA);
    expect(await readWords(db, DENIAL, ANNA)).toBe('Not needed.');
  });

  it('stay in the form when the act cannot be recorded', async () => {
    await keepWords(db, { place: DENIAL, text: 'Not needed.' }, here);
    await expect(record(deny(1))).rejects.toThrow();
    expect(await readWords(db, DENIAL, ANNA)).toBe('Not needed.');
  });

  it('come back when an answer to a reviewer is refused', async () => {
    await record({ kind: 'submit', requestId: 'local-1', body: aBody() });
    const submit = await takeDue(db, ANNA, NOW);
    if (!submit) throw new Error('nothing due');
    await settleAct(db, submit, { kind: 'request', request: aRequest(1) }, here);
    await record({ kind: 'message', requestId: 'local-1', body: { text: 'Room plans.' } });
    expect(await readWords(db, ANSWER, ANNA)).toBeNull();
    const answer = await takeDue(db, ANNA, NOW);
    if (!answer) throw new Error('nothing due');
    const refused = { kind: 'refused' as const, name: 'invalid-state', detail: 'Decided.' };
    await settleAct(db, answer, refused, here);
    expect(await readWords(db, ANSWER, ANNA)).toBe('Room plans.');
  });
});
