import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '../http/problem.ts';

/**
 * How far one person has read. `own` and `shared` are positions in the tenant's order: of the person's own asks,
 * and of cards and policy. They differ only while `shared` catches up after what the person may see changed.
 */
export interface FeedCursor {
  own: number;
  shared: number;
  /** What the person could see when the cursor was given (`scopeOf`). */
  scope: string;
  /** While catching up: what they could see before, where that ends, and how far it was handed out. */
  was: { scope: string; until: number; seen: number } | null;
}

const SIGNATURE_LENGTH = 12;

function sign(text: string, secret: string, person: string): string {
  return createHmac('sha256', secret)
    .update(`${person}\n${text}`)
    .digest('base64url')
    .slice(0, SIGNATURE_LENGTH);
}

/** The cursor as a short text, signed so that nobody asks for more than they were given. */
export function encodeCursor(cursor: FeedCursor, secret: string, person: string): string {
  const parts = [cursor.own.toString(36), cursor.shared.toString(36), cursor.scope];
  if (cursor.was) {
    const { scope, until, seen } = cursor.was;
    parts.push(scope, until.toString(36), seen.toString(36));
  }
  const text = parts.join('.');
  return `${text}.${sign(text, secret, person)}`;
}

/**
 * Reads a cursor back. Throws `cursor-expired` for one this tenant did not give this person, or from a future
 * that a restored backup does not know: the reader has to start again.
 */
export function decodeCursor(
  text: string,
  secret: string,
  person: string,
  head: number,
): FeedCursor {
  const parts = text.split('.');
  const given = parts.pop() ?? '';
  const expected = sign(parts.join('.'), secret, person);
  const fits =
    given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
  const [own = '', shared = '', scope = '', wasScope, until, seen = '0'] = parts;
  const cursor: FeedCursor = {
    own: Number.parseInt(own, 36),
    shared: Number.parseInt(shared, 36),
    scope,
    was:
      wasScope === undefined || until === undefined
        ? null
        : { scope: wasScope, until: Number.parseInt(until, 36), seen: Number.parseInt(seen, 36) },
  };
  if (!fits || cursor.own > head || cursor.shared > head) {
    throw new Problem('cursor-expired', 'This cursor cannot be continued; start without one.');
  }
  return cursor;
}
