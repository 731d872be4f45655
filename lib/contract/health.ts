import { z } from 'zod';
import { Timestamp } from './primitives.ts';

/** `GET /v1/health` (admin): the state of the parts, with what went wrong in words. */
export const BackendHealth = z.strictObject({
  at: Timestamp,
  version: z.string(),
  database: z.strictObject({
    kind: z.enum(['sqlite', 'postgres']),
    ok: z.boolean(),
    detail: z.string().nullable(),
    latencyMs: z.number().nullable(),
  }),
  mail: z.strictObject({
    configured: z.boolean(),
    waiting: z.int(),
    oldestWaitingAt: Timestamp.nullable(),
    /** Latest mails that were refused for good or keep failing, newest first. */
    failures: z.array(
      z.strictObject({
        to: z.string(),
        kind: z.string(),
        at: Timestamp,
        attempts: z.int(),
        error: z.string(),
      }),
    ),
  }),
  feed: z.strictObject({ cursor: z.string(), lagMs: z.number().nullable() }),
  jobs: z.strictObject({ waiting: z.int(), overdue: z.int(), oldestDueAt: Timestamp.nullable() }),
});
export type BackendHealth = z.infer<typeof BackendHealth>;

/** `GET /v1/policy/reach`: whom the reviewers of a policy are known to reach; groups and roles only know people who signed in. */
export const PolicyReach = z.strictObject({
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      via: z.string(),
      mayApprove: z.boolean(),
    }),
  ),
  unknown: z.array(z.strictObject({ kind: z.enum(['user', 'group', 'role']), id: z.string() })),
});
export type PolicyReach = z.infer<typeof PolicyReach>;

/** `POST /v1/policy/preview`: the mails as they would read in one language. */
export const MailPreviewInput = z.strictObject({ locale: z.string().max(10) });
export const MailPreview = z.strictObject({
  mails: z.array(
    z.strictObject({ kind: z.string(), subject: z.string(), text: z.string(), html: z.string() }),
  ),
});
export type MailPreview = z.infer<typeof MailPreview>;
