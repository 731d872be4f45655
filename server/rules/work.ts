import type { TimelineEvent } from '../../lib/contract/user-consent-request.ts';
import type { Caller } from '../auth/caller.ts';
import { appendAudit, type NewAudit } from '../store/audit-log.ts';
import { advanceFeed, type FeedChange } from '../store/change-feed.ts';
import { addToCounts } from '../store/counts.ts';
import { type NewDue, scheduleDue } from '../store/due.ts';
import { insertRows } from '../store/insert-rows.ts';
import { newId } from '../store/new-id.ts';
import { enqueueMail, type NewMail } from '../store/outbox.ts';
import { type PlaceOf, prepared } from '../store/prepared.ts';
import type { TimelineTable } from '../store/schema.ts';
import type { TenantLock, Tx } from '../store/store.ts';
import { readPolicy, type StoredPolicy } from './policy-record.ts';

export interface WorkOptions {
  tx: Tx;
  lock: TenantLock;
  now: number;
  /** Null when the clock acts, not a person. */
  caller: Caller | null;
  clientVersion: string | null;
}

type Ends = { tenant: string; seq: number; auditSeq: number; hash: string };

/** Where the feed and the audit of a tenant end now. */
const moveEnds = prepared((tx, place: PlaceOf<Ends>) =>
  tx
    .updateTable('tenant')
    .set({
      change_seq: place('seq'),
      audit_seq: place('auditSeq'),
      audit_hash: place('hash'),
    })
    .where('id', '=', place('tenant')),
);

type Audit = Pick<NewAudit, 'event' | 'entity' | 'entityId'> & Partial<NewAudit>;

/**
 * One write of one tenant. Rules change their rows at once and say here what else belongs to the change;
 * `flush` writes the feed, timeline, audit, mail and due rows in the same transaction.
 */
export class Work {
  readonly tx: Tx;
  readonly tenant: string;
  readonly now: number;
  readonly caller: Caller | null;
  readonly lock: TenantLock;
  /** Position in the tenant's history of everything this write does. */
  readonly pos: number;
  policy: StoredPolicy;
  policyVersion: number;
  readonly timeline: TimelineTable[] = [];
  readonly #clientVersion: string | null;
  readonly #changes = new Map<string, FeedChange>();
  readonly #audit: NewAudit[] = [];
  #mails: NewMail[] = [];
  readonly #dues: NewDue[] = [];
  readonly #counts = new Map<string, number>();
  #flushed = false;
  #seq: number | null = null;

  constructor({ tx, lock, now, caller, clientVersion }: WorkOptions) {
    this.tx = tx;
    this.lock = lock;
    this.tenant = lock.id;
    this.now = now;
    this.caller = caller;
    this.pos = lock.change_seq + 1;
    this.policy = readPolicy(lock.policy);
    this.policyVersion = lock.policy_version;
    this.#clientVersion = clientVersion;
  }

  /** The acting person as the records name them; null for the clock. */
  get actor(): { id: string; name: string } | null {
    return this.caller && { id: this.caller.id, name: this.caller.name };
  }

  newId(): string {
    return newId();
  }

  /** Something visible has a new version. */
  changed(change: FeedChange): void {
    this.#changes.set(`${change.entity} ${change.entityId}`, change);
  }

  /** A line of the timeline: of one ask, or of the whole card when `requestId` is null. */
  tell(cardId: string, requestId: string | null, event: TimelineEvent, text?: string | null): void {
    this.timeline.push({
      tenant: this.tenant,
      card_id: cardId,
      request_id: requestId,
      pos: this.pos,
      n: this.timeline.length,
      at: this.now,
      event,
      by_id: this.actor?.id ?? null,
      by_name: this.actor?.name ?? null,
      text: text ?? null,
    });
  }

  /** A line of the audit. */
  record(entry: Audit): void {
    this.#audit.push({
      appId: null,
      appName: null,
      reason: null,
      before: null,
      after: null,
      ...entry,
    });
  }

  mail(mails: readonly NewMail[]): void {
    this.#mails.push(...mails);
  }

  /** Takes back what this write would send to a person. */
  unmail(personId: string): void {
    this.#mails = this.#mails.filter((mail) => mail.personId !== personId);
  }

  due(due: Omit<NewDue, 'tenant'>): void {
    this.#dues.push({ ...due, tenant: this.tenant });
  }

  /** A card entered or left a status. */
  count(status: string, delta: 1 | -1): void {
    this.#counts.set(status, (this.#counts.get(status) ?? 0) + delta);
  }

  /** End of the feed once something visible was written, else null. */
  get announced(): number | null {
    return this.#seq;
  }

  /** Writes all that was said; a second call has nothing left to write. */
  async flush(): Promise<void> {
    if (this.#flushed) return;
    this.#flushed = true;
    const { tx, lock } = this;
    await insertRows(tx, 'timeline', this.timeline);
    await addToCounts(tx, this.tenant, this.#counts);
    await enqueueMail(tx, this.#mails);
    await scheduleDue(tx, this.#dues);
    const seq = await advanceFeed(tx, this.tenant, lock.change_seq, [...this.#changes.values()]);
    const head = await appendAudit(
      tx,
      {
        tenant: this.tenant,
        at: this.now,
        actor: this.actor,
        clientVersion: this.#clientVersion,
        seq: lock.audit_seq,
        hash: lock.audit_hash,
      },
      this.#audit,
    );
    if (seq !== lock.change_seq || head.seq !== lock.audit_seq) {
      await moveEnds(tx, { tenant: this.tenant, seq, auditSeq: head.seq, hash: head.hash });
    }
    if (seq !== lock.change_seq) this.#seq = seq;
  }
}
