import type { DBSchema } from 'idb';
import type { AppConsentRequest } from '../contract/app-consent-request.ts';
import type { Policy } from '../contract/policy.ts';
import type { NewRequestInput, UserConsentRequest } from '../contract/user-consent-request.ts';
import type { PendingAct } from './acts.ts';

/** What the requester has typed so far for one app; written within 300 ms after typing stops. */
export interface Draft {
  /** `${provider}:${clientId}`, or `${provider}:unknown:${returnOrigin}` when no id could be known. */
  key: string;
  answers: Record<string, string>;
  justification: string;
  /** True once the person edited the text by hand: answers no longer overwrite it. */
  edited: boolean;
  /** Optional fields the person took out of the record. */
  removedFields: string[];
  updatedAt: number;
}

/** An act on this row that the backend has not answered yet; written in the same transaction as the outbox entry. */
export interface PendingMark {
  outboxId: number;
  kind: PendingAct['kind'];
  at: number;
}

/** Who rows belong to. Nothing of one person is ever shown to, or sent as, another. */
export interface RowOwner {
  tenantId: string;
  userId: string;
}

/** What the backend answered to an act it would not do; shown until the next act on the same row. */
export interface Refusal {
  name: string;
  detail: string;
  /** Which act it was; absent in rows written before acts other than `submit` could be refused. */
  act?: PendingAct['kind'];
  at?: number;
  /** What the person had written, so that it is not lost with the act. */
  words?: string;
}

/**
 * A request as this browser knows it: typed here (perhaps never sent), or pulled from the backend.
 * `server` is the last known answer of the backend; everything else is ours.
 */
export interface TrackedRequest {
  localId: string;
  /** The backend's id once it has answered. */
  serverId: string | null;
  appKey: string;
  clientId: string | null;
  appName: string | null;
  provider: string;
  /** The record exactly as sent (or to be sent). Null for requests pulled from elsewhere. */
  sent: NewRequestInput | null;
  /** `local`: no backend, tracked here only · `native`: made with Microsoft's own form. */
  route: 'backend' | 'local' | 'native';
  phase: 'outbox' | 'sent' | 'refused';
  /** Problem name and detail when the backend refused it. */
  refusal: Refusal | null;
  createdAt: number;
  /** When `server` was last confirmed by the backend. */
  syncedAt: number | null;
  server: UserConsentRequest | null;
  /** Native form: what Microsoft's page told us. */
  nativeSentAt: number | null;
  /** Without a backend: how it ended, as the person told us or as we saw. */
  localOutcome?: {
    kind: 'withdrawn' | 'signed-in' | 'still-blocked';
    at: number;
    cause: string | null;
  } | null;
  /** Whose it is; null or absent: made before anybody signed in. */
  owner?: RowOwner | null;
  pending?: PendingMark[];
}

/** One card of the queue as the backend last told it. Rows of the list live in `cardRows`. */
export interface StoredCard {
  id: string;
  version: number;
  card: AppConsentRequest;
  pending?: PendingMark[];
  refusal?: Refusal | null;
  /** Where the last approval sent the reviewer: the admin-consent address the backend answered with. */
  consentUrl?: string | null;
}

/**
 * The light half of a card: all that listing, sorting, filtering and searching need. Kept in a store of
 * its own, written in the same transaction as the card, so that 10,000 rows are read without 10,000 cards.
 */
export interface CardRow {
  id: string;
  status: string;
  appName: string;
  clientId: string;
  publisherVerified: boolean | null;
  provider: string;
  risk: number;
  riskClass: string;
  demand: number;
  /** First requester, for the row's second line. */
  firstRequester: string;
  firstRequestedAt: number;
  expiresAt: number | null;
  claimedById: string | null;
  claimedByName: string | null;
  /** `priorityKey` (lib/requests/priority.ts), negated so that the index runs most urgent first. */
  rank: number;
  /** 1 when it waits for this very reviewer: open, mine to decide, held by nobody else, nothing under way. */
  waiting?: 0 | 1;
  /** The act under way on it, newest; absent when there is none. */
  pendingKind?: PendingAct['kind'] | null;
  /** Folded (lib/queue/search.ts `foldText`) app name, client id, publisher, people and reasons; bounded. */
  searchText: string;
}

/** An act of the person that the backend has not yet answered. Deleted only after the answer is stored. */
export interface OutboxEntry {
  id?: number;
  idempotencyKey: string;
  act: PendingAct;
  /** Acts on one thing are sent in order: `request:<localId>`, `card:<id>`. */
  lane: string;
  createdAt: number;
  /** Not before (10-second undo, back-off). */
  notBefore: number;
  attempts: number;
  lastError: string | null;
  tenantId: string | null;
  userId: string | null;
}

/** What one person typed in one form and has not sent (`lib/storage/kept-words.ts`). */
export interface KeptWords {
  /** Whose, and in which form. */
  key: string;
  text: string;
  updatedAt: number;
}

/** An event the person was (or is to be) told of, once. */
export interface NoticeEntry {
  key: string;
  kind: string;
  shownAt: number | null;
  createdAt?: number;
  /** What the notice is about, for its text and for the click. */
  appName?: string | null;
  localId?: string | null;
  cardId?: string | null;
  text?: string | null;
}

/** Progress in a guided fix; `run` is the engine's serialisable state. */
export interface FixRun {
  id: string;
  fixId: string;
  updatedAt: number;
  run: unknown;
}

/** A row that could not be read: its bytes are kept, the reason is shown, nothing else stops. */
export interface SetAsideRow {
  id?: number;
  store: string;
  row: unknown;
  reason: string;
  at: number;
}

export interface ConsentDeskDb extends DBSchema {
  drafts: { key: string; value: Draft };
  requests: {
    key: string;
    value: TrackedRequest;
    indexes: { byServerId: string; byAppKey: string; byCreatedAt: number };
  };
  cards: { key: string; value: StoredCard };
  cardRows: {
    key: string;
    value: CardRow;
    indexes: { byRank: number; byStatus: string; byWaiting: number };
  };
  outbox: { key: number; value: OutboxEntry; indexes: { byLane: string; byKey: string } };
  notices: { key: string; value: NoticeEntry };
  fixRuns: { key: string; value: FixRun; indexes: { byUpdatedAt: number } };
  policy: {
    key: 'policy';
    value: { key: 'policy'; version: number; policy: Policy; syncedAt: number };
  };
  /** Small facts: feed cursor, identity the rows belong to, canary counter. */
  meta: { key: string; value: { key: string; value: unknown } };
  /** Since version 2. */
  setAside: { key: number; value: SetAsideRow };
  /** Since version 3. */
  words: { key: string; value: KeptWords };
}

export const DB_NAME = 'consent-desk';
export const DB_VERSION = 3;
