import { createHash } from 'node:crypto';

export interface ThreadHeaders {
  messageId: string;
  inReplyTo: string;
  references: string;
  headers: Record<string, string>;
}

export interface ThreadOf {
  /** The outbox row: the same row has the same Message-ID however often it is tried. */
  mailId: string;
  cardId: string;
  cardCreatedAt: number;
  /** What the conversation is called. */
  topic: string;
  at: number;
  /** Domain of `MAIL_FROM`. */
  domain: string;
}

/** 100-nanosecond ticks since 1601, the clock of Outlook's Thread-Index. */
const ticks = (at: number) => (BigInt(Math.max(0, at)) + 11_644_473_600_000n) * 10_000n;

/** Outlook's own thread mark: 22 bytes that are the card's, then 5 that tell when. */
function threadIndex(cardId: string, createdAt: number, at: number): string {
  const head = Buffer.alloc(22);
  head.writeBigUInt64BE(ticks(createdAt) & ~0xffffn, 0);
  createHash('sha256').update(cardId).digest().copy(head, 6, 0, 16);
  const child = Buffer.alloc(5);
  child.writeUInt32BE(Number(((ticks(at) - ticks(createdAt)) / 2n ** 18n) & 0x7fffffffn), 0);
  return Buffer.concat([head, child]).toString('base64');
}

/**
 * Headers that make all mails of a card one conversation: every one answers the same root that was
 * never sent itself (mail programs handle a missing root), so order of arrival does not matter.
 */
export function threadHeaders(thread: ThreadOf): ThreadHeaders {
  const root = `<card-${thread.cardId}@${thread.domain}>`;
  return {
    messageId: `<${thread.mailId}@${thread.domain}>`,
    inReplyTo: root,
    references: root,
    headers: {
      'Thread-Topic': thread.topic,
      'Thread-Index': threadIndex(thread.cardId, thread.cardCreatedAt, thread.at),
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  };
}
