import type { CauseId } from './causes.ts';

/** Words of other gatekeepers, and names of OAuth errors, in lower case. */
export const OTHER_WORDS: [CauseId, string[]][] = [
  [
    'google-blocked-by-admin',
    [
      'admin_policy_enforced',
      'tried to access sensitive info in your google account',
      'google workspace administrator',
      'access_not_configured',
      "institution's admin needs to review",
      'restricted by policies within your organization',
      'access blocked: your institution',
      'request_access_google',
    ],
  ],
  ['google-internal-app', ['org_internal']],
  ['google-embedded-browser', ['disallowed_useragent']],
  [
    'okta-not-assigned',
    [
      'user is not assigned to the client application',
      'you are not assigned this app in okta',
      '403 app not assigned',
      'you are not allowed to access this app',
    ],
  ],
  [
    'github-needs-owner',
    [
      'enabled oauth app access restrictions',
      'request approval from owners',
      'third-party application access policy',
    ],
  ],
  [
    'slack-needs-approval',
    [
      'request to install',
      "this app isn't listed in the slack marketplace",
      'approval to install this app',
      'app_approval',
    ],
  ],
  [
    'atlassian-needs-site-admin',
    [
      'your site admin must authorize this app',
      'app is blocked by an admin',
      'site admin must authorise this app',
    ],
  ],
  [
    'salesforce-app-blocked',
    [
      'oauth_approval_error_generic',
      'oauth_ec_app_not_found',
      'app must be installed into org',
      'oauth_app_blocked',
      'user is not admin approved to access this app',
      'oauth_app_access_denied',
    ],
  ],
  ['redirect-mismatch', ['redirect_uri_mismatch']],
  [
    'vendor-error',
    [
      'invalid_client',
      'deleted_client',
      'unauthorized_client',
      'invalid_scope',
      'unsupported_response_type',
      'invalid_request',
    ],
  ],
  [
    'scope-not-granted',
    ['consent_required', 'has not consented to use the application', 'delegationdoesnotexist'],
  ],
  ['user-declined', ['access_denied']],
];
