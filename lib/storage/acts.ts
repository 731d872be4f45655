import { z } from 'zod';
import { ClaimInput, NewNote, NewQuestion } from '../contract/app-consent-request.ts';
import { DecisionInput, Justified, ProofInput } from '../contract/decision.ts';
import { NewMessage, NewRequest, Outcome } from '../contract/user-consent-request.ts';

const ref = z.string().min(1).max(128);

/**
 * Everything a person can do that the backend must hear of. Kept in the outbox as it is,
 * sent with a stable idempotency key. `requestId` is a local id for own requests.
 */
export const PendingAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('submit'), requestId: ref, body: NewRequest }),
  z.strictObject({ kind: z.literal('withdraw'), requestId: ref }),
  z.strictObject({ kind: z.literal('message'), requestId: ref, body: NewMessage }),
  z.strictObject({ kind: z.literal('remind'), requestId: ref }),
  z.strictObject({ kind: z.literal('outcome'), requestId: ref, body: Outcome }),
  z.strictObject({ kind: z.literal('decide'), cardId: ref, body: DecisionInput }),
  z.strictObject({ kind: z.literal('unblock'), cardId: ref, body: Justified }),
  z.strictObject({ kind: z.literal('question'), cardId: ref, body: NewQuestion }),
  z.strictObject({ kind: z.literal('claim'), cardId: ref, body: ClaimInput }),
  z.strictObject({ kind: z.literal('release'), cardId: ref }),
  z.strictObject({ kind: z.literal('note'), cardId: ref, body: NewNote }),
  z.strictObject({ kind: z.literal('proof'), cardId: ref, body: ProofInput }),
]);
export type PendingAct = z.infer<typeof PendingAct>;
export type PendingActInput = z.input<typeof PendingAct>;
