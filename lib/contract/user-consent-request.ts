import { z } from 'zod';
import { App } from './app.ts';
import { Decision, Proof } from './decision.ts';
import { MAX_EVIDENCE, MAX_JUSTIFICATION, MAX_MESSAGE, MAX_PERMISSIONS } from './limits.ts';
import { RequestOrigin } from './origin.ts';
import { ConsentType, Permission } from './permission.ts';
import { Person, Timestamp, typedText, Uuid } from './primitives.ts';

/** Life of one person's ask (design §5). `confirmed` is `approved` with proof level confirmed. */
export const RequestStatus = z.enum([
  'open',
  'waiting-for-requester',
  'approved',
  'denied',
  'blocked',
  'expired',
  'withdrawn',
]);
export type RequestStatus = z.infer<typeof RequestStatus>;

/** Microsoft's own ids (`00000003-0000-0000-c000-000000000000`) are no UUIDs in the sense of RFC 9562. */
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `POST /v1/requests` */
export const NewRequest = z
  .strictObject({
    app: App,
    permissions: z.array(Permission).max(MAX_PERMISSIONS).default([]),
    consentType: ConsentType.default('dynamic'),
    justification: typedText(MAX_JUSTIFICATION),
    origin: RequestOrigin,
    /** The request this one follows after a denial or expiry; the old text stays readable. */
    follows: Uuid.nullish(),
  })
  .refine(({ app, origin }) => origin.provider !== 'entra' || GUID.test(app.clientId), {
    path: ['app', 'clientId'],
    message: 'must be a GUID for an Entra app',
  });
export type NewRequest = z.infer<typeof NewRequest>;
export type NewRequestInput = z.input<typeof NewRequest>;

export const TimelineEvent = z.enum([
  'submitted',
  'joined',
  'seen',
  'claimed',
  'released',
  'question',
  'answer',
  'reminded',
  'approved',
  'denied',
  'blocked',
  'unblocked',
  'expired',
  'withdrawn',
  'proof',
  'confirmed',
  'still-blocked',
  'reopened',
]);
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const TimelineEntry = z.strictObject({
  at: Timestamp,
  event: TimelineEvent,
  by: Person.nullable(),
  text: z.string().nullish(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Message = z.strictObject({
  id: z.string(),
  at: Timestamp,
  from: z.enum(['reviewer', 'requester']),
  by: Person.nullable(),
  text: z.string(),
  /** Questions only: answer by then, or the question closes by itself. */
  deadline: Timestamp.nullish(),
});
export type Message = z.infer<typeof Message>;

export const Requester = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
});
export type Requester = z.infer<typeof Requester>;

export const UserConsentRequest = z.strictObject({
  id: Uuid,
  appConsentRequestId: Uuid,
  version: z.int(),
  status: RequestStatus,
  app: App,
  permissions: z.array(Permission),
  consentType: ConsentType,
  justification: z.string(),
  origin: RequestOrigin,
  requester: Requester,
  createdAt: Timestamp,
  expiresAt: Timestamp.nullable(),
  whyWaiting: z.string(),
  decision: Decision.nullable(),
  proof: Proof.nullable(),
  remindableAt: Timestamp.nullable(),
  follows: Uuid.nullable(),
  timeline: z.array(TimelineEntry),
  messages: z.array(Message),
});
export type UserConsentRequest = z.infer<typeof UserConsentRequest>;

/** As it stands on a card: without the timeline. */
export const CardRequest = UserConsentRequest.omit({ timeline: true });
export type CardRequest = z.infer<typeof CardRequest>;

/** `POST /v1/requests/{id}/messages` */
export const NewMessage = z.strictObject({ text: typedText(MAX_MESSAGE) });

/** `POST /v1/requests/{id}/outcome` */
export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('signed-in') }),
  z.strictObject({
    kind: z.literal('still-blocked'),
    cause: z.string().max(200).nullish(),
    errorCode: z.string().max(40).nullish(),
    evidence: z.string().max(MAX_EVIDENCE).nullish(),
  }),
]);
export type Outcome = z.infer<typeof Outcome>;
