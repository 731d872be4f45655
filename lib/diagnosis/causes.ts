import type { Role } from '../fixes/shape.ts';
import type { ScreenClass } from '../screens/facts.ts';

/** What a cause is, who must act first, and the fixes that repair it, best first. */
export interface Cause {
  class: ScreenClass;
  actor: Role;
  fixes: readonly [string, ...string[]];
  /** One of the nine reasons Microsoft lists for "need admin approval". */
  ofTheNine: boolean;
  /** Tie-breaker: a cause that says more stands before one that says less. */
  weight: number;
}

const nine = (actor: Role, weight: number, ...fixes: [string, ...string[]]): Cause => ({
  class: 'consent',
  actor,
  fixes,
  ofTheNine: true,
  weight,
});
const other = (
  kind: ScreenClass,
  actor: Role,
  weight: number,
  ...fixes: [string, ...string[]]
): Cause => ({
  class: kind,
  actor,
  fixes,
  ofTheNine: false,
  weight,
});

/** Every cause the diagnosis can name. Texts for each are in messages/. */
export const CAUSES = {
  'user-read-missing': nine('vendor', 8, 'user-read-missing', 'grant-missing-permissions'),
  'user-consent-off': nine('entra-admin', 7, 'turn-on-requests', 'grant-missing-permissions'),
  'assignment-required': nine('entra-admin', 10, 'assignment-required'),
  'app-not-in-tenant': nine('entra-admin', 8, 'wrong-tenant', 'missing-service-principal'),
  'resource-not-in-tenant': nine('entra-admin', 9, 'missing-service-principal'),
  'prompt-forces-consent': nine('vendor', 9, 'approval-loop'),
  'scope-not-granted': nine('entra-admin', 7, 'grant-missing-permissions'),
  'permission-needs-admin': nine('entra-admin', 6, 'grant-missing-permissions', 'turn-on-requests'),
  'risky-app': nine('entra-admin', 9, 'risky-app'),

  'admin-approval-needed': other(
    'consent',
    'entra-admin',
    5,
    'turn-on-requests',
    'grant-missing-permissions',
  ),
  'approval-can-be-requested': other('consent', 'user', 6, 'send-a-request'),
  'request-waiting': other('consent', 'entra-admin', 7, 'send-a-request'),
  'no-reviewer': other('consent', 'entra-admin', 9, 'no-reviewer'),
  'request-not-understood': other('consent', 'user', 7, 'try-again'),
  'workflow-off': other('consent', 'entra-admin', 8, 'turn-on-requests'),
  'reviewer-sees-nothing': other('consent', 'entra-admin', 8, 'new-reviewer-sees-nothing'),
  'user-declined': other('consent', 'user', 6, 'declined-by-mistake'),
  'approval-loop': other('consent', 'entra-admin', 9, 'approval-loop'),
  'admin-link-opened-by-user': other('consent', 'user', 7, 'send-a-request', 'admin-link-common'),
  'admin-link-common': other('vendor', 'entra-admin', 9, 'admin-link-common'),
  'unknown-resource': other('consent', 'vendor', 9, 'unknown-resource'),
  'partner-not-authorized': other('consent', 'entra-admin', 8, 'partner-tenant'),
  'passing-fault': other('consent', 'user', 6, 'try-again'),
  'device-consent': other('consent', 'user', 7, 'device-consent'),

  'not-assigned': other('access', 'entra-admin', 9, 'assignment-required'),
  'app-disabled': other('access', 'entra-admin', 9, 'app-disabled'),
  'resource-disabled': other(
    'access',
    'entra-admin',
    8,
    'app-disabled',
    'missing-service-principal',
  ),
  'tenant-restrictions': other('access', 'entra-admin', 8, 'tenant-restrictions'),
  'cross-tenant-policy': other('access', 'entra-admin', 8, 'tenant-restrictions', 'guest-account'),
  'conditional-access': other('access', 'entra-admin', 8, 'conditional-access'),
  'mailbox-not-online': other('access', 'entra-admin', 8, 'mailbox-on-premises'),

  'guest-account': other('account', 'user', 8, 'guest-account'),
  'personal-account': other('account', 'user', 9, 'personal-account'),
  'wrong-account': other('account', 'user', 7, 'guest-account', 'personal-account'),
  'wrong-tenant': other('account', 'vendor', 8, 'wrong-tenant'),
  'sign-in-problem': other('account', 'user', 6, 'sign-in-problem'),

  'vendor-error': other('vendor', 'vendor', 6, 'tell-the-vendor'),
  'redirect-mismatch': other('vendor', 'vendor', 8, 'tell-the-vendor'),
  'vendor-secret-expired': other('vendor', 'vendor', 8, 'tell-the-vendor'),

  'google-blocked-by-admin': other('consent', 'app-admin', 8, 'google-workspace'),
  'google-internal-app': other('vendor', 'vendor', 8, 'google-workspace'),
  'google-embedded-browser': other('vendor', 'vendor', 8, 'google-workspace'),
  'okta-not-assigned': other('access', 'app-admin', 8, 'okta-assignment'),
  'github-needs-owner': other('consent', 'app-admin', 8, 'github-organization'),
  'slack-needs-approval': other('consent', 'app-admin', 8, 'slack-workspace'),
  'atlassian-needs-site-admin': other('consent', 'app-admin', 8, 'atlassian-site'),
  'salesforce-app-blocked': other('consent', 'app-admin', 8, 'salesforce-org'),

  'sign-in-noise': other('ignore', 'user', 1, 'try-again'),
  'unknown-code': other('vendor', 'user', 2, 'unknown-code'),
} as const satisfies Record<string, Cause>;

export type CauseId = keyof typeof CAUSES;

/** The record of a cause. */
export function causeOf(id: CauseId): Cause {
  return CAUSES[id];
}
