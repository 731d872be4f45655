import type { CauseId } from '../../../lib/diagnosis/causes.ts';

const ZOOM = 'fc108d3f-543d-4374-bbff-c7c51f651fe5';
const TENANT = '11111111-2222-4333-8444-555555555555';
const TAIL =
  'Trace ID: 0a0a0a0a-1111-4222-8333-444444444400 Correlation ID: aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee Timestamp: 2026-11-20 09:12:13Z';
const AUTHORIZE = `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/authorize?client_id=${ZOOM}&response_type=code&redirect_uri=https%3A%2F%2Fzoom.us%2Foauth%2Foutlook&state=S3cr3t`;

/** One pasted text per cause, in the forms people really paste. The first diagnosis must be the cause. */
export const CASES: [CauseId, string][] = [
  [
    'user-read-missing',
    `AADSTS90008: The user or administrator has not consented to use the application with ID '${ZOOM}'. This happened because application is misconfigured ${TAIL}`,
  ],
  ['user-consent-off', 'Our setting is "Do not allow user consent" since last week'],
  ['assignment-required', `Die App wurde genehmigt, aber: AADSTS50105 ${TAIL}`],
  [
    'app-not-in-tenant',
    `AADSTS700016: Application with identifier '${ZOOM}' was not found in the directory 'Contoso'. ${TAIL}`,
  ],
  [
    'resource-not-in-tenant',
    `AADSTS650052: The app is trying to access a service '00000015-0000-0000-c000-000000000000'(Microsoft.ERP) that your organization 'contoso.com' lacks a service principal for.`,
  ],
  ['prompt-forces-consent', `${AUTHORIZE}&scope=openid&prompt=consent\nAADSTS90094`],
  [
    'scope-not-granted',
    `{"error":"invalid_grant","suberror":"consent_required","error_codes":[65001],"error_description":"AADSTS65001: The user or administrator has not consented to use the application with ID '${ZOOM}' named 'Zoom'."}`,
  ],
  ['permission-needs-admin', `${AUTHORIZE}&scope=openid%20Calendars.ReadWrite`],
  ['risky-app', 'AADSTS900941: Administrator consent is required. App is considered risky.'],
  ['admin-approval-needed', 'Fehlercode 90094'],
  ['approval-can-be-requested', 'aadsts 90095'],
  ['request-waiting', '90096'],
  ['no-reviewer', 'AADSTS90097: An error has occured during admin consent processing.'],
  ['request-not-understood', 'error_code=90098'],
  ['workflow-off', 'Our admin consent workflow is missing, users have no request form on the page'],
  ['reviewer-sees-nothing', 'I am a new reviewer and the reviewer sees nothing under My Pending'],
  ['user-declined', `https://zoom.us/callback?error=access_denied&error_subcode=cancel&state=abc`],
  ['approval-loop', 'Our administrator already approved Zoom and it keeps asking'],
  [
    'admin-link-opened-by-user',
    `https://login.microsoftonline.com/organizations/adminconsent?client_id=${ZOOM}`,
  ],
  ['admin-link-common', `https://login.microsoftonline.com/common/adminconsent?client_id=${ZOOM}`],
  [
    'unknown-resource',
    `AADSTS500011: The resource principal named https://api.contoso.example was not found in the tenant named Contoso.`,
  ],
  [
    'partner-not-authorized',
    `AADSTS90099: The application '${ZOOM}' (Zoom) has not been authorized in the tenant '${TENANT}'.`,
  ],
  ['passing-fault', 'AADSTS90090: A transient error has occurred. Please try again.'],
  ['device-consent', 'AADSTS50206'],
  [
    'not-assigned',
    `AADSTS50105: Your administrator has configured the application Zoom ('${ZOOM}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user 'anna@contoso.com' is blocked`,
  ],
  ['app-disabled', `AADSTS7000112: Application '${ZOOM}'(Zoom) is disabled.`],
  [
    'resource-disabled',
    `AADSTS500014: The service principal for resource 'https://outlook.office365.com' is disabled.`,
  ],
  ['tenant-restrictions', "AADSTS500021: Access to 'Contoso' tenant is denied."],
  ['cross-tenant-policy', 'AADSTS500213'],
  ['conditional-access', 'AADSTS530033'],
  [
    'mailbox-not-online',
    'MailboxNotEnabledForRESTAPI: The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  ],
  [
    'guest-account',
    `AADSTS50020: User account 'bob@fabrikam.com' from identity provider 'https://sts.windows.net/${TENANT}/' does not exist in tenant 'Contoso' and cannot access the application '${ZOOM}'(Zoom) in that tenant.`,
  ],
  [
    'personal-account',
    `AADSTS50020: User account 'bob@gmail.com' from identity provider 'live.com' does not exist in tenant 'Contoso'`,
  ],
  ['wrong-account', 'AADSTS50034: The user account does not exist in the directory.'],
  ['wrong-tenant', "AADSTS90002: Tenant 'nowhere.example' not found."],
  [
    'sign-in-problem',
    'AADSTS50126: Error validating credentials due to invalid username or password.',
  ],
  ['vendor-error', "AADSTS65005: The app asked for scope 'Foo.Bar' that doesn't exist."],
  [
    'redirect-mismatch',
    "AADSTS50011: The redirect URI 'https://a.example/cb?code=x' specified in the request does not match",
  ],
  ['vendor-secret-expired', 'AADSTS7000222: The provided client secret keys are expired.'],
  [
    'google-blocked-by-admin',
    'Access blocked: Authorization Error. Error 400: admin_policy_enforced',
  ],
  ['google-internal-app', 'Error 403: org_internal'],
  ['google-embedded-browser', 'Error 403: disallowed_useragent'],
  [
    'okta-not-assigned',
    'error=access_denied&error_description=User is not assigned to the client application.',
  ],
  [
    'github-needs-owner',
    'Although you appear to have the correct authorization, the organization has enabled OAuth App access restrictions',
  ],
  ['slack-needs-approval', 'Request to Install Calendar on Contoso'],
  [
    'atlassian-needs-site-admin',
    'Your site admin must authorize this app for the site contoso.atlassian.net before the app can access your account.',
  ],
  [
    'salesforce-app-blocked',
    "We can't authorize you because of an OAuth error. OAUTH_APPROVAL_ERROR_GENERIC",
  ],
  ['sign-in-noise', 'AADSTS50058: Session information is not sufficient for single-sign-on.'],
  ['unknown-code', 'AADSTS7654321: something new'],
];
