import { z } from 'zod';
import { Origin, Timestamp } from './primitives.ts';

export const Provider = z.enum([
  'entra',
  'google',
  'okta',
  'github',
  'slack',
  'salesforce',
  'atlassian',
]);
export type Provider = z.infer<typeof Provider>;

export const Cloud = z.enum(['global', 'us-government', 'china']);
export type Cloud = z.infer<typeof Cloud>;

export const ScreenKind = z.enum([
  'need-admin-approval',
  'approval-required',
  'request-sent',
  'request-failed',
  'risky-app',
  'user-consent',
  'admin-consent',
  'not-assigned',
  'app-disabled',
  'wrong-account',
  'consent-error',
  'vendor-error',
  'conditional-access',
]);
export type ScreenKind = z.infer<typeof ScreenKind>;

/** Where a request began: what the sign-in page showed. Holds nothing that design forbids to keep. */
export const RequestOrigin = z.strictObject({
  provider: Provider,
  cloud: Cloud.nullish(),
  screen: ScreenKind,
  errorCode: z.string().max(40).nullish(),
  correlationId: z.string().max(64).nullish(),
  occurredAt: Timestamp.nullish(),
  returnOrigin: Origin.nullish(),
});
export type RequestOrigin = z.infer<typeof RequestOrigin>;
