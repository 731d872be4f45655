import type { FixInput } from '../define-fix.ts';
import {
  ZOOM_CONNECT,
  ZOOM_LOOP,
  ZOOM_PROFILE_PLACE,
  ZOOM_SETTINGS_PLACE,
  ZOOM_SSO,
} from './zoom-facts.ts';

const ENTERPRISE_APP = {
  breadcrumb: 'Entra admin center > Entra ID > Enterprise apps > Zoom > Security > Permissions',
  target: 'enterprise-apps' as const,
  formerly: [
    {
      until: '2023',
      breadcrumb:
        'Azure portal > Azure Active Directory > Enterprise applications > Zoom > Permissions',
    },
  ],
};

/** "User needs admin approval": both of Zoom's solutions, the waiting request, and the loop after approval. */
export const zoomConsentNodes: FixInput['nodes'] = [
  {
    kind: 'question',
    id: 'consent-way',
    ask: 'How should consent be given?',
    help: 'Zoom’s own article names two: "solution 1" opens consent for every app in the tenant, "solution 2" consents to Zoom alone.',
    answers: [
      [
        'company',
        'For the whole company, to Zoom alone (Zoom’s solution 2).',
        'company-consent-setting',
      ],
      [
        'admin-once',
        'An administrator connects everybody once (today’s better way).',
        'application-permissions',
      ],
      ['pending', 'A user has already pressed "Request approval".', 'approve-request'],
      ['tenant', 'Let all users consent to all apps (Zoom’s solution 1).', 'allow-user-consent'],
    ],
  },
  {
    kind: 'step',
    id: 'company-consent-setting',
    who: 'app-admin',
    title: 'Stop Zoom from asking each user for consent',
    what: [
      'Turn off "Office 365 users can consent to enterprise applications accessing company data on their behalf".',
      'Confirm; use the lock if groups should not change it.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'The switch is off for the account and for the user’s group.',
    source: ZOOM_SSO,
    next: 'company-consent',
  },
  {
    kind: 'step',
    id: 'company-consent',
    who: 'entra-admin',
    title: 'Consent on behalf of the company (the admin’s half)',
    what: [
      'Sign in to Zoom with a Zoom account of your own and open your profile.',
      'Choose Connect, then Office 365, then OAuth 2.0 as the way to authorize.',
      'Tick "I’m the admin and I’m consenting on behalf of the company" and select Authorize.',
      'Sign in with your Microsoft 365 administrator account. Compare name, publisher and application id in the prompt, read the permissions, then accept.',
    ],
    ...ZOOM_PROFILE_PLACE,
    check:
      'Zoom appears under Enterprise apps, and its Permissions page lists the grant under "Admin consent".',
    risk: {
      level: 'note',
      text: 'This lets every user of the company connect a calendar. To limit it, set "Assignment required" on the app and assign groups.',
    },
    source: ZOOM_SSO,
    next: 'user-connects',
  },
  {
    kind: 'step',
    id: 'user-connects',
    who: 'user',
    title: 'Connect your calendar (the user’s half)',
    what: [
      'In your Zoom profile, choose Connect, then Office 365, then Authorize. Leave the box for admins empty.',
      'Sign in with your work account.',
    ],
    ...ZOOM_PROFILE_PLACE,
    check: 'Your profile shows the calendar as connected, with your work address.',
    source: ZOOM_CONNECT,
    next: 'connected',
  },
  {
    kind: 'step',
    id: 'approve-request',
    who: 'entra-admin',
    title: 'Decide on the waiting request',
    what: [
      'Open the request for Zoom in "My Pending".',
      'Review permissions and consent: compare the application id, read each permission, then approve, deny or block.',
    ],
    breadcrumb:
      'Entra admin center > Entra ID > Enterprise apps > Activity > Admin consent requests',
    target: 'admin-consent-requests',
    formerly: [
      {
        until: '2023',
        breadcrumb:
          'Azure portal > Azure Active Directory > Enterprise applications > Admin consent requests',
      },
    ],
    wait: { minutes: 60, why: 'An approval can take up to an hour to reach everybody.' },
    check:
      'The request has left "My Pending", and the grant is listed under the app’s Permissions.',
    next: 'user-connects',
  },
  {
    kind: 'step',
    id: 'allow-user-consent',
    who: 'entra-admin',
    title: 'Let users consent to apps (solution 1)',
    what: [
      'Under "User consent settings", choose "Allow user consent for apps" and save.',
      'Come back and undo it as soon as the calendars are connected.',
    ],
    breadcrumb:
      'Entra admin center > Entra ID > Enterprise apps > Consent and permissions > User consent settings',
    target: 'user-consent-settings',
    formerly: [
      {
        until: '2021',
        breadcrumb:
          'Azure portal > Enterprise applications > User settings > Users can consent to apps accessing company data on their behalf',
      },
      {
        until: '2023',
        breadcrumb: 'Azure portal > Enterprise applications > Security > Consent and permissions',
      },
    ],
    wait: { minutes: 30, why: 'Zoom states about 30 minutes until the setting takes effect.' },
    check: 'A user without a role gets the ordinary consent prompt.',
    risk: {
      level: 'danger',
      text: 'This opens consent for every app, not only Zoom: any user can then give mail and calendar to any app, which is what consent phishing needs.',
      safer:
        'Go back and consent to Zoom alone for the company, or let an administrator connect everybody once.',
    },
    source: ZOOM_SSO,
    next: 'users-may-consent-setting',
  },
  {
    kind: 'step',
    id: 'users-may-consent-setting',
    who: 'app-admin',
    title: 'Tell Zoom that users may consent',
    what: [
      'Turn on "Office 365 users can consent to enterprise applications accessing company data on their behalf". It must say the same as the Entra setting.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'The switch is on for the account and for the user’s group.',
    source: ZOOM_SSO,
    next: 'user-connects',
  },
  {
    kind: 'step',
    id: 'match-settings',
    who: 'app-admin',
    title: 'Make the Zoom setting match the Entra setting',
    what: [
      'Ask the Entra administrator whether users may consent to apps themselves. In most tenants they may not.',
      'If they may not: turn off "Office 365 users can consent to enterprise applications accessing company data on their behalf". While it is on, Zoom asks for consent anew at each sign-in, whatever was approved.',
      'Look at the user’s group too: a group can have its own value.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'The switch is off for the account and for the user’s group.',
    source: ZOOM_LOOP,
    next: 'still-after-match',
  },
  {
    kind: 'question',
    id: 'still-after-match',
    ask: 'Is the user still blocked after connecting again?',
    answers: [
      ['no', 'No, it works.', 'connected'],
      ['yes', 'Yes, still blocked.', 'compare-permissions'],
    ],
  },
  {
    kind: 'step',
    id: 'compare-permissions',
    who: 'entra-admin',
    title: 'Compare what was granted with what Zoom asks',
    what: [
      'Read the application id and the scopes from the address of the blocked sign-in, before any secret part.',
      'Open that app: the granted permissions must contain all of the scopes. An older grant does not cover what Zoom asks for since.',
      'Under Properties, see whether "Assignment required" is on; then the user must be assigned as well.',
      'Grant what is missing from this page, not from App registrations: granting there can revoke what was granted before.',
    ],
    ...ENTERPRISE_APP,
    wait: { minutes: 60, why: 'A new grant can take up to an hour to take effect.' },
    check: 'Every scope in the address is listed under Permissions.',
    source: ZOOM_LOOP,
    next: 'user-connects',
  },
];
