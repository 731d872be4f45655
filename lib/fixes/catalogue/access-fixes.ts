import { defineFix } from '../define-fix.ts';
import type { Fix } from '../shape.ts';
import { chainNodes, straightFix } from './chain.ts';
import { at } from './places.ts';
import { SOURCES, VERIFIED } from './sources.ts';

const again = {
  id: 'sign-in-again',
  who: 'user' as const,
  title: 'Sign in again',
  what: ['Close the blocked page, open the app and sign in again.'],
  ...at('signIn'),
  check: 'You reach the app.',
};

export const accessFixes: Fix[] = [
  defineFix({
    id: 'assignment-required',
    title: 'Assignment is required for this app (50105)',
    summary:
      'The app lets in only people and groups assigned to it. Consent alone does not help, and users can never consent here themselves.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['50105'],
      causes: ['not-assigned', 'assignment-required'],
      words: ['assigned', 'specifically granted'],
    },
    start: 'should-use',
    nodes: [
      {
        kind: 'question',
        id: 'should-use',
        ask: 'Should this person use the app?',
        answers: [
          ['yes', 'Yes.', 'assign'],
          ['everybody', 'Yes, and so should everybody.', 'no-assignment'],
          ['no', 'No.', 'say-no'],
        ],
      },
      ...chainNodes(
        [
          {
            id: 'assign',
            who: 'entra-admin',
            title: 'Assign the person or a group',
            what: [
              'Under Users and groups, add the person, or better the group whose members need the app. Nested groups do not count.',
            ],
            ...at('usersOfApp'),
            check: 'The person is in the list, directly or as a member of a listed group.',
            source: SOURCES.assign,
          },
          {
            id: 'consent-too',
            who: 'entra-admin',
            title: 'Grant admin consent as well',
            what: [
              'Apps with required assignment always need admin consent to everything they ask for.',
              'Under Permissions, compare and grant what is missing.',
            ],
            ...at('permissions'),
            wait: { minutes: 60, why: 'A new grant can take up to an hour.' },
            check: 'The tab "Admin consent" lists every permission of the sign-in address.',
            source: SOURCES.grant,
          },
        ],
        'sign-in-again',
      ),
      {
        kind: 'step',
        id: 'no-assignment',
        who: 'entra-admin',
        title: 'Turn required assignment off',
        what: ['Under Properties, set "Assignment required?" to No and save.'],
        ...at('properties'),
        check: 'The switch says No.',
        risk: {
          level: 'danger',
          text: 'Then every user and guest of the tenant can sign in to the app.',
          safer: 'Keep it on and assign a group that holds everybody who needs the app.',
        },
        source: SOURCES.assign,
        next: 'sign-in-again',
      },
      { kind: 'step', ...again, source: SOURCES.assign, next: 'let-in' },
      {
        kind: 'end',
        id: 'let-in',
        outcome: 'expected-solved',
        text: 'The person is assigned.',
        checkAgain: 'The person signs in without 50105.',
      },
      {
        kind: 'end',
        id: 'say-no',
        outcome: 'not-fixable-here',
        text: 'The block is meant. Tell the person who decides about this app.',
        checkAgain: 'The person knows why, and whom to ask.',
      },
    ],
    sources: [SOURCES.assign, SOURCES.grant],
    verified: VERIFIED,
  }),
  defineFix({
    id: 'app-disabled',
    title: 'The app is disabled (7000112)',
    summary:
      'Somebody switched sign-in off for this app, or blocked a request for it. Do not ask again; ask why.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['7000112', '500014', '1000031'],
      causes: ['app-disabled', 'resource-disabled'],
      words: ['is disabled'],
    },
    start: 'find-who',
    nodes: [
      {
        kind: 'step',
        id: 'find-who',
        who: 'entra-admin',
        title: 'Find out who disabled it, and why',
        what: [
          'Open the app and read "Enabled for users to sign-in?" under Properties; the audit log says who changed it.',
          'A request that was blocked also leaves a disabled app behind.',
        ],
        ...at('properties'),
        check: 'You know who, when and why.',
        source: SOURCES.disable,
        next: 'by-whom',
      },
      {
        kind: 'question',
        id: 'by-whom',
        ask: 'Who disabled it?',
        answers: [
          ['us', 'One of us, and the reason no longer holds.', 'enable-app'],
          ['on-purpose', 'One of us, on purpose.', 'stays-off'],
          ['microsoft', 'Microsoft ("disabled by Microsoft").', 'stays-off'],
        ],
      },
      {
        kind: 'step',
        id: 'enable-app',
        who: 'entra-admin',
        title: 'Enable sign-in again',
        what: [
          'Set "Enabled for users to sign-in?" to Yes and save.',
          'If the app was blocked in a request, review its permissions before you do.',
        ],
        ...at('properties'),
        wait: { minutes: 30, why: 'It takes some minutes until every sign-in knows.' },
        check: 'The switch says Yes.',
        risk: {
          level: 'note',
          text: 'Old grants come alive again with the app. Look at Permissions first.',
        },
        source: SOURCES.disable,
        next: 'sign-in-again',
      },
      { kind: 'step', ...again, source: SOURCES.disable, next: 'enabled' },
      {
        kind: 'end',
        id: 'enabled',
        outcome: 'expected-solved',
        text: 'The app takes sign-ins again.',
        checkAgain: 'The person signs in without 7000112.',
      },
      {
        kind: 'end',
        id: 'stays-off',
        outcome: 'not-fixable-here',
        text: 'It stays off. Offer the person an app that is allowed.',
        checkAgain: 'The person knows why.',
      },
    ],
    sources: [SOURCES.disable],
    verified: VERIFIED,
  }),
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
  straightFix({
    id: 'tenant-restrictions',
    title: 'Access to another organization is not allowed (500021, 500212)',
    summary: 'A network or cross-tenant policy stops the sign-in. Consent changes nothing.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['500021', '500212', '500213'],
      causes: ['tenant-restrictions', 'cross-tenant-policy'],
      words: ['tenant is denied', 'restricted'],
    },
    steps: [
      {
        id: 'name-tenants',
        who: 'entra-admin',
        title: 'Name both tenants',
        what: [
          'The sign-in log says whose policy it was: the home tenant’s outbound rule, or the other’s inbound rule. 500021 is a rule of the network (tenant restrictions).',
        ],
        ...at('signIns'),
        check: 'You know whose rule it is.',
        source: SOURCES.crossTenant,
      },
      {
        id: 'change-rule',
        who: 'entra-admin',
        title: 'Allow the other organization, if that is wanted',
        what: [
          'Add the organization and allow only the users and apps that need it. The other side may have to do the same.',
        ],
        ...at('crossTenant'),
        wait: { minutes: 60, why: 'Changed rules take a while to reach every sign-in.' },
        check: 'The organization is listed, with these users and apps.',
        source: SOURCES.crossTenant,
      },
    ],
    end: {
      text: 'The rule allows this sign-in.',
      checkAgain: 'Sign in again from the same network.',
    },
    sources: [SOURCES.crossTenant],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'conditional-access',
    title: 'Conditional Access refuses the sign-in (530xx)',
    summary: 'A rule about device, place, app or risk. No consent and no request can help.',
    audience: ['user', 'helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['53000', '53001', '53003', '53004'],
      causes: ['conditional-access'],
      words: ['conditional access', 'cannot access this right now'],
    },
    steps: [
      {
        id: 'more-details',
        who: 'user',
        title: 'Open "More details" on the page',
        what: ['Note the correlation id and the time; say which device and network you are on.'],
        ...at('signIn'),
        check: 'You have the correlation id.',
        source: SOURCES.conditionalAccess,
      },
      {
        id: 'which-policy',
        who: 'entra-admin',
        title: 'See which policy it was',
        what: [
          'Find the sign-in by its correlation id; the tab "Conditional Access" names the policy and what was missing.',
        ],
        ...at('signIns'),
        check: 'You know the policy and the condition.',
        source: SOURCES.conditionalAccess,
      },
      {
        id: 'meet-condition',
        who: 'entra-admin',
        title: 'Meet the condition, or change the rule',
        what: [
          'Usually: enrol the device, use a managed browser, or come from a known place.',
          'Change the policy only with whoever owns it.',
        ],
        ...at('conditionalAccess'),
        check: 'The condition is met, or its owner has decided.',
        risk: {
          level: 'danger',
          text: 'Excluding a user or an app from a policy opens a way around it.',
          safer:
            'Meet the condition; if there must be an exception, make it for one app and with an end date.',
        },
        source: SOURCES.conditionalAccess,
      },
    ],
    end: { text: 'The sign-in meets the rule.', checkAgain: 'Sign in again on the same device.' },
    sources: [SOURCES.conditionalAccess],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'mailbox-on-premises',
    title: 'The mailbox is not in Office 365 (hybrid)',
    summary:
      'The app speaks to Office 365, but the mailbox is on your own Exchange server, or is being moved.',
    audience: ['helpdesk', 'entra-admin', 'app-admin'],
    symptoms: {
      causes: ['mailbox-not-online'],
      words: ['MailboxNotEnabledForRESTAPI', 'REST API', 'on-premises', 'hybrid'],
    },
    steps: [
      {
        id: 'where-mailbox',
        who: 'entra-admin',
        title: 'See where the mailbox is',
        what: [
          'The Exchange admin center lists the type: a "remote" mailbox of your own server, a move under way, or a mailbox without licence.',
        ],
        breadcrumb: 'Exchange admin center > Recipients > Mailboxes',
        check: 'You know whether it is online, on your server, or moving.',
        source: SOURCES.troubleshoot,
      },
      {
        id: 'move-or-hybrid',
        who: 'entra-admin',
        title: 'Move it, or set up hybrid modern authentication',
        what: [
          'Move the mailbox to Office 365, or give the server Exchange 2016 CU3 or later and hybrid modern authentication.',
          'Do not build on EWS: in Exchange Online it is being shut down from October 2026.',
        ],
        breadcrumb: 'Exchange admin center > Migration',
        check: 'A test mailbox answers.',
        source: SOURCES.troubleshoot,
      },
      {
        id: 'right-address',
        who: 'user',
        title: 'Connect the right mailbox',
        what: [
          'Sign out at office.com first, then connect again: a signed-in other account is picked silently.',
        ],
        ...at('officeSignOut'),
        check: 'The app shows your work address.',
        source: SOURCES.troubleshoot,
      },
    ],
    end: {
      text: 'The app reaches the mailbox.',
      checkAgain: 'A new meeting in the calendar appears in the app.',
    },
    sources: [SOURCES.troubleshoot],
    verified: VERIFIED,
  }),
];
