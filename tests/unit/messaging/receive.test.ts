import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ToBackgroundKind, toBackground } from '../../../lib/messaging/protocol.ts';
import { createReceiver, type Handlers, wireAnswer } from '../../../lib/messaging/receive.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { aBody, id } from '../storage/examples.ts';

const SELF = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const DESK = { id: 'ours', url: 'chrome-extension://ours/desk.html' };
const PANEL = { id: 'ours', url: 'chrome-extension://ours/panel.html', tab: { id: 3 }, frameId: 4 };
const SIGN_IN = {
  id: 'ours',
  url: 'https://login.microsoftonline.com/x',
  tab: { id: 3 },
  frameId: 0,
};

let called: string[] = [];
let log: string[] = [];
let failure: Error | null = null;
const handlers = Object.fromEntries(
  Object.keys(toBackground).map((kind) => [
    kind,
    async () => {
      if (failure) throw failure;
      called.push(kind);
      return null;
    },
  ]),
) as unknown as Handlers;
const receive = createReceiver(handlers, SELF, (line) => log.push(line));

beforeEach(() => {
  called = [];
  log = [];
  failure = null;
});

describe('the receiver', () => {
  it('hands a well-formed message of an allowed sender on', async () => {
    expect(await receive({ kind: 'desk/state' }, DESK)).toEqual({ ok: true, value: null });
    expect(called).toEqual(['desk/state']);
  });

  it('leaves alone what is meant for others', async () => {
    expect(await receive({ kind: 'ui/changed', stores: [] }, DESK)).toBeNull();
    expect(await receive({ kind: 'page/snapshot' }, DESK)).toBeNull();
  });

  it.each([
    ['a kind nobody knows', { kind: 'desk/format-disk' }],
    ['a kind from the prototype', { kind: 'toString' }],
    ['no kind', {}],
    ['no object', 'desk/state'],
    ['null', null],
    ['a field too many', { kind: 'desk/state', also: 1 }],
    ['a field of another type', { kind: 'desk/erase', where: 'universe' }],
    [
      'a path that leaves the API',
      { kind: 'desk/api', method: 'GET', path: 'https://evil.example/' },
    ],
    ['a method that is not ours', { kind: 'desk/api', method: 'TRACE', path: '/v1/me' }],
  ])('refuses %s', async (_name, message) => {
    const answer = await receive(message, DESK);
    expect(answer).toMatchObject({ ok: false, error: { name: 'refused' } });
    expect(called).toEqual([]);
  });

  it('refuses a reviewer’s act from the panel, and lets a requester’s through', async () => {
    const decide = {
      kind: 'decide',
      cardId: id(1),
      body: { kind: 'approve', expectedVersion: 1 },
    };
    const refused = await receive({ kind: 'desk/act', act: decide }, PANEL);
    expect(refused).toMatchObject({ ok: false, error: { name: 'refused' } });
    expect(await receive({ kind: 'desk/act', act: decide }, DESK)).toMatchObject({ ok: true });
    const withdraw = { kind: 'withdraw', requestId: 'mine' };
    expect(await receive({ kind: 'desk/act', act: withdraw }, PANEL)).toMatchObject({ ok: true });
  });

  it('logs the kind and the field of what it refuses, never the content', async () => {
    const secret = 'my-secret-reason';
    await receive({ kind: 'desk/standing', clientId: 'x', secret }, DESK);
    await receive({ kind: 'panel/submit', body: aBody(), route: secret }, PANEL);
    await receive({ kind: secret }, DESK);
    expect(log).toHaveLength(3);
    expect(log.join('\n')).not.toContain(secret);
    expect(log[1]).toContain('panel/submit');
  });

  it('tells storage trouble apart, and throws nothing', async () => {
    failure = new StorageError('full');
    expect(await receive({ kind: 'desk/state' }, DESK)).toMatchObject({
      ok: false,
      error: { name: 'storage', detail: expect.stringContaining('no room') },
    });
    failure = new Error('boom');
    expect(await receive({ kind: 'desk/state' }, DESK)).toMatchObject({
      ok: false,
      error: { name: 'failed' },
    });
  });

  it('gives the content script a bare answer, or null', async () => {
    const message = { kind: 'screen/gone' };
    expect(wireAnswer(message, { ok: true, value: 5 })).toBe(5);
    const refused = { ok: false, error: { name: 'refused', detail: '' } } as const;
    expect(wireAnswer(message, refused)).toBeNull();
    expect(wireAnswer({ kind: 'desk/state' }, refused)).toBe(refused);
  });

  it('survives anything a sign-in page could make its content script say', async () => {
    const kinds = Object.keys(toBackground) as ToBackgroundKind[];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.object({ maxDepth: 3 }),
        async (kind, junk) => {
          called = [];
          const answer = await receive({ ...junk, kind }, SIGN_IN);
          expect(answer).not.toBeNull();
          expect(called.every((name) => name.startsWith('screen/'))).toBe(true);
        },
      ),
    );
  });

  it('refuses facts with names of 10,000 characters and pages of permissions', async () => {
    const facts = { appName: 'x'.repeat(10_000) };
    const answer = await receive({ kind: 'screen/detected', facts }, SIGN_IN);
    expect(answer).toMatchObject({ ok: false, error: { name: 'refused' } });
  });
});
