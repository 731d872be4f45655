import { z } from 'zod';
import { Timestamp } from './primitives.ts';

/** Someone is looking at a card for this long after they last said so. */
export const PRESENCE_TTL_MS = 12_000;
/** How often a page that shows a card says so; two may be lost before the person counts as gone. */
export const PRESENCE_EVERY_MS = 4_000;

/** `POST /v1/queue/{id}/presence`: I have this card open now, or (`false`) no longer. */
export const PresenceInput = z.strictObject({ looking: z.boolean() });
export type PresenceInput = z.infer<typeof PresenceInput>;

/** Who else has the card open now. Never kept beyond its time, never in the audit. */
export const Presence = z.strictObject({
  others: z.array(z.strictObject({ id: z.string(), name: z.string(), since: Timestamp })).max(50),
});
export type Presence = z.infer<typeof Presence>;
