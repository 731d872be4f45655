import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import type { Tx } from './store.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

const Headers = z.record(z.string(), z.string());

export interface IdempotencyKey {
  tenant: string;
  personId: string;
  key: string;
  fingerprint: string;
}

/** Says whether two requests ask for the same: method, path and body. */
export function fingerprintOf(method: string, path: string, body: string): string {
  return createHash('sha256').update(`${method} ${path}\n${body}`).digest('base64');
}

/**
 * The answer given before under this key, or null. Throws `idempotency-mismatch` when the key was used for
 * another request.
 */
export async function answeredBefore(tx: Tx, at: IdempotencyKey): Promise<Answer | null> {
  const row = await tx
    .selectFrom('idempotency')
    .select(['fingerprint', 'status', 'headers', 'answer'])
    .where('tenant', '=', at.tenant)
    .where('person_id', '=', at.personId)
    .where('key', '=', at.key)
    .executeTakeFirst();
  if (!row) return null;
  if (row.fingerprint !== at.fingerprint) {
    throw new Problem(
      'idempotency-mismatch',
      'This Idempotency-Key was used before with another address or body. Use a new key.',
    );
  }
  const headers = Headers.parse(JSON.parse(row.headers));
  return { status: row.status, headers, body: JSON.parse(row.answer) };
}

/** Keeps an answer under its key, in the transaction that made it true. */
export async function keepAnswer(
  tx: Tx,
  at: IdempotencyKey,
  answer: Answer,
  now: number,
): Promise<void> {
  await tx
    .insertInto('idempotency')
    .values({
      tenant: at.tenant,
      person_id: at.personId,
      key: at.key,
      fingerprint: at.fingerprint,
      status: answer.status,
      headers: JSON.stringify(answer.headers),
      answer: JSON.stringify(answer.body ?? null),
      created_at: now,
    })
    .execute();
}

/** Forgets answers older than `before` (epoch milliseconds), a bounded number at a time. Gives how many. */
export async function forgetOldAnswers(tx: Tx, before: number, limit = 1000): Promise<number> {
  const old = await tx
    .selectFrom('idempotency')
    .select(['tenant', 'person_id', 'key'])
    .where('created_at', '<', before)
    .limit(limit)
    .execute();
  for (const row of old) {
    await tx
      .deleteFrom('idempotency')
      .where('tenant', '=', row.tenant)
      .where('person_id', '=', row.person_id)
      .where('key', '=', row.key)
      .execute();
  }
  return old.length;
}
