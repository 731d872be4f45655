import { type AppFacts, appFix } from './app-fix.ts';
import type { ChainStep } from './chain.ts';
import { at } from './places.ts';
import { VERIFIED } from './sources.ts';

const POLICY_DOC =
  'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/manage-app-consent-policies';

/** Microsoft's managed policy has an option for six mail clients; their users then consent themselves. */
const popularMailClients: { label: string; steps: ChainStep[] } = {
  label: 'Let users of popular mail clients consent themselves (Microsoft’s own option).',
  steps: [
    {
      id: 'popular-mail-clients',
      who: 'entra-admin',
      title: 'Enable consent for popular mail clients',
      what: [
        'With "Let Microsoft manage your consent settings", turn on "Enable user consent for popular Mail clients".',
        'It covers this app and a few others, and only the mail permissions of that policy.',
      ],
      ...at('userConsent'),
      wait: { minutes: 60, why: 'The setting can take up to an hour to reach everybody.' },
      check: 'A user without a role gets the ordinary consent prompt for this app.',
      risk: {
        level: 'note',
        text: 'It holds for every user. To limit who may use the app, grant it once and require assignment instead.',
      },
      source: POLICY_DOC,
      verified: VERIFIED,
    },
  ],
};

const mailClient = (
  facts: Omit<AppFacts, 'summary' | 'sources'> & { summary?: string; more?: string[] },
): AppFacts => {
  const { more, summary, ...rest } = facts;
  return {
    ...rest,
    summary:
      summary ??
      'A mail client that signs in to Office 365. Grant it once, or use Microsoft’s option for popular mail clients.',
    better: popularMailClients,
    sources: [POLICY_DOC, ...(more ?? [])],
  };
};

const upgradeFromEws = (name: string, source: string): ChainStep => ({
  id: 'leave-ews',
  who: 'user',
  title: 'Leave EWS',
  what: [
    `Update ${name}, and choose the Microsoft 365 or Graph account type when you add the account anew. EWS in Exchange Online is being shut down from October 2026.`,
  ],
  breadcrumb: `${name} > Settings > Accounts`,
  check: 'The account is shown as Microsoft 365, not Exchange.',
  source,
});

export const MAIL_APPS: AppFacts[] = [
  mailClient({
    id: 'apple-mail',
    name: 'Apple Mail and Calendar (Apple Internet Accounts)',
    entraNames: ['Apple Internet Accounts', 'iOS Accounts'],
    clientIds: [['f8d98a96-0999-43f5-8af3-69971c7bb423', 'B']],
    words: ['iphone', 'ipad', 'ios accounts', 'apple internet accounts', 'apple mail', 'macos'],
    more: ['https://diecknet.de/en/2020/05/10/Apple-Internet-Accounts-Office365/'],
  }),
  mailClient({
    id: 'thunderbird',
    name: 'Mozilla Thunderbird',
    clientIds: [['9e5f94bc-e8a4-4e73-b8be-63364c29d753', 'A']],
    permissions: ['IMAP.AccessAsUser.All', 'POP.AccessAsUser.All', 'SMTP.Send', 'offline_access'],
    words: ['thunderbird'],
  }),
  mailClient({
    id: 'spark',
    name: 'Spark (Readdle)',
    clientIds: [['b50c1dbd-1855-4e54-b07c-d3c3029e93d3', 'B']],
    words: ['readdle', 'spark mail'],
  }),
  mailClient({
    id: 'em-client',
    name: 'eM Client',
    clientIds: [['e9a7fea1-1cc0-4cd9-a31b-9137ca5deedd', 'B']],
    permissions: ['EWS.AccessAsUser.All', 'offline_access', 'email', 'openid'],
    words: ['emclient'],
    summary:
      'A real mail client that is also used in mailbox takeovers: check country and device of the sign-in before anybody approves it.',
    more: ['https://github.com/huntresslabs/rogueapps'],
  }),
  mailClient({
    id: 'samsung-email',
    name: 'Samsung Email',
    clientIds: [['8acd33ea-7197-4a96-bc33-d7cc7101262f', 'B']],
    words: ['samsung'],
  }),
  mailClient({
    id: 'gmail-android',
    name: 'Gmail and Android Mail',
    entraNames: ['Gmail', 'Android-Mail'],
    clientIds: [['2cee05de-2b8f-45a2-8289-2a06ca32c4c8', 'A']],
    words: ['gmail app', 'android mail'],
  }),
  {
    id: 'fantastical',
    name: 'Fantastical and Cardhop (Flexibits)',
    clientIds: [['395befa1-fd95-454c-8286-2948ada76320', 'B']],
    permissions: [
      'openid',
      'profile',
      'email',
      'EWS.AccessAsUser.All',
      'offline_access',
      'Calendars.ReadWrite',
      'Calendars.ReadWrite.Shared',
      'User.Read',
      'User.ReadBasic.All',
      'Tasks.ReadWrite',
      'Tasks.ReadWrite.Shared',
      'People.Read',
      'MailboxSettings.Read',
    ],
    words: ['flexibits', 'cardhop', 'fantastical'],
    summary:
      'Calendar and contacts apps. Older versions ask for EWS; update before you grant anything.',
    own: [upgradeFromEws('Fantastical', 'https://flexibits.com/fantastical/help/adding-accounts')],
    sources: ['https://flexibits.com/fantastical/help/adding-accounts'],
  },
  {
    id: 'busycal',
    name: 'BusyCal',
    permissions: [],
    words: ['busymac'],
    summary:
      'Move the account from EWS to Microsoft Graph in BusyCal, then let an admin consent once.',
    own: [
      {
        id: 'busycal-graph',
        who: 'user',
        title: 'Use the Microsoft Graph account type',
        what: [
          'In BusyCal, add the account anew as "Office 365 (Microsoft Graph)" and remove the old Exchange (EWS) account after its data has appeared.',
          'The first attempt may end at the block: it makes BusyCal appear under Enterprise apps, so that an admin can grant it.',
        ],
        breadcrumb: 'BusyCal > Settings > Accounts > +',
        check: 'The account is shown as Microsoft Graph.',
        source:
          'https://support.busymac.com/help/140983-using-busycal-with-office-365-microsoft-graph',
      },
    ],
    sources: [
      'https://support.busymac.com/help/140983-using-busycal-with-office-365-microsoft-graph',
    ],
  },
];

export const mailAppFixes = MAIL_APPS.map(appFix);
