import type { Clock } from '../clock.ts';
import type { Store, Tx } from '../store/store.ts';
import { composeMail } from './compose.ts';
import { loadMail, localeOf } from './load-facts.ts';
import {
  drop,
  leaseMails,
  MAX_ATTEMPTS,
  type MailRow,
  markFailed,
  markRetry,
  markSent,
  pauseAfter,
  release,
} from './outbox-rows.ts';
import { threadHeaders } from './threading.ts';
import { LONGEST_SEND_MS, type Mailer } from './transport.ts';

const BATCH = 12;
const AT_ONCE = 4;
/** A batch is over well before its lease, so nobody else picks up what is still being sent. */
export const LEASE_MS = (BATCH / AT_ONCE) * LONGEST_SEND_MS * 2;

export interface SenderOptions {
  store: Store;
  mailer: Mailer;
  clock: Clock;
  publicUrl: string;
  /** `MAIL_FROM`: its domain names our messages. */
  from: string;
  /** The machine's clock; leases and pauses are measured on it. */
  realNow?: () => number;
  /** Told of each mail that will never be delivered, without its address. */
  onUndeliverable?(mail: {
    tenant: string;
    kind: string;
    cardId: string | null;
    why: string;
  }): void;
  /** Told each time the mail server itself fails, with its words. */
  onDown?(why: string): void;
}

export type SendCount = Record<'sent' | 'refused' | 'retry' | 'cancelled', number>;

/** `Desk <desk@example.org>` → `example.org`. */
export function domainOf(from: string): string {
  return /@([^\s@<>]+)>?\s*$/.exec(from)?.[1]?.toLowerCase() ?? 'localhost';
}

/** How long to wait between tries to write down what was sent: together well within the lease. */
const WRITE_PAUSES_MS = [50, 200, 1000, 3000, 10_000, 30_000];

/**
 * Writes down what came of a mail, through a database that is away for a moment: a mail that is out
 * and not written down would be sent again.
 */
async function persist(store: Store, job: (tx: Tx) => Promise<void>): Promise<void> {
  for (const pause of WRITE_PAUSES_MS) {
    try {
      return await store.write(job);
    } catch {
      // Full, busy or restarting: the last try below is the one that may fail.
      await new Promise((next) => setTimeout(next, pause));
    }
  }
  return store.write(job);
}

async function sendOne(options: SenderOptions, row: MailRow): Promise<keyof SendCount | 'down'> {
  const { store, mailer, clock, publicUrl, from, realNow = Date.now } = options;
  const loaded = await store.read((tx) => loadMail(tx, row));
  if ('cancelled' in loaded) {
    await store.write((tx) => drop(tx, row.id));
    return 'cancelled';
  }
  const locale = localeOf(row);
  const mail = composeMail(loaded.facts, locale, publicUrl);
  const thread = threadHeaders({
    mailId: row.id,
    cardId: loaded.facts.cardId,
    cardCreatedAt: loaded.facts.cardCreatedAt,
    topic: mail.topic,
    at: row.created_at,
    domain: domainOf(from),
  });
  const result = await mailer.send({
    to: row.recipient,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    ...thread,
    headers: { ...thread.headers, 'Content-Language': locale },
  });
  if (result.kind === 'sent') {
    await persist(store, (tx) => markSent(tx, row.id, clock(), thread.messageId));
    return 'sent';
  }
  if (result.kind === 'refused' || row.attempts >= MAX_ATTEMPTS) {
    await persist(store, (tx) => markFailed(tx, row.id, clock(), result.why));
    const { tenant, kind, card_id: cardId } = row;
    options.onUndeliverable?.({ tenant, kind, cardId, why: result.why });
    return 'refused';
  }
  const notBefore = realNow() + pauseAfter(row.attempts, result.serverDown);
  await persist(store, (tx) => markRetry(tx, row.id, notBefore, result.why));
  if (!result.serverDown) return 'retry';
  options.onDown?.(result.why);
  return 'down';
}

/** Sends up to one batch of due mails; what the server does to one changes nothing for the others. */
export async function sendBatch(options: SenderOptions): Promise<SendCount & { down: boolean }> {
  const { store, clock, realNow = Date.now } = options;
  const count = { sent: 0, refused: 0, retry: 0, cancelled: 0, down: false };
  const rows = await leaseMails(store, {
    now: clock(),
    realNow: realNow(),
    leaseMs: LEASE_MS,
    limit: BATCH,
  });
  const waiting = [...rows];
  const work = async () => {
    for (let row = waiting.shift(); row; row = count.down ? undefined : waiting.shift()) {
      const outcome = await sendOne(options, row);
      if (outcome === 'down') count.down = true;
      count[outcome === 'down' ? 'retry' : outcome] += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // A server that is down for one is down for all: the others keep their turn without being tried.
  if (waiting.length > 0)
    await store.write((tx) =>
      release(
        tx,
        waiting.map(({ id }) => id),
      ),
    );
  return count;
}
