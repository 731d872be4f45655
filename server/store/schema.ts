import type { RequestStatus } from '../../lib/contract/user-consent-request.ts';
import type { PersonWordTable, SearchWordTable } from './schema-words.ts';

/**
 * The tables, as Kysely sees them on both databases. Times are epoch milliseconds, booleans 0/1,
 * JSON is text. Nothing here is a wire shape; `server/rules/*-view.ts` turns rows into contract shapes.
 */
export type Flag = 0 | 1;
/** One customer directory. Its row is the lock of every write of the tenant. */
export interface TenantTable {
  id: string;
  /** Last position handed out in the change feed; advanced only in the writing transaction. */
  change_seq: number;
  audit_seq: number;
  audit_hash: string;
  /** `StoredPolicy` as JSON (see server/rules/policy-record.ts). */
  policy: string;
  policy_version: number;
  /** Key of the feed cursors' signature and of erased people's pseudonyms. */
  secret: string;
  created_at: number;
}

/** Who has been seen with a valid token: name, address and language for mail, never a password or token. */
export interface PersonTable {
  tenant: string;
  id: string;
  name: string;
  email: string | null;
  locale: string | null;
  /** `ConsentDesk.*` roles of the last token, JSON array. */
  roles: string;
  first_seen_at: number;
  last_seen_at: number;
}

/** What a person's last token said about groups and directory roles: lets mail find reviewers by reference. */
export interface MembershipTable {
  tenant: string;
  kind: 'group' | 'role';
  ref_id: string;
  person_id: string;
}

export type CardStatusColumn = RequestStatus;

/** The card: all that is asked of one app. */
export interface AppConsentRequestTable {
  tenant: string;
  id: string;
  version: number;
  status: CardStatusColumn;
  /** The client id while open or waiting, else null: unique, so an app has one open card. */
  open_key: string | null;
  provider: string;
  cloud: string;
  client_id: string;
  app_name: string | null;
  publisher_name: string | null;
  publisher_verified: Flag | null;
  /** `CardPermission[]` */
  permissions: string;
  risk_score: number;
  risk_class: string;
  risk_reasons: string;
  /** All asks ever on this card, and those still undecided. */
  request_count: number;
  active_count: number;
  /** Sort keys kept ready so that every page is one index walk. */
  created_at: number;
  priority_key: number;
  deadline_key: number;
  /** Earliest deadline among running (not paused) asks; null when none runs. */
  expires_at: number | null;
  claimed_by_id: string | null;
  claimed_by_name: string | null;
  claimed_at: number | null;
  /** The decision that stands on this card, null while undecided or reopened. */
  decision_id: string | null;
  proof_level: string | null;
  proof_at: number | null;
  proof_by_id: string | null;
  proof_by_name: string | null;
  still_blocked_cause: string | null;
  still_blocked_count: number;
  /** Who changed the card last and when: told to whoever comes second. */
  changed_by_id: string | null;
  changed_by_name: string | null;
  changed_at: number;
  /** How many times it was opened (1 + reopenings): part of mail keys, so a reopened card is told again. */
  round: number;
}

/** One person's ask. */
export interface UserConsentRequestTable {
  tenant: string;
  id: string;
  card_id: string;
  version: number;
  status: CardStatusColumn;
  /** `open` while undecided, else its id: unique per requester and app, so the first ask stands. */
  open_key: string;
  requester_id: string;
  requester_name: string;
  requester_email: string | null;
  locale: string | null;
  client_id: string;
  consent_type: string;
  permissions: string;
  justification: string;
  origin: string;
  follows: string | null;
  created_at: number;
  /** Feed position at creation: card-level timeline rows after it belong to this ask too. */
  created_pos: number;
  expires_at: number;
  /** When the clock stopped (a question is open), else null. */
  paused_at: number | null;
  /** Last time the requester nudged the reviewers. */
  nudged_at: number | null;
  outcome: 'signed-in' | 'still-blocked' | null;
  outcome_at: number | null;
  outcome_cause: string | null;
  decision_id: string | null;
  /** Words its card can be found by because of this ask, each after a space. */
  search_words: string;
}

