import { z } from 'zod';
import { AppConsentRequest } from './app-consent-request.ts';
import { CHANGES_LIMIT_DEFAULT, CHANGES_LIMIT_MAX } from './limits.ts';
import { Policy } from './policy.ts';
import { UserConsentRequest } from './user-consent-request.ts';

const base = { cursor: z.string(), id: z.string(), version: z.int() };

/** One change; `data: null` means the caller can no longer see the thing. */
export const Change = z.discriminatedUnion('entity', [
  z.strictObject({
    ...base,
    entity: z.literal('appConsentRequest'),
    data: AppConsentRequest.nullable(),
  }),
  z.strictObject({
    ...base,
    entity: z.literal('userConsentRequest'),
    data: UserConsentRequest.nullable(),
  }),
  z.strictObject({ ...base, entity: z.literal('policy'), data: Policy.nullable() }),
]);
export type Change = z.infer<typeof Change>;

/** `GET /v1/changes` */
export const ChangesPage = z.strictObject({
  changes: z.array(Change),
  nextCursor: z.string(),
  hasMore: z.boolean(),
});
export type ChangesPage = z.infer<typeof ChangesPage>;

export const ChangesQuery = z.strictObject({
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(CHANGES_LIMIT_MAX).default(CHANGES_LIMIT_DEFAULT),
});
