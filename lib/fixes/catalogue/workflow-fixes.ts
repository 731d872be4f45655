import { defineFix } from '../define-fix.ts';
import type { Fix } from '../shape.ts';
import { chainNodes, straightFix } from './chain.ts';
import { at } from './places.ts';
import { SOURCES, VERIFIED } from './sources.ts';

const chooseReviewers = {
  id: 'choose-reviewers',
  who: 'entra-admin' as const,
  title: 'Name people who can review',
  what: [
    'Under "Who can review admin consent requests", add users, groups or roles. At least one of them must be somebody who reads mail.',
    'Being a reviewer gives no rights: to approve, the person also needs Cloud Application Administrator, Application Administrator or Global Administrator.',
    'Save.',
  ],
  ...at('workflow'),
  check: 'The list shows at least one name, and opening the page anew still shows it.',
  source: SOURCES.workflow,
};

const verifyPolicy = {
  id: 'verify-policy',
  who: 'entra-admin' as const,
  title: 'Verify the setting itself',
  what: [
    'Run GET https://graph.microsoft.com/v1.0/policies/adminConsentRequestPolicy and read the answer; it changes nothing.',
    'Expect "isEnabled": true, a list of "reviewers" that is not empty, and "requestDurationInDays" as you set it.',
  ],
  ...at('graph'),
  wait: {
    minutes: 60,
    why: 'It can take up to an hour until users see the request form; usually it is minutes.',
  },
  check: '"isEnabled" is true and "reviewers" has at least one entry.',
  source: SOURCES.policyApi,
};

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

