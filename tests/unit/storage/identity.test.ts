import { beforeEach, describe, expect, it } from 'vitest';
import { eraseAll, exportAll } from '../../../lib/storage/erase.ts';
import { becomeNobody, becomeOwner } from '../../../lib/storage/identity.ts';
import { getMeta, setMeta } from '../../../lib/storage/meta.ts';
import type { Db } from '../../../lib/storage/open-db.ts';
import { listOutbox, takeDue } from '../../../lib/storage/outbox.ts';
import { recordAct } from '../../../lib/storage/record-act.ts';
import { listRequests } from '../../../lib/storage/requests.ts';
import { countSetAside, setAsideBadRows } from '../../../lib/storage/set-aside.ts';
import { ANNA, aBody, aCard, BERND, NOW } from './examples.ts';
import { freshDb, withCard } from './fresh-db.ts';

let db: Db;
const submit = (localId: string, owner: typeof ANNA | null = ANNA) =>
  recordAct(
    db,
    { kind: 'submit', requestId: localId, body: aBody() },
    { now: NOW, owner, idempotencyKey: `k-${localId}` },
  );

beforeEach(async () => {
  db = await freshDb();
});

describe('another person signs in', () => {
  it('shows them nothing of the last one, sends nothing of the last one, and loses nothing', async () => {
    await withCard(db, aCard(1));
    await setMeta(db, 'cursor', '5');
    await submit('annas');
    expect(await becomeOwner(db, BERND)).toBe(true);
    expect(await db.count('cards')).toBe(0);
    expect(await getMeta(db, 'cursor')).toBeNull();
    expect(await listRequests(db)).toEqual([]);
    expect(await listOutbox(db, BERND)).toEqual([]);
    expect(await takeDue(db, BERND, NOW)).toBeNull();
    await becomeOwner(db, ANNA);
    expect((await listRequests(db)).map(({ localId }) => localId)).toEqual(['annas']);
    expect(await takeDue(db, ANNA, NOW)).toMatchObject({ idempotencyKey: 'k-annas' });
  });

  it('keeps everything when it is the same person again', async () => {
    await withCard(db, aCard(1));
    await setMeta(db, 'cursor', '5');
    expect(await becomeOwner(db, ANNA)).toBe(false);
    expect(await db.count('cards')).toBe(1);
    expect(await getMeta(db, 'cursor')).toBe('5');
  });

  it('tells people of two tenants apart even with the same id', async () => {
    await submit('annas');
    await becomeOwner(db, { ...ANNA, tenantId: 'tenant-2' });
    expect(await listRequests(db)).toEqual([]);
  });

  it('keeps what was told of the organisation for a colleague, and for nobody else', async () => {
    await setMeta(db, 'userConsent', 'off');
    await becomeOwner(db, ANNA);
    await becomeOwner(db, BERND);
    expect(await getMeta(db, 'userConsent')).toBe('off');
    await becomeOwner(db, { ...BERND, tenantId: 'tenant-2' });
    expect(await getMeta(db, 'userConsent')).toBeNull();
    await setMeta(db, 'userConsent', 'allowed');
    await becomeNobody(db);
    expect(await getMeta(db, 'userConsent')).toBeNull();
  });

  it('shows nobody the requests of somebody who signed out', async () => {
    await submit('annas');
    await withCard(db, aCard(1));
    await becomeNobody(db);
    expect(await listRequests(db)).toEqual([]);
    expect(await db.count('cards')).toBe(0);
    expect(await db.count('outbox')).toBe(1);
  });
});

describe('rows that cannot be read', () => {
  it('are kept aside with their bytes, and stop nothing else', async () => {
    await submit('good');
    const broken = { localId: 'bad', createdAt: 1, phase: 'melted' };
    await db.put('requests', broken as never);
    await db.put('drafts', { key: 'd', justification: 7 } as never);
    expect((await listRequests(db)).map(({ localId }) => localId)).toEqual(['good']);
    expect(await setAsideBadRows(db, NOW)).toBe(2);
    expect(await countSetAside(db)).toBe(2);
    const kept = await db.getAll('setAside');
    expect(kept.map(({ row }) => row)).toContainEqual(broken);
    expect(await db.count('requests')).toBe(1);
    expect(await setAsideBadRows(db, NOW)).toBe(0);
  });
});

describe('erase and export', () => {
  it('exports every store and leaves nothing after erasing', async () => {
    await submit('one');
    const all = await exportAll(db);
    expect(Object.keys(all).sort()).toEqual([...db.objectStoreNames].sort());
    expect(all.requests).toHaveLength(1);
    await eraseAll(db);
    expect(Object.values(await exportAll(db)).flat()).toEqual([]);
  });
});
