import { type AppFacts, appFix } from './app-fix.ts';
import type { ChainStep } from './chain.ts';
import { at } from './places.ts';

const ownerEnables = (name: string, where: string): ChainStep => ({
  id: 'owner-enables',
  who: 'app-admin',
  title: `Enable the connector in ${name}`,
  what: [
    'The owner of the workspace turns the connector on; the Microsoft side alone is not enough.',
  ],
  breadcrumb: where,
  check: 'The connector is offered to members.',
});

const APPS: AppFacts[] = [
  {
    id: 'otter',
    name: 'Otter.ai',
    permissions: [
      'User.Read',
      'openid',
      'profile',
      'offline_access',
      'Calendars.Read',
      'Contacts.Read',
    ],
    words: ['otter'],
    summary:
      'The vendor offers one consent link per feature. Connected earlier and failing now: too little was consented to.',
    better: {
      label: 'It was connected before, with too few permissions.',
      steps: [
        {
          id: 'otter-start-over',
          who: 'entra-admin',
          title: 'Start over with the full list',
          what: [
            'Turn requests for admin approval on.',
            'Delete the old Otter enterprise app, let one user try again and send a request, approve that, then limit users and groups.',
          ],
          ...at('apps'),
          check: 'The new app lists all permissions under "Admin consent".',
          risk: {
            level: 'danger',
            text: 'Deleting the app disconnects everybody who uses it.',
            safer: 'First try to grant the missing permissions on the existing app.',
          },
        },
      ],
    },
    sources: ['https://help.otter.ai/hc/en-us/articles/26338981397783'],
  },
  {
    id: 'chatgpt',
    name: 'ChatGPT connectors (Outlook, Teams, SharePoint)',
    entraNames: ['ChatGPT', 'OpenAI'],
    clientIds: [['e0476654-c1d5-430b-ab80-70cbd947616a', 'B']],
    permissions: [
      'offline_access',
      'User.Read',
      'Mail.Read',
      'Mail.Read.Shared',
      'Calendars.Read',
      'Calendars.Read.Shared',
      'Chat.Read',
      'ChannelMessage.Read.All',
      'Sites.Read.All',
      'Files.Read.All',
    ],
    words: ['chatgpt', 'openai'],
    summary:
      'A first failed attempt creates the enterprise app; then grant, limit by assignment, and let the workspace owner enable the connector.',
    own: [ownerEnables('ChatGPT', 'ChatGPT > Workspace settings > Apps and connectors')],
    sources: ['https://help.openai.com/en/articles/11509118'],
  },
  {
    id: 'claude',
    name: 'Claude: Microsoft 365 connector',
    entraNames: ['M365 MCP Client for Claude', 'M365 MCP Server for Claude'],
    clientIds: [
      ['08ad6f98-a4f8-4635-bb8d-f1a3044760f0', 'B', 'Client'],
      ['07c030f6-5743-41b7-ba00-0a6e85f37c17', 'B', 'Server'],
    ],
    permissions: [
      'Mail.Read',
      'Mail.Read.Shared',
      'Calendars.Read',
      'Files.Read.All',
      'Sites.Read.All',
      'User.Read',
      'access_as_user',
    ],
    words: ['claude', 'anthropic', 'm365 mcp'],
    summary:
      'Two enterprise apps: both must exist and both need consent. With one alone it works for nobody.',
    own: [
      {
        id: 'both-apps',
        who: 'entra-admin',
        title: 'Check both apps',
        what: [
          'Search Enterprise apps for both ids, client and server. Add a missing one by id, then grant each of them.',
          'A Global Administrator consents once per tenant; personal accounts cannot be used.',
        ],
        ...at('apps'),
        wait: {
          minutes: 30,
          why: 'A new service principal takes some minutes to be known everywhere.',
        },
        check: 'Both apps are listed, each with its grant.',
      },
      ownerEnables('Claude', 'Claude > Admin settings > Connectors'),
    ],
    sources: [
      'https://support.claude.com/en/articles/12542951-set-up-the-microsoft-365-connector',
      'https://support.claude.com/en/articles/12684923-microsoft-365-connector-security-guide',
    ],
  },
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
    id: 'fyxer',
    name: 'Fyxer AI',
    entraNames: ['Fyxer AI'],
    words: ['fyxer'],
    summary:
      'An admin signs in at the vendor with "Consent on behalf of your organization", or grants in Enterprise apps; then the user connects again.',
    sources: ['https://support.fyxer.com/en/articles/12819287'],
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

export const workAppFixes = APPS.map(appFix);
