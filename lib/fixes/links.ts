import type { Cloud } from '../contract/origin.ts';
import { CLOUD_HOSTS } from '../requests/clouds.ts';
import { ADMIN_HOSTS } from './clouds.ts';
import type { LinkTarget } from './shape.ts';

/** What a link may need besides the cloud. */
export interface LinkContext {
  code?: string | null;
}

const PORTAL_PAGES: Partial<Record<LinkTarget, string>> = {
  'admin-consent-settings': 'ConsentPoliciesMenuBlade/~/AdminConsentSettings',
  'user-consent-settings': 'ConsentPoliciesMenuBlade/~/UserSettings',
  'permission-classifications': 'ConsentPoliciesMenuBlade/~/PermissionClassifications',
  'admin-consent-requests': 'StartboardApplicationsMenuBlade/~/AccessRequests',
  'enterprise-apps': 'StartboardApplicationsMenuBlade/~/AppAppsPreview',
  users: 'UsersManagementMenuBlade/~/AllUsers',
  'sign-in-logs': 'SignInEventsV3Blade',
  'cross-tenant-access': 'CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings',
  'conditional-access': 'ConditionalAccessBlade/~/Policies',
};

/** Pages of other vendors; they are the same in every Microsoft cloud. */
const VENDOR_PAGES: Partial<Record<LinkTarget, string>> = {
  'zoom-account-settings': 'https://zoom.us/account/setting',
  'zoom-profile': 'https://zoom.us/profile',
  'zoom-groups': 'https://zoom.us/account/group',
  'google-app-access': 'https://admin.google.com/ac/owl/list?tab=apps',
  'github-third-party-access': 'https://github.com/settings/organizations',
  'slack-manage-apps': 'https://slack.com/apps/manage',
  'atlassian-connected-apps': 'https://admin.atlassian.com/',
};

/** Microsoft's own look-up page of a code, on the right cloud. Takes digits only; anything else gives null. */
export function errorLookup(code: string, cloud: Cloud): string | null {
  return /^\d{4,8}$/.test(code) ? `https://${CLOUD_HOSTS[cloud].login}/error?code=${code}` : null;
}

/**
 * The address of a page a step names, on the given cloud. Null when there is none to open by itself:
 * a look-up without a code, or an admin consent address, which only `consentLink` may build
 * because it must know the tenant and how sure the client id is.
 */
export function deepLink(
  target: LinkTarget,
  cloud: Cloud,
  context: LinkContext = {},
): string | null {
  const hosts = ADMIN_HOSTS[cloud];
  const page = PORTAL_PAGES[target];
  if (page) {
    const area =
      target === 'conditional-access' ? 'Microsoft_AAD_ConditionalAccess' : 'Microsoft_AAD_IAM';
    return `https://${hosts.adminCenter}/#view/${area}/${page}`;
  }
  const vendor = VENDOR_PAGES[target];
  if (vendor) return vendor;
  if (target === 'graph-explorer') return 'https://developer.microsoft.com/graph/graph-explorer';
  if (target === 'my-apps') return `https://${hosts.myApps}/`;
  if (target === 'office-home') return `https://${hosts.office}/`;
  if (target === 'error-lookup') return context.code ? errorLookup(context.code, cloud) : null;
  return null;
}
