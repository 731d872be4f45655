import { z } from 'zod';
import { App } from './app.ts';
import { Decision, Proof } from './decision.ts';
import { MAX_MESSAGE, MAX_NOTE, MAX_SEARCH, PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from './limits.ts';
import { Provider } from './origin.ts';
import { CardPermission } from './permission.ts';
import { Person, Timestamp, typedText, Uuid } from './primitives.ts';
import { CardRequest, RequestStatus } from './user-consent-request.ts';

export const RiskClass = z.enum(['low', 'medium', 'high', 'critical']);
export type RiskClass = z.infer<typeof RiskClass>;

export const Risk = z.strictObject({
  score: z.int().min(0).max(100),
  class: RiskClass,
  reasons: z.array(
    z.strictObject({
      id: z.string(),
      points: z.int(),
      text: z.string(),
      /** What the text was filled with, so that a client can say the reason in its own language. */
      values: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
export type Risk = z.infer<typeof Risk>;

/** An earlier decision on this app, newest first. */
export const HistoryEntry = z.strictObject({
  appConsentRequestId: Uuid,
  decision: Decision,
  permissions: z.array(CardPermission),
  undoneAt: Timestamp.nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Internal note: reviewers and helpdesk only, never the requester. */
export const Note = z.strictObject({ id: z.string(), at: Timestamp, by: Person, text: z.string() });
export type Note = z.infer<typeof Note>;

/** What this caller may do with this card now; `why` names the obstacle of what is off. */
export const CardAction = z.enum([
  'approve',
  'deny',
  'block',
  'unblock',
  'question',
  'claim',
  'release',
  'note',
  'proof',
]);
export type CardAction = z.infer<typeof CardAction>;

/** The card: all that is asked of one app in one tenant. */
export const AppConsentRequest = z.strictObject({
  id: Uuid,
  version: z.int(),
  status: RequestStatus,
  provider: Provider,
  app: App,
  permissions: z.array(CardPermission),
  requests: z.array(CardRequest),
  requestCount: z.int(),
  risk: Risk,
  firstRequestedAt: Timestamp,
  expiresAt: Timestamp.nullable(),
  claimedBy: z.strictObject({ id: z.string(), name: z.string(), at: Timestamp }).nullable(),
  decision: Decision.nullable(),
  proof: Proof.nullable(),
  history: z.array(HistoryEntry),
  notes: z.array(Note),
  can: z.partialRecord(
    CardAction,
    z.strictObject({ allowed: z.boolean(), why: z.string().nullable() }),
  ),
  consentUrl: z.string().nullish(),
});
export type AppConsentRequest = z.infer<typeof AppConsentRequest>;

export const QueueState = z.enum([
  /** Open, or waiting for its requester: what the queue is about when nothing is said. */
  'undecided',
  'open',
  'waiting',
  'waiting-for-requester',
  'decided',
  'approved',
  'denied',
  'blocked',
  'expired',
  'withdrawn',
  'all',
]);
export const QueueSort = z.enum(['priority', 'oldest', 'newest', 'risk', 'demand', 'deadline']);

export const QueueQuery = z.strictObject({
  state: QueueState.default('undecided'),
  q: z.string().max(MAX_SEARCH).optional(),
  sort: QueueSort.default('priority'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT_MAX).default(PAGE_LIMIT_DEFAULT),
});
export type QueueQuery = z.infer<typeof QueueQuery>;

export const QueuePage = z.strictObject({
  items: z.array(AppConsentRequest),
  nextCursor: z.string().nullable(),
  /**
   * Exact for whole states. Where words or the day of designation narrow the page, it is counted no further than
   * 1,000: 1,001 says "more than 1,000".
   */
  total: z.int(),
});
export type QueuePage = z.infer<typeof QueuePage>;

/** `POST /v1/queue/{id}/questions`: to one requester, or to all when `requestId` is left out. */
export const NewQuestion = z.strictObject({
  text: typedText(MAX_MESSAGE),
  requestId: Uuid.nullish(),
  deadline: Timestamp.nullish(),
  expectedVersion: z.int().min(1).nullish(),
});
export type NewQuestion = z.infer<typeof NewQuestion>;

export const NewNote = z.strictObject({ text: typedText(MAX_NOTE) });

/** `POST /v1/queue/{id}/claim`: take over from somebody else only on purpose. */
export const ClaimInput = z.strictObject({
  takeOver: z.boolean().default(false),
  /** A colleague whom the policy lets review; shown under the name the desk knows, whatever is said here. */
  to: Person.nullish(),
});
