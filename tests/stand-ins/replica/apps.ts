/** An invented app that people of the story want to use; each has a site of its own. */
export interface DemoApp {
  key: string;
  clientId: string;
  name: string;
  /** What the dialog shows below the name when the publisher is verified. */
  publisherDomain: string;
  verified: boolean;
  host: string;
  scopes: readonly string[];
  /** One line on its landing page. */
  promise: string;
  accent: string;
  /** The sign-in service thinks ill of it (codes 900941 and 900981). */
  risky?: boolean;
}

export const APPS = {
  calendar: {
    key: 'calendar',
    clientId: '7b1f0c52-3c0e-4d0f-9e55-8c1a6f2e9b31',
    name: 'Tidewater Calendar Sync',
    publisherDomain: 'tidewater.example',
    verified: true,
    host: 'calendar.tidewater.example',
    scopes: ['Calendars.ReadWrite', 'User.Read', 'offline_access'],
    promise: 'Find a time with customers without the mail ping-pong.',
    accent: '#0a7d6c',
  },
  mail: {
    key: 'mail',
    clientId: 'd41c7f9a-0e7b-4b53-8a61-2f90c3b7e415',
    name: 'Quillmark Mail Assistant',
    publisherDomain: 'quillmark.example',
    verified: false,
    host: 'app.quillmark.example',
    scopes: ['Mail.ReadWrite', 'Mail.Send', 'Contacts.Read', 'offline_access'],
    promise: 'Drafts answers in your voice while you have coffee.',
    accent: '#7a3ea3',
  },
  notes: {
    key: 'notes',
    clientId: '2e6a94d7-5b1c-4f8e-b7d0-64c3a8f1e752',
    name: 'Brightleaf Notes',
    publisherDomain: 'brightleaf.example',
    verified: true,
    host: 'notes.brightleaf.example',
    scopes: ['Files.Read.All', 'User.Read', 'offline_access'],
    promise: 'Meeting notes next to the files they are about.',
    accent: '#b3590c',
  },
  converter: {
    key: 'converter',
    clientId: '90f3b6e1-7d24-4c1a-9f38-5a1de07c6b84',
    name: 'Swift File Converter',
    publisherDomain: 'swift-convert.example',
    verified: false,
    host: 'swift-convert.example',
    scopes: ['Files.ReadWrite.All', 'Mail.Read', 'offline_access'],
    promise: 'Any file into any other, free for ever.',
    accent: '#a3223b',
    risky: true,
  },
} as const satisfies Record<string, DemoApp>;

export type AppKey = keyof typeof APPS;

/** The demo app with this client id, or the one whose site this host is. */
export function findApp(clientIdOrHost: string): DemoApp | undefined {
  return Object.values<DemoApp>(APPS).find(
    (app) => app.clientId === clientIdOrHost || app.host === clientIdOrHost,
  );
}
