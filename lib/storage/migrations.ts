import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step from the shape before it. Steps never import live types: they must mean the same in ten years.
 * A step that throws aborts the whole upgrade, and the browser keeps the old bytes.
 */
export interface Migration {
  to: number;
  run(db: IDBPDatabase<unknown>, tx: IDBPTransaction<unknown, string[], 'versionchange'>): void;
}

const first: Migration = {
  to: 1,
  run(db) {
    db.createObjectStore('drafts', { keyPath: 'key' });
    const requests = db.createObjectStore('requests', { keyPath: 'localId' });
    requests.createIndex('byServerId', 'serverId');
    requests.createIndex('byAppKey', 'appKey');
    requests.createIndex('byCreatedAt', 'createdAt');
    const cards = db.createObjectStore('cards', { keyPath: 'id' });
    cards.createIndex('byStatus', 'status');
    cards.createIndex('byRisk', 'risk');
    cards.createIndex('byFirstRequestedAt', 'firstRequestedAt');
    const outbox = db.createObjectStore('outbox', { keyPath: 'id', autoIncrement: true });
    outbox.createIndex('byLane', 'lane');
    outbox.createIndex('byKey', 'idempotencyKey', { unique: true });
    db.createObjectStore('notices', { keyPath: 'key' });
    const fixRuns = db.createObjectStore('fixRuns', { keyPath: 'id' });
    fixRuns.createIndex('byUpdatedAt', 'updatedAt');
    db.createObjectStore('policy', { keyPath: 'key' });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
};

/**
 * Cards are split into the whole card and the light row that lists are made of. Cards are only a copy of
 * what the backend holds, so the old ones go and the feed is read again from its start.
 * Rows that cannot be read get a place of their own instead of stopping everything else.
 */
const splitCards: Migration = {
  to: 2,
  run(db, tx) {
    db.deleteObjectStore('cards');
    db.createObjectStore('cards', { keyPath: 'id' });
    const rows = db.createObjectStore('cardRows', { keyPath: 'id' });
    rows.createIndex('byRank', 'rank');
    rows.createIndex('byStatus', 'status');
    rows.createIndex('byWaiting', 'waiting');
    db.createObjectStore('setAside', { keyPath: 'id', autoIncrement: true });
    void tx.objectStore('meta').delete('cursor');
  },
};

/** What is typed in a form gets a store of its own, so that it outlives the popup, which closes at any click beside it. */
const keptWords: Migration = {
  to: 3,
  run(db) {
    db.createObjectStore('words', { keyPath: 'key' });
  },
};

/** Every step, in order; the last one's `to` is the version in use. */
export const MIGRATIONS: readonly Migration[] = [first, splitCards, keptWords];
