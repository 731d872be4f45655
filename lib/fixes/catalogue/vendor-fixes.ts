import type { Fix } from '../shape.ts';
import { straightFix } from './chain.ts';
import { at } from './places.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** What only the maker of the app, or the person, can repair. */
export const vendorFixes: Fix[] = [
  straightFix({
    id: 'tell-the-vendor',
    title: 'The app itself is set up wrongly',
    summary:
      'Redirect address, secret, scope or protocol of the app do not fit its registration. Only its maker can repair it.',
    audience: ['helpdesk', 'user', 'entra-admin'],
    symptoms: {
      codes: ['65005', '650053', '50011', '7000218', '7000215', '7000222', '700054', '70011'],
      causes: ['vendor-error', 'redirect-mismatch', 'vendor-secret-expired'],
      words: ['reply url', 'redirect uri', 'invalid client secret', 'expired'],
    },
    steps: [
      {
        id: 'own-app',
        who: 'entra-admin',
        title: 'Is it an app of your own?',
        what: [
          'Search App registrations for the application id. If it is there, its owner is the vendor of the next step: an expired secret or a changed address is then yours to repair.',
        ],
        breadcrumb: 'Entra admin center > Entra ID > App registrations > All applications',
        check: 'You know who owns the registration.',
        source: SOURCES.codes,
      },
      {
        id: 'vendor-repairs',
        who: 'vendor',
        title: 'Repair the registration',
        what: [
          'Sign-in to your app fails with the code below. It concerns the registration or the request of your app; nothing on our side can change it.',
          'Please tell us when it is repaired.',
        ],
        ...at('vendorMail'),
        check: 'The vendor has answered.',
        source: SOURCES.codes,
      },
    ],
    end: {
      outcome: 'handed-over',
      text: 'It is the vendor’s turn.',
      checkAgain: 'After the vendor’s answer, sign in again.',
    },
    sources: [SOURCES.codes],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'sign-in-problem',
    title: 'The sign-in itself fails: password, second factor, session',
    summary:
      'Not about consent: the account is locked, the password has expired, or a second factor is missing.',
    audience: ['user', 'helpdesk'],
    symptoms: {
      codes: ['50126', '50053', '50055', '50057', '50076', '50079', '50173', '700082'],
      causes: ['sign-in-problem'],
      words: ['password', 'locked', 'multi-factor'],
    },
    steps: [
      {
        id: 'sign-in-office',
        who: 'user',
        title: 'Sign in at office.com',
        what: [
          'If that fails too, it is your account, not the app: follow what the page says (new password, second factor).',
        ],
        ...at('officeSignOut'),
        check: 'You are signed in at office.com.',
        source: SOURCES.codes,
      },
      {
        id: 'look-up-sign-in',
        who: 'entra-admin',
        title: 'Look at the sign-in',
        what: [
          'Find the sign-in by correlation id or time; it says what was missing. Unlock, reset or register as needed.',
        ],
        ...at('signIns'),
        check: 'The last sign-in says success.',
        source: SOURCES.codes,
      },
    ],
    end: { text: 'The account works.', checkAgain: 'Open the app and sign in.' },
    sources: [SOURCES.codes],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'device-consent',
    title: 'A second device asks for consent (50206)',
    summary:
      'A sign-in on another device was not confirmed. It is no admin consent; no request helps.',
    audience: ['user', 'helpdesk'],
    symptoms: {
      codes: ['50206'],
      causes: ['device-consent'],
      words: ['target device', 'device code'],
    },
    steps: [
      {
        id: 'confirm-device',
        who: 'user',
        title: 'Confirm on the device, or stop',
        what: [
          'Start the sign-in on the device again and confirm only if you started it yourself.',
          'If somebody sent you a code to enter, stop and tell your IT: that is how accounts are stolen.',
        ],
        ...at('signIn'),
        check: 'The device says it is signed in, or you have told IT.',
        source: SOURCES.codes,
      },
    ],
    end: { text: 'Confirmed, or stopped.', checkAgain: 'Sign in on the device once more.' },
    sources: [SOURCES.codes],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'unknown-code',
    title: 'A code we do not know',
    summary:
      'Look it up at Microsoft on the right cloud, and take the evidence to whoever can read it.',
    audience: ['helpdesk', 'user', 'entra-admin'],
    symptoms: { causes: ['unknown-code'], words: ['unknown', 'look up'] },
    steps: [
      {
        id: 'look-up',
        who: 'user',
        title: 'Look the code up at Microsoft',
        what: ['Open the look-up beside this step and read message and remedy.'],
        breadcrumb: 'Microsoft’s page for error codes',
        target: 'error-lookup',
        check: 'You have read what Microsoft says.',
        source: SOURCES.codes,
      },
      {
        id: 'find-in-log',
        who: 'entra-admin',
        title: 'Find the sign-in in the log',
        what: [
          'Filter by the correlation id or the time; "Basic info" and "Troubleshooting" name the cause.',
        ],
        ...at('signIns'),
        check: 'You know what failed.',
        source: SOURCES.codes,
      },
    ],
    end: {
      outcome: 'handed-over',
      text: 'Copy the evidence for the ticket; whoever takes it on has all it needs.',
      checkAgain: 'Sign in again after the change.',
    },
    sources: [SOURCES.codes],
    verified: VERIFIED,
  }),
];
