import type { Fix } from '../shape.ts';
import { straightFix } from './chain.ts';
import { at } from './places.ts';
import { chooseReviewers, verifyPolicy } from './shared-steps.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** Requests for approval: sending, deciding, and what can go wrong with them. */
export const requestFixes: Fix[] = [
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
