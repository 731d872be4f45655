import type { Fix } from '../shape.ts';
import { straightFix } from './chain.ts';
import { at } from './places.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** Rules of network, device and mailbox: no consent helps. */
export const accessFixes: Fix[] = [
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
