import { type AppFacts, appFix } from './app-fix.ts';
import { at } from './places.ts';

const page = (where: string): { breadcrumb: string } => ({ breadcrumb: where });

const APPS: AppFacts[] = [
  {
    id: 'zoom-rooms',
    name: 'Zoom Rooms and workspace calendars',
    entraNames: ['Zoom'],
    clientIds: [
      ['f56e91e5-5a82-452f-b435-d4d78aeaf064', 'A', 'Graph, application permissions'],
      ['a651cfda-cbdd-4a39-bd03-fa829c3c1b29', 'A', 'Graph, full delegate access'],
    ],
    words: ['zoom room', 'zoom rooms', 'room calendar', 'workspace reservation'],
    summary:
      'A room calendar will not connect. Start the authorization in Zoom; do not add the app to Entra by hand.',
    own: [
      {
        id: 'rooms-from-zoom',
        who: 'app-admin',
        title: 'Start from the Zoom web portal',
        what: [
          'Add the calendar service under Calendar Integration and authorize from there: this creates the right enterprise app.',
          'Leave EWS with impersonation for Graph with application permissions.',
        ],
        ...page('Zoom web portal > Workspaces Management > Calendar Integration'),
        check: 'The calendar resource is listed without a warning.',
        source:
          'https://library.zoom.com/admin-corner/third-party-integrations/microsoft-365-calendaring-field-guide/validating-the-entra-id-permissions-and-scopes',
      },
    ],
    sources: [
      'https://library.zoom.com/admin-corner/third-party-integrations/zoom-calendaring-integration-explainer/provider-specific-details',
      'https://library.zoom.com/admin-corner/third-party-integrations/microsoft-365-calendaring-field-guide/validating-the-entra-id-permissions-and-scopes',
    ],
  },
  {
    id: 'calendly',
    name: 'Calendly',
    summary:
      'Outlook calendar in Calendly: approve once, or let an admin connect the organization.',
    better: {
      label: 'Connect Outlook for the whole organization (Teams plan and up).',
      steps: [
        {
          id: 'calendly-org',
          who: 'app-admin',
          title: 'Use the admin-managed Outlook calendar',
          what: [
            'A Calendly admin who is also a Microsoft admin grants application permissions once (User.Read.All, Calendars.ReadWrite).',
          ],
          ...page('Calendly > Admin center > Outlook calendar'),
          check: 'Calendly shows the organization as connected.',
          risk: {
            level: 'note',
            text: 'Application permissions reach every calendar of the tenant unless they are narrowed.',
          },
        },
      ],
    },
    sources: ['https://help.calendly.com/hc/en-us/articles/22703943283223'],
  },
  {
    id: 'doodle',
    name: 'Doodle',
    permissions: ['Calendars.ReadWrite'],
    summary:
      'New users are refused since Microsoft’s change of November 2025. Approve once, for all or for assigned users.',
    sources: ['https://blog-en.topedia.com/?p=58770'],
  },
  {
    id: 'calendarbridge',
    name: 'CalendarBridge',
    entraNames: ['CalendarBridge Inc'],
    summary:
      'Approve the pending request, or use the vendor’s link when there is none. Allow an hour or more.',
    sources: [
      'https://help.calendarbridge.com/group-admin-docs/approve-delegated-permissions-for-calendarbridge-for-microsoft-365/',
    ],
  },
  {
    id: 'hetk-calendar-sync',
    name: 'Hetk Calendar Sync',
    entraNames: ['Hetk Calendar Sync'],
    permissions: ['Calendars.ReadWrite', 'User.Read'],
    words: ['hetk'],
    summary: 'An admin approves once.',
    sources: ['https://www.hetk.io/blog/microsoft-admin-consent-outlook-calendar'],
  },
  {
    id: 'meetergo',
    name: 'meetergo',
    clientIds: [['ca903c3f-d495-4e82-9296-78fa315043b0', 'A']],
    permissions: ['Calendars.ReadWrite', 'OnlineMeetings.ReadWrite', 'User.Read', 'offline_access'],
    summary:
      'The vendor’s own link uses /common/, which Microsoft refuses; use one with your tenant.',
    sources: [
      'https://help.meetergo.com/en/integrations/calendars/outlook-admin-consent-for-organizations',
    ],
  },
  {
    id: 'meetingtrack',
    name: 'MeetingTrack',
    clientIds: [['b7d1135e-aea8-4ad2-9787-09865489b760', 'A']],
    permissions: ['offline_access', 'Calendars.ReadWrite.Shared'],
    summary:
      'The vendor’s own link uses /common/, which Microsoft refuses; use one with your tenant.',
    sources: [
      'https://docs.meetingtrack.ai/en/Integrations/Advanced/Administrator+consent+Microsoft+365',
    ],
  },
  {
    id: 'quil',
    name: 'Quil',
    permissions: ['openid', 'email', 'offline_access', 'Calendars.Read', 'User.Read'],
    words: ['quil.ai', 'quil calendar'],
    summary: 'Approve once, or let users consent to reading their own calendar only.',
    better: {
      label: 'Let users consent to this one permission (classified as low impact).',
      steps: [
        {
          id: 'classify-calendars-read',
          who: 'entra-admin',
          title: 'Classify Calendars.Read as low impact',
          what: [
            'Add Calendars.Read, User.Read, openid, email and offline_access as low impact.',
            'Allow user consent for apps from verified publishers, for selected permissions.',
          ],
          ...at('classifications'),
          wait: { minutes: 60, why: 'The setting can take up to an hour to reach everybody.' },
          check: 'A user without a role gets the ordinary consent prompt for this app.',
          risk: {
            level: 'danger',
            text: 'From then on any app of any verified publisher can read calendars with a user’s consent alone.',
            safer: 'Grant this one app and require assignment.',
          },
        },
      ],
    },
    sources: ['https://23112811.hs-sites.com/en/knowledge-base/microsoft-outlook-permissions'],
  },
  {
    id: 'meetical',
    name: 'Meetical for Confluence',
    entraNames: ['Meetical for Confluence'],
    permissions: ['Calendars.ReadWrite'],
    words: ['meetical'],
    summary: 'Turn requests on and decide there, or consent for the tenant.',
    sources: ['https://www.meetical.io/learn/microsoft-entra-setting-to-consent-app-usage'],
  },
  {
    id: 'donna',
    name: 'Donna',
    entraNames: ['Donna'],
    permissions: ['openid', 'profile', 'offline_access', 'User.Read', 'Calendars.Read'],
    words: ['askdonna'],
    summary: 'Grant once; set "Assignment required?" to limit who may connect.',
    sources: ['https://support.askdonna.com/en/articles/10346017'],
  },
  {
    id: 'sprockets',
    name: 'Sprockets',
    entraNames: ['SprocketsIntegrationProd'],
    words: ['sprocketsintegrationprod'],
    summary:
      'The name in Entra is SprocketsIntegrationProd. An admin connects once, grants, disconnects; then the user connects.',
    own: [
      {
        id: 'sprockets-admin-once',
        who: 'app-admin',
        title: 'Connect once as an administrator, then disconnect',
        what: [
          'An administrator with a Sprockets account connects the calendar with "Consent on behalf of your organization" ticked, then disconnects the own calendar again.',
        ],
        ...page('Sprockets > Settings > Calendar'),
        check: 'The administrator’s calendar is no longer connected, and the grant is in Entra.',
      },
    ],
    sources: [
      'https://hiring.sprockets.ai/knowledge/resolve-microsoft-admin-approval-for-outlook-calendar-access',
    ],
  },
  {
    id: 'mentor-collective',
    name: 'Mentor Collective',
    entraNames: ['Mentor Collective (Shearwater International …)'],
    summary:
      'The app appears after a first attempt; otherwise add it from the app gallery, then grant.',
    sources: ['https://help.mentorcollective.org/hc/en-us/articles/38577554506391'],
  },
  {
    id: 'condeco',
    name: 'Condeco (Eptura)',
    permissions: ['User.Read', 'User.ReadBasic.All', 'Calendars.ReadWrite'],
    words: ['eptura', 'condeco'],
    summary:
      'Set-up needs a Microsoft 365 admin: application permissions, limited to the room mailboxes.',
    own: [
      {
        id: 'condeco-limit',
        who: 'entra-admin',
        title: 'Limit the application permission to room mailboxes',
        what: [
          'Calendars.ReadWrite as an application permission reaches every mailbox; narrow it with an application access policy or role-based access in Exchange.',
          'Granting Graph application permissions needs Privileged Role Administrator or Global Administrator.',
        ],
        breadcrumb: 'Exchange Online PowerShell',
        check: 'A test with a mailbox outside the group is refused.',
      },
    ],
    sources: [
      'https://knowledge.eptura.com/Condeco/06-Configuration/Condeco_and_Microsoft/Microsoft_365_integration/010-Technical_information/Microsoft_365_admin_account',
    ],
  },
  {
    id: 'insent',
    name: 'Insent (ZoomInfo Chat)',
    words: ['zoominfo', 'insent'],
    summary:
      'While it waits, the product says "Pending approval"; after the approval the user must press Connect again. ZoomInfo is not Zoom.',
    sources: ['https://help.insent.ai/article/114-office-365-approval-workflow'],
  },
];

export const calendarAppFixes = APPS.map(appFix);
