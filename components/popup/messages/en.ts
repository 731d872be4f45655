/** Texts of the popup around its tabs. */
export const en = {
  'failed-title': 'Consent Desk could not start',
  'failed-text': 'Nothing is lost. Try again; if it keeps happening, reload the extension.',
  tabs: 'Parts of Consent Desk',
  'tab-mine': 'My requests',
  'tab-queue': 'Queue',
  'tab-queue-count':
    '{count, plural, one {One request waits for you} other {# requests wait for you}}',
  'tab-fixes': 'Fixes',
  tagline: 'Ask well, decide well',
  'sign-out': 'Sign out',
  settings: 'Settings',
  'sign-in': 'Sign in',
  'signed-out-title': 'You are not signed in',
  'signed-out-text': 'Sign in with your work account to see what became of your requests.',
  'signed-out-waiting':
    '{count, plural, one {One thing waits here} other {# things wait here}} until you sign in.',
  'no-backend-title': 'Working on its own',
  'no-backend-text':
    'No desk is connected to this browser. Requests are kept here, and you get a ready message for your IT.',
  'unreachable-title': 'The desk cannot be reached',
  'unreachable-text': 'The connection was lost {when}. What you see is the last known state.',
  'outbox-waiting':
    '{count, plural, one {One act waits to be sent.} other {# acts wait to be sent.}}',
  'try-now': 'Try now',
  'still-unreachable': 'Still no connection.',
  'sign-in-cancelled': 'The sign-in window was closed.',
  'sign-in-interaction-needed': 'A sign-in window is needed; press the button again.',
  'sign-in-unreachable': 'The desk cannot be reached now.',
  'sign-in-refused': 'The sign-in was refused. Ask your IT whether you may use Consent Desk.',
  'sign-in-no-backend': 'No desk is set up in this browser.',
  'set-aside':
    '{count, plural, one {One thing kept in this browser could not be read. It was put aside, not deleted.} other {# things kept in this browser could not be read. They were put aside, not deleted.}}',
  'blocked-page-title': 'A sign-in is blocked in this window',
  'blocked-page-open': 'Show help for it',
  'canary-title': 'Something changed here?',
  'canary-text': 'A sign-in page looked blocked, but we did not know it. You can help us learn it.',
  'canary-dismiss': 'Not now',
  'canary-report': 'Report this screen',
  'canary-none': 'There is nothing to report in this tab. Open the blocked page first.',
  'canary-preview-title': 'What would be saved',
  'canary-preview-text':
    'Only the structure and known marks of the page. Names, addresses and secrets are taken out. Nothing is sent; you save a file.',
  'canary-save': 'Save as file',
} as const;
export type PopupKey = keyof typeof en;
