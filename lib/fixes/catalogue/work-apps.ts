import { type AppFacts, appFix } from './app-fix.ts';
import { at } from './places.ts';

const APPS: AppFacts[] = [
  {
    id: 'hubspot',
    name: 'HubSpot inbox and calendar',
    permissions: [
      'Mail.ReadWrite',
      'Mail.Send',
      'Calendars.Read',
      'Calendars.ReadWrite',
      'offline_access',
      'email',
      'openid',
      'User.Read',
    ],
    words: ['hubspot'],
    summary:
      'Grant HubSpot once. If the wrong address is connected, sign out at office.com first; if REST is not enabled, the mailbox is on-premises or moving.',
    own: [
      {
        id: 'hubspot-sign-out',
        who: 'user',
        title: 'Sign out at office.com first',
        what: [
          'HubSpot takes whichever account is signed in. Sign out, then connect and enter the address you mean.',
        ],
        ...at('officeSignOut'),
        check: 'HubSpot asks which account to use.',
      },
    ],
    sources: [
      'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      'https://docs.processology.net/enabling-microsoft-365-user-consent-for-hubspot-integration',
    ],
  },
  {
    id: 'asana',
    name: 'Asana (Outlook, Teams, OneDrive)',
    permissions: ['Calendars.ReadWrite', 'Files.Read.All'],
    words: ['asana'],
    summary:
      'Assign it to chosen people, or grant it for the tenant. Allowing user consent for all apps is not needed.',
    sources: [
      'https://help.asana.com/s/article/enabling-permissions-for-asana-and-microsoft-integrations',
    ],
  },
  {
    id: 'slack-microsoft',
    name: 'Slack: Outlook Calendar, OneDrive and SharePoint',
    words: ['slack outlook', 'slack onedrive', 'outlook calendar for slack'],
    summary:
      'Domain-wide authentication: a Slack owner adds the domain, a Microsoft admin authorizes once.',
    better: {
      label: 'Authorize the whole domain once.',
      steps: [
        {
          id: 'slack-domain',
          who: 'app-admin',
          title: 'Add the domain in the app’s settings',
          what: [
            'A Slack owner opens the app’s settings and adds the domain; a Microsoft admin authorizes it.',
            'Members with an address of that domain are then connected by themselves.',
          ],
          breadcrumb: 'Slack > Apps > Outlook Calendar > Settings',
          target: 'slack-manage-apps',
          check: 'The domain is listed as authorized.',
        },
      ],
    },
    sources: ['https://slack.com/help/articles/360047862573'],
  },
  {
    id: 'outreach',
    name: 'Outreach',
    summary: 'The vendor’s page has two buttons, EWS and Graph: take Graph.',
    own: [
      {
        id: 'outreach-graph',
        who: 'app-admin',
        title: 'Choose Graph, not EWS',
        what: [
          'On the vendor’s admin consent page, use "Connect email and calendar – Graph". EWS is being shut down from October 2026.',
        ],
        breadcrumb: 'Outreach > Administration > Mail and calendar',
        check: 'The connection is shown as Graph.',
      },
    ],
    sources: ['https://support.outreach.io/hc/en-us/articles/360019103473'],
  },
  {
    id: 'miro',
    name: 'Miro (Microsoft and Power BI content)',
    entraNames: ['Contenthub PowerBI Integration'],
    words: ['miro'],
    summary:
      'The name in Entra differs (Contenthub PowerBI Integration or similar), and a Miro company admin must approve the app as well.',
    own: [
      {
        id: 'miro-admin',
        who: 'app-admin',
        title: 'Approve the app in Miro',
        what: ['A company admin of Miro approves the app too.'],
        breadcrumb: 'Miro > Company settings > Apps and integrations',
        check: 'The app is enabled for the company.',
      },
    ],
    sources: ['https://help.miro.com/'],
  },
  {
    id: 'inflowmail',
    name: 'InflowMail',
    clientIds: [['0e39696b-3cd9-46eb-b4e2-a7ddac0e59dd', 'A']],
    permissions: [
      'Mail.Read',
      'Mail.ReadWrite',
      'Mail.Send',
      'Calendars.Read',
      'Tasks.ReadWrite',
      'User.Read',
      'offline_access',
    ],
    summary:
      'The blocked page has a ready mail for the admin; the admin uses the address with the own tenant.',
    sources: ['https://inflowmail.ai/docs/admin-consent'],
  },
  {
    id: 'clarify',
    name: 'Clarify (CRM)',
    words: ['clarify.ai'],
    summary:
      'Grant once; grant again after the vendor changes its scopes. Work in entra.microsoft.com: resellers redirect admin.microsoft.com.',
    sources: ['https://docs.clarify.ai/en/articles/15369238'],
  },
  {
    id: 'reevo',
    name: 'Reevo',
    summary: 'The vendor hosts a page for the admin; no vendor account is needed.',
    better: {
      label: 'Use the vendor’s page for administrators.',
      steps: [
        {
          id: 'reevo-page',
          who: 'entra-admin',
          title: 'Open the vendor’s admin page',
          what: [
            'Open app.reevo.ai/public/admin-consent/microsoft by typing it, sign in as an administrator, compare name and id in the prompt, then decide.',
          ],
          ...at('adminConsent'),
          wait: { minutes: 60, why: 'A new grant can take up to an hour.' },
          check: 'Reevo is listed under Enterprise apps with a grant.',
        },
      ],
    },
    sources: [
      'https://help.reevo.ai/Conversations/Microsoft/Allow-Microsoft-Users-to-Self-Connect-Reevo',
    ],
  },
  {
    id: 'omnifact',
    name: 'Omnifact (SharePoint, OneDrive)',
    summary: 'The vendor generates an authorization link for the admin.',
    own: [
      {
        id: 'omnifact-link',
        who: 'app-admin',
        title: 'Make the authorization link',
        what: [
          'The workspace admin generates the link and gives it to the Entra admin, who compares the application id before signing in.',
        ],
        breadcrumb: 'Omnifact > Settings > Integrations > Microsoft',
        check: 'The link was used, and Omnifact shows the tenant as connected.',
      },
    ],
    sources: ['https://docs.omnifact.ai/en/guides/troubleshooting/microsoft-admin-consent.md'],
  },
];

/** Sales, work and content apps. */
export const workAppFixes = APPS.map(appFix);
