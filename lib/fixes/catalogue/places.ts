import type { LinkTarget } from '../shape.ts';

/** Where something is done: page, menu path of today, and names it had before. Spread into a step. */
export interface Place {
  breadcrumb: string;
  target?: LinkTarget;
  formerly?: { until: string; breadcrumb: string }[];
}

const ENTRA = 'Entra admin center > Entra ID';
const AZURE = 'Azure portal > Azure Active Directory';

export const PLACES = {
  workflow: {
    breadcrumb: `${ENTRA} > Enterprise apps > Consent and permissions > Admin consent settings`,
    target: 'admin-consent-settings',
    formerly: [
      {
        until: '2020',
        breadcrumb: `${AZURE} > Enterprise applications > User settings > Admin consent requests (Preview)`,
      },
      {
        until: '2023',
        breadcrumb: `${AZURE} > Enterprise applications > Security > Consent and permissions`,
      },
    ],
  },
  userConsent: {
    breadcrumb: `${ENTRA} > Enterprise apps > Consent and permissions > User consent settings`,
    target: 'user-consent-settings',
    formerly: [{ until: '2020', breadcrumb: `${AZURE} > Enterprise applications > User settings` }],
  },
  classifications: {
    breadcrumb: `${ENTRA} > Enterprise apps > Consent and permissions > Permission classifications`,
    target: 'permission-classifications',
  },
  requests: {
    breadcrumb: `${ENTRA} > Enterprise apps > Activity > Admin consent requests`,
    target: 'admin-consent-requests',
    formerly: [
      { until: '2023', breadcrumb: `${AZURE} > Enterprise applications > Admin consent requests` },
    ],
  },
  apps: {
    breadcrumb: `${ENTRA} > Enterprise apps > All applications > the app`,
    target: 'enterprise-apps',
    formerly: [
      {
        until: '2023',
        breadcrumb: `${AZURE} > Enterprise applications > All applications > the app`,
      },
    ],
  },
  permissions: {
    breadcrumb: `${ENTRA} > Enterprise apps > the app > Security > Permissions`,
    target: 'enterprise-apps',
    formerly: [
      { until: '2023', breadcrumb: `${AZURE} > Enterprise applications > the app > Permissions` },
    ],
  },
  properties: {
    breadcrumb: `${ENTRA} > Enterprise apps > the app > Manage > Properties`,
    target: 'enterprise-apps',
    formerly: [
      { until: '2023', breadcrumb: `${AZURE} > Enterprise applications > the app > Properties` },
    ],
  },
  usersOfApp: {
    breadcrumb: `${ENTRA} > Enterprise apps > the app > Manage > Users and groups`,
    target: 'enterprise-apps',
    formerly: [
      {
        until: '2023',
        breadcrumb: `${AZURE} > Enterprise applications > the app > Users and groups`,
      },
    ],
  },
  people: { breadcrumb: `${ENTRA} > Users > All users`, target: 'users' },
  signIns: { breadcrumb: `${ENTRA} > Monitoring & health > Sign-in logs`, target: 'sign-in-logs' },
  crossTenant: {
    breadcrumb: `${ENTRA} > External Identities > Cross-tenant access settings`,
    target: 'cross-tenant-access',
  },
  conditionalAccess: {
    breadcrumb: `${ENTRA} > Conditional Access > Policies`,
    target: 'conditional-access',
  },
  graph: { breadcrumb: 'Graph Explorer, signed in as an administrator', target: 'graph-explorer' },
  signIn: { breadcrumb: 'The app’s own sign-in page, in a private browser window' },
  appSettings: { breadcrumb: 'The app > its page for integrations or connected accounts' },
  officeSignOut: { breadcrumb: 'office.com > your picture > Sign out', target: 'office-home' },
  adminConsent: {
    breadcrumb: 'Admin consent address of the app, opened by an administrator',
    target: 'admin-consent',
  },
  vendorMail: { breadcrumb: 'The vendor’s support' },
} as const satisfies Record<
  string,
  {
    breadcrumb: string;
    target?: LinkTarget;
    formerly?: readonly { until: string; breadcrumb: string }[];
  }
>;

/** A place as the data form wants it: lists that may be written to. */
export function at(name: keyof typeof PLACES): Place {
  const place: Place = structuredClone(PLACES[name]) as Place;
  return place;
}
