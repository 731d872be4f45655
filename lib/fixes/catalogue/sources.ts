const LEARN = 'https://learn.microsoft.com/en-us';

/** Pages the general fixes rest on. */
export const SOURCES = {
  troubleshoot: `${LEARN}/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues`,
  workflow: `${LEARN}/entra/identity/enterprise-apps/configure-admin-consent-workflow`,
  review: `${LEARN}/entra/identity/enterprise-apps/review-admin-consent-requests`,
  overview: `${LEARN}/entra/identity/enterprise-apps/admin-consent-workflow-overview`,
  grant: `${LEARN}/entra/identity/enterprise-apps/grant-admin-consent`,
  userConsent: `${LEARN}/entra/identity/enterprise-apps/configure-user-consent`,
  codes: `${LEARN}/entra/identity-platform/reference-error-codes`,
  adminConsent: `${LEARN}/entra/identity-platform/v2-admin-consent`,
  assign: `${LEARN}/entra/identity/enterprise-apps/assign-user-or-group-access-portal`,
  risky: `${LEARN}/entra/identity/enterprise-apps/configure-risk-based-step-up-consent`,
  phishing: `${LEARN}/entra/identity/enterprise-apps/protect-against-consent-phishing`,
  disable: `${LEARN}/entra/identity/enterprise-apps/disable-user-sign-in-portal`,
  policyApi: `${LEARN}/graph/api/adminconsentrequestpolicy-get`,
  guests: `${LEARN}/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist`,
  crossTenant: `${LEARN}/entra/external-id/cross-tenant-access-settings-b2b-collaboration`,
  conditionalAccess: `${LEARN}/entra/identity/conditional-access/troubleshoot-conditional-access`,
  cancelled: `${LEARN}/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error`,
} as const;

/** Day on which the general fixes were last compared with their sources. */
export const VERIFIED = '2026-11-21';
