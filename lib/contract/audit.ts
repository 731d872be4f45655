import { z } from 'zod';
import { Person, Timestamp } from './primitives.ts';

/** One line of the append-only record; `hash` chains over the previous line of the tenant. */
export const AuditEntry = z.strictObject({
  seq: z.int(),
  at: Timestamp,
  event: z.string(),
  actor: Person.nullable(),
  entity: z.string(),
  entityId: z.string(),
  appId: z.string().nullable(),
  appName: z.string().nullable(),
  reason: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  clientVersion: z.string().nullable(),
  /** What Entra's own log would call it, where one corresponds. */
  entra: z
    .strictObject({ service: z.string(), category: z.string(), activity: z.string() })
    .nullable(),
  prevHash: z.string(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditPage = z.strictObject({
  items: z.array(AuditEntry),
  nextCursor: z.string().nullable(),
});

export const AuditVerdict = z.strictObject({
  ok: z.boolean(),
  checked: z.int(),
  broken: z
    .strictObject({
      seq: z.int(),
      kind: z.enum(['changed', 'missing', 'reordered']),
      detail: z.string(),
    })
    .nullable(),
});
export type AuditVerdict = z.infer<typeof AuditVerdict>;

export const AuditQuery = z.strictObject({
  from: Timestamp.optional(),
  to: Timestamp.optional(),
  q: z.string().max(200).optional(),
  event: z.string().max(60).optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
