import type { Fix } from '../shape.ts';
import { straightFix } from './chain.ts';
import { at } from './places.ts';
import { connectAgain } from './shared-steps.ts';
import { VERIFIED } from './sources.ts';

/** Gatekeepers other than Entra. */
export const providerFixes: Fix[] = [
  straightFix({
    id: 'google-workspace',
    title: 'Google: access blocked by your organization',
    summary:
      'admin_policy_enforced, access_not_configured, org_internal or disallowed_useragent on a Google page.',
    audience: ['user', 'helpdesk', 'app-admin'],
    symptoms: {
      codes: [
        'admin_policy_enforced',
        'access_not_configured',
        'org_internal',
        'disallowed_useragent',
      ],
      causes: ['google-blocked-by-admin', 'google-internal-app', 'google-embedded-browser'],
      words: ['google', 'workspace', 'gmail'],
    },
    steps: [
      {
        id: 'ask-on-page',
        who: 'user',
        title: 'Ask on the blocked page',
        what: [
          'If the page offers "Request access", use it; reviews go to your Google Workspace administrator.',
          'org_internal means the app is for its maker’s organization only; disallowed_useragent means: open it in a real browser.',
        ],
        ...at('signIn'),
        check: 'The request is sent, or you know it is another of these codes.',
        source: 'https://support.google.com/a/answer/16484119',
      },
      {
        id: 'review-google',
        who: 'app-admin',
        title: 'Review the app in the Admin console',
        what: [
          'Open "Apps pending review" and compare the OAuth client id with the one in the address.',
          'Set it to Trusted, Specific Google data, Limited or Blocked, for the organizational unit that needs it.',
        ],
        breadcrumb:
          'Google Admin console > Security > Access and data control > API controls > App access control',
        target: 'google-app-access',
        wait: { minutes: 60, why: 'Changes can take a while to reach everybody.' },
        check: 'The app is listed with your choice.',
        source: 'https://support.google.com/a/answer/16484119',
      },
      { ...connectAgain, source: 'https://support.google.com/a/answer/16484119' },
    ],
    end: {
      text: 'The app is decided on.',
      checkAgain: 'Open the app again and choose the work account.',
    },
    sources: [
      'https://support.google.com/a/answer/16484119',
      'https://support.google.com/a/answer/13288950',
    ],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'okta-assignment',
    title: 'Okta: you are not assigned this app',
    summary: 'The administrator of Okta must assign the person or a group.',
    audience: ['user', 'helpdesk', 'app-admin'],
    symptoms: { causes: ['okta-not-assigned'], words: ['okta', 'not assigned'] },
    steps: [
      {
        id: 'assign-okta',
        who: 'app-admin',
        title: 'Assign the app in Okta',
        what: ['Assign the person, or better a group, under Assignments of the app.'],
        breadcrumb: 'Okta Admin > Applications > the app > Assignments',
        check: 'The person is listed.',
        source: 'https://support.okta.com/',
      },
      { ...connectAgain, source: 'https://support.okta.com/' },
    ],
    end: {
      text: 'The app is assigned.',
      checkAgain: 'The tile of the app is on the person’s dashboard.',
    },
    sources: ['https://support.okta.com/'],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'github-organization',
    title: 'GitHub: an organization restricts apps',
    summary: 'Request access for the organization; an owner approves.',
    audience: ['user', 'helpdesk', 'app-admin'],
    symptoms: {
      causes: ['github-needs-owner'],
      words: ['github', 'oauth app access restrictions'],
    },
    steps: [
      {
        id: 'request-github',
        who: 'user',
        title: 'Request approval for the organization',
        what: [
          'On the authorize page, or under Settings > Applications > Authorized OAuth Apps > the app, press "Request" beside the organization.',
        ],
        breadcrumb: 'GitHub > Settings > Applications > Authorized OAuth Apps',
        check: 'It says that approval was requested.',
        source:
          'https://docs.github.com/en/account-and-profile/setting-up-and-managing-your-personal-account-on-github/managing-your-membership-in-organizations/requesting-organization-approval-for-oauth-apps',
      },
      {
        id: 'owner-github',
        who: 'app-admin',
        title: 'Approve as an owner',
        what: [
          'Open the organization’s settings, "Third-party access", read what the app may do, and grant or deny.',
        ],
        breadcrumb: 'GitHub > Your organizations > Settings > Third-party access',
        target: 'github-third-party-access',
        check: 'The app is listed as approved.',
        source:
          'https://docs.github.com/en/organizations/managing-oauth-access-to-your-organizations-data/approving-oauth-apps-for-your-organization',
      },
    ],
    end: {
      text: 'The app may read the organization.',
      checkAgain: 'Open the app again: the organization’s repositories appear.',
    },
    sources: [
      'https://docs.github.com/en/organizations/managing-oauth-access-to-your-organizations-data/approving-oauth-apps-for-your-organization',
    ],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'slack-workspace',
    title: 'Slack: the app needs approval of the workspace',
    summary:
      '"Request to Install": the request goes to the workspace’s administrators, the answer comes by Slackbot.',
    audience: ['user', 'helpdesk', 'app-admin'],
    symptoms: { causes: ['slack-needs-approval'], words: ['slack', 'request to install'] },
    steps: [
      {
        id: 'request-slack',
        who: 'user',
        title: 'Send the request with a note',
        what: [
          'Write in the note what you need it for, and submit. You then land on a directory page; the app itself does not move on.',
        ],
        ...at('signIn'),
        check: 'Slackbot confirms the request.',
        source: 'https://slack.com/help/articles/222386767',
      },
      {
        id: 'approve-slack',
        who: 'app-admin',
        title: 'Decide in "Manage apps"',
        what: ['Read the scopes, then approve or restrict the app for the workspace.'],
        breadcrumb: 'Slack > Manage apps > Requests',
        target: 'slack-manage-apps',
        check: 'The request has left the list.',
        source: 'https://slack.com/help/articles/222386767',
      },
      { ...connectAgain, source: 'https://slack.com/help/articles/222386767' },
    ],
    end: { text: 'The app is installed.', checkAgain: 'Open it from Slack.' },
    sources: ['https://slack.com/help/articles/222386767'],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'atlassian-site',
    title: 'Atlassian: the site administrator must allow the app',
    summary:
      'There is no request queue: the administrator changes the setting for user-installed apps.',
    audience: ['user', 'helpdesk', 'app-admin'],
    symptoms: {
      causes: ['atlassian-needs-site-admin'],
      words: ['atlassian', 'jira', 'confluence', 'site admin'],
    },
    steps: [
      {
        id: 'allow-atlassian',
        who: 'app-admin',
        title: 'Allow the app',
        what: [
          'Open the site, then Connected apps > Settings, and allow user-installed apps, or authorize this one yourself first.',
        ],
        breadcrumb: 'admin.atlassian.com > the site > Connected apps > Settings',
        target: 'atlassian-connected-apps',
        check: 'The app is listed under Connected apps.',
        source: 'https://support.atlassian.com/',
      },
      { ...connectAgain, source: 'https://support.atlassian.com/' },
    ],
    end: { text: 'The app may read the site.', checkAgain: 'Connect again and choose the site.' },
    sources: ['https://support.atlassian.com/'],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'salesforce-org',
    title: 'Salesforce: the connected app is not approved',
    summary:
      'Since September 2025, connected apps that are not installed are blocked for ordinary users.',
    audience: ['user', 'helpdesk', 'app-admin'],
    symptoms: {
      causes: ['salesforce-app-blocked'],
      words: ['salesforce', 'OAUTH_APPROVAL_ERROR_GENERIC'],
    },
    steps: [
      {
        id: 'install-salesforce',
        who: 'app-admin',
        title: 'Install or approve the connected app',
        what: [
          'Open "Connected Apps OAuth Usage", find the app, choose Install, and set who may use it.',
          'Giving people "Approve Uninstalled Connected Apps" lets them use any app.',
        ],
        breadcrumb: 'Salesforce Setup > Apps > Connected Apps > Connected Apps OAuth Usage',
        check: 'The app is listed as installed.',
        risk: {
          level: 'danger',
          text: 'The permission "Approve Uninstalled Connected Apps" opens every unknown app to that person.',
          safer: 'Install this one app and allow it for a profile or permission set.',
        },
        source:
          'https://admin.salesforce.com/blog/2025/get-ready-for-changes-to-connected-app-usage-restrictions',
      },
      {
        ...connectAgain,
        source:
          'https://admin.salesforce.com/blog/2025/get-ready-for-changes-to-connected-app-usage-restrictions',
      },
    ],
    end: { text: 'The app is approved.', checkAgain: 'Connect again from the app.' },
    sources: [
      'https://admin.salesforce.com/blog/2025/get-ready-for-changes-to-connected-app-usage-restrictions',
    ],
    verified: VERIFIED,
  }),
];
