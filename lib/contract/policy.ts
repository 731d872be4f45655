import { z } from 'zod';
import {
  DEFAULT_REQUEST_DURATION_DAYS,
  MAX_EXTRA_MAIL_TARGETS,
  MAX_REQUEST_DURATION_DAYS,
  MAX_REVIEWERS,
  MIN_REQUEST_DURATION_DAYS,
} from './limits.ts';

export const ReviewerRef = z.strictObject({
  kind: z.enum(['user', 'group', 'role']),
  id: z.uuid().transform((value) => value.toLowerCase()),
  /** Mail address of a user reviewer, for people who have not signed in yet. */
  email: z.email().max(254).nullish(),
});
export type ReviewerRef = z.infer<typeof ReviewerRef>;

/** `GET|PUT /v1/policy` (names follow Graph's adminConsentRequestPolicy). */
export const Policy = z.strictObject({
  isEnabled: z.boolean(),
  reviewers: z.array(ReviewerRef).max(MAX_REVIEWERS),
  notifyReviewers: z.boolean(),
  remindersEnabled: z.boolean(),
  requestDurationInDays: z
    .int()
    .min(MIN_REQUEST_DURATION_DAYS)
    .max(MAX_REQUEST_DURATION_DAYS)
    .default(DEFAULT_REQUEST_DURATION_DAYS),
  backlog: z.enum(['all', 'since-designation']).default('all'),
  /** Mailboxes that are told of new requests and need no admin role (helpdesk, ticket system). */
  extraMailTargets: z.array(z.email().max(254)).max(MAX_EXTRA_MAIL_TARGETS).default([]),
});
export type Policy = z.infer<typeof Policy>;
