import { z } from 'zod';
import { MAX_AUDIENCE_MEMBERS, MAX_EVIDENCE, MAX_JUSTIFICATION } from './limits.ts';
import { Person, Timestamp, typedText } from './primitives.ts';

export const DecisionKind = z.enum(['approve', 'deny', 'block']);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const Audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({
    kind: z.literal('named'),
    members: z
      .array(
        z.strictObject({
          kind: z.enum(['user', 'group']),
          id: z.string().min(1).max(128),
          name: z.string().max(256).nullish(),
        }),
      )
      .min(1)
      .max(MAX_AUDIENCE_MEMBERS),
  }),
]);
export type Audience = z.infer<typeof Audience>;

/** `POST /v1/queue/{id}/decision`. Deny and block need a justification; the server checks it. */
export const DecisionInput = z.strictObject({
  kind: DecisionKind,
  justification: z.string().trim().max(MAX_JUSTIFICATION).nullish(),
  audience: Audience.default({ kind: 'everyone' }),
  expectedVersion: z.int().min(1),
  /** One of the app's registered addresses, when the consent answer should come back there. */
  redirectUri: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish(),
});
export type DecisionInput = z.infer<typeof DecisionInput>;

export const Decision = z.strictObject({
  kind: DecisionKind,
  justification: z.string().nullable(),
  audience: Audience,
  decidedBy: Person,
  decidedAt: Timestamp,
});
export type Decision = z.infer<typeof Decision>;

/** Rising certainty that an approval took effect. */
export const PROOF_LEVELS = ['claimed', 'observed', 'verified', 'confirmed'] as const;
export const ProofLevel = z.enum(PROOF_LEVELS);
export type ProofLevel = z.infer<typeof ProofLevel>;

export const Proof = z.strictObject({
  level: ProofLevel,
  at: Timestamp,
  by: Person.nullable(),
  /** Still blocked after approval: the cause the requester's extension found. */
  stillBlocked: z.strictObject({ cause: z.string().max(200), count: z.int().min(0) }).nullish(),
});
export type Proof = z.infer<typeof Proof>;

/** `POST /v1/queue/{id}/proof`: what the extension saw at the redirect, or what was read back from Graph. */
export const ProofInput = z.discriminatedUnion('level', [
  z.strictObject({
    level: z.literal('observed'),
    evidence: z.strictObject({
      adminConsent: z.boolean(),
      tenant: z.string().max(64).nullish(),
      scope: z.string().max(MAX_EVIDENCE).nullish(),
      error: z.string().max(200).nullish(),
      errorDescription: z.string().max(MAX_EVIDENCE).nullish(),
    }),
  }),
  z.strictObject({
    level: z.literal('verified'),
    evidence: z.strictObject({
      source: z.literal('graph'),
      grantIds: z.array(z.string().max(128)).min(1).max(50),
      readAt: Timestamp,
    }),
  }),
]);
export type ProofInput = z.infer<typeof ProofInput>;

export const Justified = z.strictObject({
  justification: typedText(MAX_JUSTIFICATION),
  expectedVersion: z.int().min(1).nullish(),
});
export type Justified = z.infer<typeof Justified>;