export interface DecisionTable {
  tenant: string;
  id: string;
  card_id: string;
  client_id: string;
  kind: 'approve' | 'deny' | 'block';
  publisher_name: string | null;
  justification: string | null;
  audience: string;
  permissions: string;
  decided_by_id: string;
  decided_by_name: string;
  decided_at: number;
  undone_at: number | null;
}

/** Questions (`reviewer`) and answers (`requester`). */
export interface MessageTable {
  tenant: string;
  id: string;
  card_id: string;
  request_id: string;
  pos: number;
  at: number;
  side: 'reviewer' | 'requester';
  by_id: string | null;
  by_name: string | null;
  text: string;
  deadline: number | null;
  /** Questions: when answered or closed by its deadline; null while it stops the clock. */
  closed_at: number | null;
}

export interface NoteTable {
  tenant: string;
  id: string;
  card_id: string;
  at: number;
  by_id: string;
  by_name: string;
  text: string;
}

/** `request_id` null: it happened to the whole card. */
export interface TimelineTable {
  tenant: string;
  card_id: string;
  request_id: string | null;
  pos: number;
  n: number;
  at: number;
  event: string;
  by_id: string | null;
  by_name: string | null;
  text: string | null;
}

/** One row per thing that ever changed: its latest position. `owner` says who may see it. */
export interface ChangeFeedTable {
  tenant: string;
  entity: 'appConsentRequest' | 'userConsentRequest' | 'policy';
  entity_id: string;
  seq: number;
  version: number;
}

export interface AuditTable {
  tenant: string;
  seq: number;
  at: number;
  event: string;
  actor_id: string | null;
  actor_name: string | null;
  entity: string;
  entity_id: string;
  app_id: string | null;
  app_name: string | null;
  reason: string | null;
  before: string;
  after: string;
  client_version: string | null;
  prev_hash: string;
  hash: string;
}

export interface IdempotencyTable {
  tenant: string;
  person_id: string;
  key: string;
  /** Hash of method, path and body. */
  fingerprint: string;
  status: number;
  /** Both as JSON. */
  headers: string;
  answer: string;
  created_at: number;
}

/** Written by the rules through `enqueueMail`, sent by server/mail. */
export interface MailOutboxTable {
  id: string;
  tenant: string;
  dedupe_key: string;
  kind: string;
  /** Directory id of the addressee, null for extra mail targets: lets the sender check they still may be told. */
  person_id: string | null;
  recipient: string;
  locale: string | null;
  card_id: string | null;
  request_id: string | null;
  payload: string;
  created_at: number;
  attempts: number;
  next_attempt_at: number;
  leased_until: number | null;
  sent_at: number | null;
  failed_at: number | null;
  last_error: string | null;
  message_id: string | null;
}

/** What must happen at a time; read and removed by server/jobs. */
export interface DueTable {
  id: string;
  tenant: string;
  kind: string;
  entity_id: string;
  due_at: number;
  leased_until: number | null;
}

/** Cards per status, kept in the writing transaction so that `total` costs one row. */
export interface CardCountTable {
  tenant: string;
  status: string;
  n: number;
}

/** Who has a card open now; rows older than `PRESENCE_TTL_MS` mean nothing and are swept. */
export interface PresenceTable {
  tenant: string;
  card_id: string;
  person_id: string;
  name: string;
  since: number;
  seen_at: number;
}

export interface Database {
  tenant: TenantTable;
  person: PersonTable;
  membership: MembershipTable;
  app_consent_request: AppConsentRequestTable;
  user_consent_request: UserConsentRequestTable;
  decision: DecisionTable;
  message: MessageTable;
  note: NoteTable;
  timeline: TimelineTable;
  change_feed: ChangeFeedTable;
  audit: AuditTable;
  idempotency: IdempotencyTable;
  mail_outbox: MailOutboxTable;
  due: DueTable;
  search_word: SearchWordTable;
  person_word: PersonWordTable;
  card_count: CardCountTable;
  presence: PresenceTable;
}
