import { z } from 'zod';
import { Timestamp } from './primitives.ts';

const Count = z.int().min(0);
const Millis = z.number().min(0).nullable();

/** `GET /v1/numbers?from&to`: how the desk does. Counts are of user requests unless said otherwise. */
export const Numbers = z.strictObject({
  from: Timestamp,
  to: Timestamp,
  openNow: Count,
  /** One row per week (Monday, `YYYY-MM-DD`), oldest first, weeks without anything included. */
  volume: z.array(
    z.strictObject({ week: z.string(), submitted: Count, decided: Count, expired: Count }),
  ),
  timeToDecision: z.strictObject({ count: Count, medianMs: Millis, p90Ms: Millis }),
  outcomes: z.strictObject({
    approved: Count,
    denied: Count,
    blocked: Count,
    expired: Count,
    withdrawn: Count,
  }),
  topApps: z
    .array(
      z.strictObject({
        clientId: z.string(),
        displayName: z.string().nullable(),
        requests: Count,
        people: Count,
      }),
    )
    .max(20),
  reviewers: z
    .array(z.strictObject({ id: z.string(), name: z.string(), decisions: Count, medianMs: Millis }))
    .max(50),
});
export type Numbers = z.infer<typeof Numbers>;

export const NumbersQuery = z.strictObject({
  from: Timestamp.optional(),
  to: Timestamp.optional(),
});
