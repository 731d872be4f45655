import type { FixInput } from '../define-fix.ts';
import { ZOOM_GUIDE, ZOOM_SETTINGS_PLACE, ZOOM_SSO } from './zoom-facts.ts';

/** First set-up: requirements, who connects, the prompt at sign-in, and the way where an admin does it once. */
export const zoomSetupNodes: FixInput['nodes'] = [
  {
    kind: 'step',
    id: 'check-requirements',
    who: 'app-admin',
    title: 'Check what Zoom needs',
    what: [
      'Make sure you are owner or admin of the Zoom account.',
      'Check that single sign-on works for Zoom and that the identity provider (Okta, Ping or another) is federated with Entra ID.',
      'Turn on the calendar and contacts integration for the account, with Office 365 as an allowed service.',
    ],
    breadcrumb:
      'Zoom web portal > Advanced > Single Sign-On; then Account Management > Account Settings > Mail & Calendar',
    target: 'zoom-account-settings',
    formerly: ZOOM_SETTINGS_PLACE.formerly,
    check: 'A user can sign in to Zoom with the work account, and the integration is switched on.',
    source: ZOOM_SSO,
    next: 'who-connects',
  },
  {
    kind: 'question',
    id: 'who-connects',
    ask: 'Who should connect the calendars?',
    help: 'Once by an administrator is today’s better way: no user is asked and nobody meets "Need admin approval".',
    answers: [
      ['admin-once', 'An administrator, once for everybody.', 'application-permissions'],
      ['each-user', 'Each user, when asked at sign-in.', 'prompt-how-often'],
    ],
  },
  {
    kind: 'question',
    id: 'prompt-how-often',
    ask: 'How often should Zoom ask at sign-in?',
    help: 'Only the first time: who says no, or meets an error, is not asked again and must connect by hand later. Every time: users are sent to Microsoft at each sign-in until the calendar is connected; while consent is blocked, they meet the block each time.',
    answers: [
      ['first-time', 'Only the first time.', 'prompt-first-time'],
      ['every-time', 'Every time until the calendar is connected.', 'prompt-every-time'],
    ],
  },
  {
    kind: 'step',
    id: 'prompt-first-time',
    who: 'app-admin',
    title: 'Turn on the prompt, first time only',
    what: [
      'Turn on "Ask users to integrate Office 365 calendar when signing in with SSO credentials".',
      'Choose "Ask users the first time they sign in".',
      'Confirm. The lock beside it makes it binding for all groups.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'A user who never signed in with SSO before is sent to Microsoft once.',
    source: ZOOM_SSO,
    next: 'consent-way',
  },
  {
    kind: 'step',
    id: 'prompt-every-time',
    who: 'app-admin',
    title: 'Turn on the prompt, every time until connected',
    what: [
      'Turn on "Ask users to integrate Office 365 calendar when signing in with SSO credentials".',
      'Choose "Ask users every time they sign in until they integrate the calendars".',
      'Confirm. The lock beside it makes it binding for all groups.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'A user without a connected calendar is sent to Microsoft at the next sign-in.',
    risk: {
      level: 'note',
      text: 'As long as consent is blocked, every sign-in of every user ends at the block. Settle consent first.',
    },
    source: ZOOM_SSO,
    next: 'consent-way',
  },
  {
    kind: 'step',
    id: 'application-permissions',
    who: 'app-admin',
    title: 'Let an administrator connect everybody once',
    what: [
      'Turn on "Integrate third-party mail and calendar services" and choose Office 365.',
      'Under "Authorize with", choose Graph API, not Exchange Web Services (EWS).',
      'Under "Who can set up the integration", choose "Office 365 admin can set up the integration by using Application Permissions".',
      'Select Authorize. A Cloud Application Administrator or Global Administrator signs in, reads the list of permissions and decides; then Save.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'The settings page shows Office 365 as authorized.',
    risk: {
      level: 'note',
      text: 'Application permissions reach every mailbox until they are narrowed. It needs a paid Zoom plan and a domain that both sides know; the administrator’s Microsoft address should be the same as in Zoom.',
    },
    source: ZOOM_GUIDE,
    next: 'verify-enterprise-app',
  },
  {
    kind: 'step',
    id: 'verify-enterprise-app',
    who: 'entra-admin',
    title: 'Check the grant in Entra',
    what: [
      'Open the enterprise application that Zoom has just created and compare its application id with the one in the consent prompt.',
      'Under Permissions, tab "Admin consent", check that only what you agreed to is listed.',
      'Narrow it to the mailboxes that need it (role-based access for applications in Exchange).',
    ],
    breadcrumb: 'Entra admin center > Entra ID > Enterprise apps > Zoom > Security > Permissions',
    target: 'enterprise-apps',
    formerly: [
      {
        until: '2023',
        breadcrumb:
          'Azure portal > Azure Active Directory > Enterprise applications > Zoom > Permissions',
      },
    ],
    wait: { minutes: 60, why: 'New grants can take up to an hour to reach every mailbox.' },
    check: 'The granted permissions are listed under "Admin consent".',
    source: ZOOM_GUIDE,
    next: 'connected',
  },
];
