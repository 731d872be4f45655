import { z } from 'zod';
import { DecisionKind } from './decision.ts';
import { Person, Timestamp, Uuid } from './primitives.ts';

/** A decision on another app that has the publisher, or a grave permission, in common with a card. */
export const Precedent = z.strictObject({
  appConsentRequestId: Uuid,
  clientId: z.string(),
  displayName: z.string().nullable(),
  kind: DecisionKind,
  justification: z.string().nullable(),
  decidedBy: Person,
  decidedAt: Timestamp,
  samePublisher: z.boolean(),
  /** Values of the permissions both ask for; those that everybody asks for are left out. */
  samePermissions: z.array(z.string()),
});
export type Precedent = z.infer<typeof Precedent>;

/** `GET /v1/queue/{id}/precedents`, closest first. */
export const Precedents = z.strictObject({ items: z.array(Precedent).max(20) });
export type Precedents = z.infer<typeof Precedents>;
