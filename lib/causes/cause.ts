/** What can help a person at this screen. `request`: only this one shows the request form. */
export const NEXT_STEPS = [
  'request',
  'try-again',
  'switch-account',
  'ask-assignment',
  'tell-it',
  'report-to-vendor',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Why a person is stopped. The first group is the ground Microsoft's own list of nine covers. */
export const CAUSE_IDS = [
  'only-admins-may-agree',
  'unverified-publisher',
  'managed-permission',
  'admin-only-permission',
  'never-agreed',
  'assignment-required',
  'prompt-every-time',
  'prompt-loop',
  'risky-app',
  'missing-service',
  'not-in-tenant',
  'app-misconfigured',
  'guest-account',
  'personal-account',
  // Beside Microsoft's list:
  'approved-still-blocked',
  'admin-link',
  'no-reviewer',
  'request-lost',
  'request-failed',
  'app-disabled',
  'app-unavailable',
  'service-disabled',
  'partner-only',
  'tenant-restricted',
  'conditional-access',
  'declined',
  'passing-fault',
  'vendor-error',
  'internal-app',
  'google-policy',
  'not-sure',
] as const;
export type CauseId = (typeof CAUSE_IDS)[number];

/** What the cause was read from; shown word for word beside it. */
export interface CauseEvidence {
  kind:
    | 'code'
    | 'prompt'
    | 'permission'
    | 'publisher'
    | 'endpoint'
    | 'account'
    | 'decision'
    | 'page';
  value: string;
}

export interface Cause {
  id: CauseId;
  /** The best step first; a request form is shown only when `request` is among them. */
  steps: readonly NextStep[];
  evidence: CauseEvidence;
  /** Microsoft's own request form is switched off in this organisation (90094 instead of 90095). */
  workflowOff: boolean;
}
