import { defineFix } from '../define-fix.ts';
import { chainNodes } from './chain.ts';
import { at } from './places.ts';
import { chooseReviewers, verifyPolicy } from './shared-steps.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** The workflow is off: turning it on, verifying it, and what to do instead. */
export const turnOnRequests = defineFix({
  id: 'turn-on-requests',
  title: 'Turn on requests for admin approval',
  summary:
    'Users meet "Need admin approval" with no way to ask. Turn the workflow on, name reviewers, verify it.',
  audience: ['helpdesk', 'entra-admin'],
  symptoms: {
    codes: ['90094', '90093', '900942'],
    causes: ['admin-approval-needed', 'user-consent-off', 'workflow-off', 'permission-needs-admin'],
    words: ['need admin approval', 'workflow off', 'request form'],
  },
  start: 'want-requests',
  nodes: [
    {
      kind: 'question',
      id: 'want-requests',
      ask: 'Should people be able to ask for approval on the blocked page?',
      help: 'Requests go to the reviewers you name; nothing is granted by itself.',
      answers: [
        ['yes', 'Yes, turn requests on.', 'switch-on'],
        ['one-app', 'No, only let this one app through.', 'grant-one-app'],
        ['open-up', 'Let users consent to apps themselves.', 'allow-everybody'],
      ],
    },
    ...chainNodes(
      [
        {
          id: 'switch-on',
          who: 'entra-admin',
          title: 'Switch admin consent requests on',
          what: [
            'Set "Users can request admin consent to apps they are unable to consent to" to Yes.',
            'Leave "Selected users will receive email notifications" on: when it is off, the people who ask get no mail either.',
            'Set how many days a request lives, for example 30.',
          ],
          ...at('workflow'),
          check: 'The switch says Yes after the page is opened anew.',
          source: SOURCES.workflow,
        },
        chooseReviewers,
        verifyPolicy,
      ],
      'user-asks',
    ),
    {
      kind: 'step',
      id: 'grant-one-app',
      who: 'entra-admin',
      title: 'Grant consent to this app alone',
      what: [
        'Open the app and compare its application id with the one in the sign-in address. It appears in the list after a first attempt.',
        'Select "Grant admin consent", read every permission in the prompt, then decide.',
      ],
      ...at('permissions'),
      wait: { minutes: 60, why: 'A new grant can take up to an hour to take effect.' },
      check: 'The tab "Admin consent" lists what was granted.',
      risk: {
        level: 'note',
        text: 'A new grant replaces the tenant-wide grant this app had before. Look at the list first.',
      },
      source: SOURCES.grant,
      next: 'user-tries',
    },
    {
      kind: 'step',
      id: 'allow-everybody',
      who: 'entra-admin',
      title: 'Allow user consent',
      what: [
        'If you must: choose "Allow user consent for apps from verified publishers, for selected permissions" rather than for all apps.',
        'Classify as low impact only what you would give to any verified app.',
      ],
      ...at('userConsent'),
      wait: { minutes: 60, why: 'The setting can take up to an hour to reach everybody.' },
      check:
        'A user without a role gets a consent prompt for a low-impact app, and still none for mail.',
      risk: {
        level: 'danger',
        text: 'Opening consent for the whole tenant lets any user hand mail and files to any app; this is what consent phishing lives on.',
        safer: 'Turn requests on instead, or grant this one app.',
      },
      source: SOURCES.userConsent,
      next: 'user-tries',
    },
    {
      kind: 'step',
      id: 'user-asks',
      who: 'user',
      title: 'Ask for approval',
      what: [
        'Sign in to the app again in a new window. The page now says "Approval required" and has a box for your reason.',
        'Write what you need the app for, and press "Request approval", not "Back to app".',
      ],
      ...at('signIn'),
      check: 'The page says "Request sent", and a mail confirms it.',
      source: SOURCES.overview,
      next: 'done',
    },
    {
      kind: 'step',
      id: 'user-tries',
      who: 'user',
      title: 'Sign in again',
      what: ['Close the blocked page, open the app and sign in again.'],
      ...at('signIn'),
      check: 'You reach the app.',
      next: 'done',
    },
    {
      kind: 'end',
      id: 'done',
      outcome: 'expected-solved',
      text: 'People can ask now, or are let in.',
      checkAgain:
        'Open the same sign-in link as a user without a role: no "Need admin approval" without a form.',
    },
  ],
  sources: [SOURCES.workflow, SOURCES.grant, SOURCES.userConsent],
  verified: VERIFIED,
});
