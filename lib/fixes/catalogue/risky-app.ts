import { defineFix } from '../define-fix.ts';
import { at } from './places.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** An app that Microsoft calls risky. */
export const riskyApp = defineFix({
  id: 'risky-app',
  title: 'Microsoft calls the app risky (900941, 900981)',
  summary:
    'Usually a new app without a verified publisher. Look hard before anybody approves; the block may be right.',
  audience: ['helpdesk', 'entra-admin'],
  symptoms: {
    codes: ['900941', '900981'],
    causes: ['risky-app'],
    words: ['risky', 'unverified'],
  },
  start: 'expected',
  nodes: [
    {
      kind: 'question',
      id: 'expected',
      ask: 'Did the person start this sign-in, and do they know the app?',
      help: 'A link from a mail or chat nobody expected is the usual way of consent phishing.',
      answers: [
        ['yes', 'Yes, it is an app we want.', 'look-hard'],
        ['no', 'No, or not sure.', 'report-app'],
      ],
    },
    {
      kind: 'step',
      id: 'look-hard',
      who: 'entra-admin',
      title: 'Look at publisher, name, permissions',
      what: [
        'Compare the application id with the one the vendor publishes. Names and logos can be borrowed; ids cannot.',
        'See whether the publisher is verified and where the answer is sent.',
        'Ask: do the permissions fit what the app does?',
      ],
      ...at('apps'),
      check: 'You can say who publishes the app and why it needs each permission.',
      risk: {
        level: 'note',
        text: 'Some real apps are used in attacks, eM Client and PerfectData among them. A known name is no proof.',
      },
      source: SOURCES.phishing,
      next: 'ask-verification',
    },
    {
      kind: 'step',
      id: 'ask-verification',
      who: 'vendor',
      title: 'Verify the publisher',
      what: [
        'Microsoft marks your app as risky in our tenant. Please complete publisher verification for the registration and tell us the application id.',
      ],
      ...at('vendorMail'),
      check: 'The consent prompt shows the blue badge, or the vendor has explained why not.',
      source: SOURCES.risky,
      next: 'admin-decides',
    },
    {
      kind: 'step',
      id: 'admin-decides',
      who: 'entra-admin',
      title: 'Decide, once, as an administrator',
      what: [
        'If you are sure, grant consent yourself and limit it with "Assignment required". If not, deny and say why.',
      ],
      ...at('permissions'),
      wait: { minutes: 60, why: 'A new grant can take up to an hour.' },
      check: 'The decision is on record with a reason.',
      risk: {
        level: 'danger',
        text: 'Turning off "block user consent for risky apps" for the whole tenant would let the next phishing app through.',
        safer: 'Decide for this one app; leave the protection on.',
      },
      source: SOURCES.risky,
      next: 'decided',
    },
    {
      kind: 'step',
      id: 'report-app',
      who: 'entra-admin',
      title: 'Treat it as an attack',
      what: [
        'Do not approve. Use "Report it here" in the prompt.',
        'If anybody has consented already: open the app, remove the consent, disable sign-in, and look at the mailbox rules of those people.',
      ],
      ...at('apps'),
      check: 'The app is disabled, and nobody has a grant left.',
      source: SOURCES.phishing,
      next: 'stopped',
    },
    {
      kind: 'end',
      id: 'decided',
      outcome: 'expected-solved',
      text: 'The app was judged, and the decision stands.',
      checkAgain: 'The person signs in again, or has read why not.',
    },
    {
      kind: 'end',
      id: 'stopped',
      outcome: 'handed-over',
      text: 'Hand this to those who look after security.',
      checkAgain: 'They confirm that no grant is left.',
    },
  ],
  sources: [SOURCES.risky, SOURCES.phishing],
  verified: VERIFIED,
});
