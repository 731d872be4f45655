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
    id: 'fyxer',
    name: 'Fyxer AI',
    entraNames: ['Fyxer AI'],
    words: ['fyxer'],
    summary:
      'An admin signs in at the vendor with "Consent on behalf of your organization", or grants in Enterprise apps; then the user connects again.',
    sources: ['https://support.fyxer.com/en/articles/12819287'],
  },
];

/** Assistants and note takers. */
export const aiAppFixes = APPS.map(appFix);