export const workflowFixes: Fix[] = [
  turnOnRequests,
  straightFix({
    id: 'send-a-request',
    title: 'Send a good request, and know what happens to it',
    summary:
      '"Approval required" or "Request sent": what to write, what to press, and how to follow it.',
    audience: ['user', 'helpdesk'],
    symptoms: {
      codes: ['90095', '90096'],
      causes: ['approval-can-be-requested', 'request-waiting', 'admin-link-opened-by-user'],
      words: ['approval required', 'request sent', 'request approval'],
    },
    steps: [
      {
        id: 'own-sign-in',
        who: 'user',
        title: 'Start from the app, not from an admin link',
        what: [
          'If a colleague or the vendor sent you an address with "adminconsent" in it, close it: it shows no request form to ordinary users.',
          'Open the app and sign in there.',
        ],
        ...at('signIn'),
        check: 'The page says "Approval required" and has a box for your reason.',
        source: SOURCES.overview,
      },
      {
        id: 'write-reason',
        who: 'user',
        title: 'Write the reason and send it',
        what: [
          'Say what you do with the app, which data it touches, and until when you need it.',
          'Press "Request approval". "Back to app" sends nothing.',
          'Do it once: further requests of yours for the same app are not passed on.',
        ],
        ...at('signIn'),
        check: 'The page says "Request sent".',
        source: SOURCES.overview,
      },
      {
        id: 'reviewer-decides',
        who: 'entra-admin',
        title: 'Decide on the request',
        what: [
          'Open the request in "My Pending" and compare the application id.',
          'Approve, deny or block, and write why: the person reads it.',
        ],
        ...at('requests'),
        wait: { minutes: 60, why: 'An approval can take up to an hour to reach everybody.' },
        check: 'The request has left "My Pending".',
        source: SOURCES.review,
      },
      {
        id: 'connect-again',
        who: 'user',
        title: 'Connect again after the approval',
        what: [
          'Go back to the app and press Connect or Sign in once more: an approval alone finishes nothing.',
        ],
        ...at('signIn'),
        check: 'You reach the app.',
        source: SOURCES.overview,
      },
    ],
    end: {
      text: 'The request is decided and the app connected.',
      checkAgain: 'Sign in to the app in a new window.',
    },
    sources: [SOURCES.overview, SOURCES.review],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'no-reviewer',
    title: 'Request failed: nobody is named to review (90097)',
    summary:
      'The workflow is on, but the list of reviewers is empty or holds only people who are gone.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['90097'],
      causes: ['no-reviewer'],
      words: ['decision maker', 'no reviewer', 'request failed'],
    },
    steps: [
      chooseReviewers,
      verifyPolicy,
      {
        id: 'ask-again',
        who: 'user',
        title: 'Send the request again',
        what: [
          'Sign in to the app once more and press "Request approval". The failed one was not kept.',
        ],
        ...at('signIn'),
        check: 'The page says "Request sent".',
      },
    ],
    end: {
      text: 'Requests reach a reviewer now.',
      checkAgain:
        'Send a request as a user without a role; the reviewer sees it under "My Pending".',
    },
    sources: [SOURCES.workflow],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'new-reviewer-sees-nothing',
    title: 'A new reviewer sees no requests',
    summary:
      '"My Pending" is empty although people have asked: older requests stay with the reviewers of their time.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      causes: ['reviewer-sees-nothing'],
      words: ['my pending', 'reviewer', 'sees nothing'],
    },
    steps: [
      {
        id: 'look-at-all',
        who: 'entra-admin',
        title: 'Look at "All" instead of "My Pending"',
        what: [
          '"My Pending" shows what was sent since the person became a reviewer. The tab "All" shows every open and expired request of the tenant.',
        ],
        ...at('requests'),
        check: 'The missing request is under "All", with its date.',
        source: SOURCES.review,
      },
      {
        id: 'check-role',
        who: 'entra-admin',
        title: 'Check the role',
        what: [
          'Reviewing alone gives no rights. The person needs Cloud Application Administrator, Application Administrator or Global Administrator to approve.',
          'Check that the person was really added, and that up to an hour has passed.',
        ],
        ...at('workflow'),
        wait: { minutes: 60, why: 'A change of reviewers can take up to an hour.' },
        check: 'The person is in the list and holds one of the roles.',
        source: SOURCES.workflow,
      },
      {
        id: 'hand-old-on',
        who: 'entra-admin',
        title: 'Settle the older requests',
        what: [
          'Let a reviewer of that time, or a Global Administrator, decide them; or ask the users to send them again after they expire.',
          'A reviewer needs a mailbox to get the mails; an admin account without one gets none.',
        ],
        ...at('requests'),
        check: 'No request from before the change is left open.',
        source: SOURCES.review,
      },
    ],
    end: {
      text: 'New requests reach the new reviewer.',
      checkAgain: 'Send a test request: it appears under "My Pending" of the new reviewer.',
    },
    sources: [SOURCES.review, SOURCES.workflow],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'declined-by-mistake',
    title: 'The app says you cancelled (65004)',
    summary: '"Back to app" or "Cancel" was pressed: no consent was given and no request was sent.',
    audience: ['user', 'helpdesk'],
    symptoms: { codes: ['65004'], causes: ['user-declined'], words: ['declined', 'cancelled'] },
    steps: [
      {
        id: 'again-and-request',
        who: 'user',
        title: 'Sign in again and press "Request approval"',
        what: [
          'Open the app and sign in again.',
          'On "Approval required", write your reason and press "Request approval". After "Request sent", "Back to app" is fine: the app will still call it cancelled.',
          'If there is no such button, somebody must turn requests on: see "Turn on requests for admin approval".',
        ],
        ...at('signIn'),
        check: 'You have seen "Request sent".',
        source: SOURCES.cancelled,
      },
    ],
    end: {
      text: 'The request is on its way.',
      checkAgain: 'After the approval, sign in to the app once more.',
    },
    sources: [SOURCES.cancelled],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'try-again',
    title: 'A passing fault: try once more',
    summary:
      'A code that comes and goes, or belongs to every ordinary sign-in. Nothing is set wrong.',
    audience: ['user', 'helpdesk'],
    symptoms: {
      codes: ['90090', '90098', '90033', '50196', '50058'],
      causes: ['passing-fault', 'request-not-understood', 'sign-in-noise'],
      words: ['transient', 'try again'],
    },
    steps: [
      {
        id: 'fresh-window',
        who: 'user',
        title: 'Start afresh',
        what: [
          'Close all windows of the sign-in, open a private window and start from the app, not from a bookmark or the back button.',
        ],
        ...at('signIn'),
        wait: { minutes: 30, why: 'If it happens again at once, give the service half an hour.' },
        check: 'The sign-in runs through, or shows a code that says more.',
        source: SOURCES.codes,
      },
    ],
    end: {
      text: 'If the same code is back after half an hour, take the evidence to the vendor.',
      checkAgain: 'Sign in once more in a private window.',
    },
    sources: [SOURCES.codes],
    verified: VERIFIED,
  }),
];
