import type { Fix } from '../shape.ts';
import { straightFix } from './chain.ts';
import { at } from './places.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** The wrong account, or the wrong tenant. */
export const accountFixes: Fix[] = [
  straightFix({
    id: 'guest-account',
    title: 'The account is not known in that tenant (guest, 50020)',
    summary:
      'The person signs in with an account of another organization. Invite it as a guest, or use the account of this tenant.',
    audience: ['user', 'helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['50020', '50177', '50178', '90072', '51004', '50034', '16003'],
      causes: ['guest-account', 'wrong-account', 'cross-tenant-policy'],
      words: ['does not exist in tenant', 'guest'],
    },
    steps: [
      {
        id: 'which-account',
        who: 'user',
        title: 'See which account is used',
        what: [
          'The page names the account. If you have one in the other organization, choose "Use another account" or open a private window and sign in with it.',
        ],
        ...at('signIn'),
        check: 'The page shows the account you mean.',
        source: SOURCES.guests,
      },
      {
        id: 'invite',
        who: 'entra-admin',
        title: 'Invite the person as a guest, if that is meant',
        what: [
          'In the tenant of the app, choose "Invite external user" and send the invitation to that very address.',
          'Look at cross-tenant access settings when the invitation cannot be redeemed.',
        ],
        ...at('people'),
        check: 'The person is listed as a guest, with the invitation accepted.',
        source: SOURCES.guests,
      },
      {
        id: 'admin-for-guest',
        who: 'entra-admin',
        title: 'Guests and consent',
        what: [
          'A guest often may not consent where members may. Grant admin consent to the app in this tenant, not in the guest’s own.',
        ],
        ...at('permissions'),
        wait: { minutes: 60, why: 'A new grant can take up to an hour.' },
        check: 'The grant is listed under "Admin consent".',
        source: SOURCES.grant,
      },
    ],
    end: {
      text: 'The right account is known in the right tenant.',
      checkAgain: 'The person signs in with that account in a private window.',
    },
    sources: [SOURCES.guests],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'personal-account',
    title: 'A personal account where a work account is needed',
    summary:
      'The sign-in uses outlook.com, hotmail.com, live.com or another private address. No administrator can approve that.',
    audience: ['user', 'helpdesk'],
    symptoms: {
      codes: ['500208', '50020'],
      causes: ['personal-account', 'wrong-account'],
      words: ['personal account', 'live.com', 'outlook.com'],
    },
    steps: [
      {
        id: 'sign-out-private',
        who: 'user',
        title: 'Sign out of the personal account',
        what: [
          'Sign out at office.com and close all windows of the app.',
          'If your work address is also a personal account, choose "Work or school account" when asked.',
        ],
        ...at('officeSignOut'),
        check: 'office.com asks whom to sign in.',
        source: SOURCES.guests,
      },
      {
        id: 'use-work',
        who: 'user',
        title: 'Sign in with the work account',
        what: ['Open the app in a private window and enter your work address.'],
        ...at('signIn'),
        check: 'The page shows your organization’s name or logo.',
        source: SOURCES.guests,
      },
      {
        id: 'vendor-work-accounts',
        who: 'vendor',
        title: 'Let work accounts in',
        what: [
          'If the sign-in address contains /consumers/, your app admits personal accounts only. Please tell us how work accounts sign in.',
        ],
        ...at('vendorMail'),
        check: 'The address contains /common/, /organizations/ or the tenant.',
        source: SOURCES.codes,
      },
    ],
    end: {
      text: 'The work account is in use.',
      checkAgain: 'The page of the app shows the work address.',
    },
    sources: [SOURCES.guests],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'wrong-tenant',
    title: 'The app is not in this tenant (700016)',
    summary:
      'Wrong tenant in the link, an app meant for one organization only, or an app nobody installed yet.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['700016', '70001', '90002', '900023'],
      causes: ['app-not-in-tenant', 'wrong-tenant'],
      words: ['was not found in the directory'],
    },
    steps: [
      {
        id: 'compare-tenant',
        who: 'entra-admin',
        title: 'Compare the tenant',
        what: [
          'The error names the directory, the address names the tenant. If it is not yours, the link or the account is wrong.',
          'Check the cloud too: an app of the global cloud is not known in the US government or China clouds.',
        ],
        ...at('apps'),
        check: 'You know whether the tenant is the right one.',
        source: SOURCES.troubleshoot,
      },
      {
        id: 'install-app',
        who: 'entra-admin',
        title: 'Install the app, if the tenant is right',
        what: [
          'Start the sign-in from the vendor as an administrator, or open the vendor’s admin consent address. Compare the application id first.',
        ],
        ...at('adminConsent'),
        wait: { minutes: 30, why: 'A new app takes some minutes to be known everywhere.' },
        check: 'The app is listed under Enterprise apps.',
        source: SOURCES.troubleshoot,
      },
      {
        id: 'vendor-multitenant',
        who: 'vendor',
        title: 'Check that other organizations may use the app',
        what: [
          'Sign-in ends with AADSTS700016: the application id is not found in our directory. Is the registration multi-tenant, and is the id right?',
        ],
        ...at('vendorMail'),
        check: 'The vendor has confirmed the id and that the app is multi-tenant.',
        source: SOURCES.codes,
      },
    ],
    end: {
      text: 'The app is known in the right tenant.',
      checkAgain: 'Sign in again from the vendor’s page.',
    },
    sources: [SOURCES.troubleshoot],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'partner-tenant',
    title: 'A partner may not use this app in the customer’s tenant (90099)',
    summary:
      'Somebody with delegated administration opened an app that the customer has not authorized.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['90099'],
      causes: ['partner-not-authorized'],
      words: ['partner', 'delegated administrator'],
    },
    steps: [
      {
        id: 'customer-consents',
        who: 'entra-admin',
        title: 'Let the customer’s own administrator consent',
        what: [
          'An administrator of the customer’s tenant signs in to the app once and consents. Partners cannot do it for them with delegated rights.',
        ],
        ...at('permissions'),
        wait: { minutes: 60, why: 'A new grant can take up to an hour.' },
        check: 'The app is listed in the customer’s Enterprise apps, with a grant.',
        source: SOURCES.codes,
      },
    ],
    end: {
      text: 'The customer has authorized the app.',
      checkAgain: 'The partner signs in again.',
    },
    sources: [SOURCES.codes],
    verified: VERIFIED,
  }),
];
