import { z } from 'zod';
import { NewRequest, UserConsentRequest } from '../contract/user-consent-request.ts';
import { PendingAct } from './acts.ts';
import type { Draft, KeptWords, OutboxEntry, TrackedRequest } from './schema.ts';

/** What a stored row must look like to be used. Looser than the wire only where older rows lack a field. */

const kind = z.enum(PendingAct.options.map((option) => option.shape.kind.value));
const owner = z.object({ tenantId: z.string(), userId: z.string() }).nullish();
const pending = z.array(z.object({ outboxId: z.int(), kind, at: z.number() })).optional();
const refusal = z
  .object({
    name: z.string(),
    detail: z.string(),
    act: kind.optional(),
    at: z.number().optional(),
  })
  .nullable();

export const DraftRow = z.object({
  key: z.string(),
  answers: z.record(z.string(), z.string()),
  justification: z.string(),
  edited: z.boolean(),
  removedFields: z.array(z.string()),
  updatedAt: z.number(),
}) satisfies z.ZodType<Draft>;

export const KeptWordsRow = z.object({
  key: z.string(),
  text: z.string(),
  updatedAt: z.number(),
}) satisfies z.ZodType<KeptWords>;

export const RequestRow = z.object({
  localId: z.string(),
  serverId: z.string().nullable(),
  appKey: z.string(),
  clientId: z.string().nullable(),
  appName: z.string().nullable(),
  provider: z.string(),
  // Kept as it was sent, not as the schema would fill it in today.
  sent: z.custom<TrackedRequest['sent']>(
    (value) => value === null || NewRequest.safeParse(value).success,
  ),
  route: z.enum(['backend', 'local', 'native']),
  phase: z.enum(['outbox', 'sent', 'refused']),
  refusal,
  createdAt: z.number(),
  syncedAt: z.number().nullable(),
  server: UserConsentRequest.nullable(),
  nativeSentAt: z.number().nullable(),
  localOutcome: z
    .object({
      kind: z.enum(['withdrawn', 'signed-in', 'still-blocked']),
      at: z.number(),
      cause: z.string().nullable(),
    })
    .nullish(),
  owner,
  pending,
}) satisfies z.ZodType<TrackedRequest>;

export const OutboxRow = z.object({
  id: z.int().optional(),
  idempotencyKey: z.string().min(1),
  act: PendingAct,
  lane: z.string(),
  createdAt: z.number(),
  notBefore: z.number(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  tenantId: z.string().nullable(),
  userId: z.string().nullable(),
}) satisfies z.ZodType<OutboxEntry>;

/** The row as its type, or null when it cannot be read (the caller leaves the bytes where they are). */
export function readRow<T>(shape: z.ZodType<T>, row: unknown): T | null {
  const parsed = shape.safeParse(row);
  return parsed.success ? parsed.data : null;
}
