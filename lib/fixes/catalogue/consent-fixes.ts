import { defineFix } from '../define-fix.ts';
import type { Fix } from '../shape.ts';
import { chainNodes, straightFix } from './chain.ts';
import { at } from './places.ts';
import { SOURCES, VERIFIED } from './sources.ts';

const again = {
  id: 'sign-in-again',
  who: 'user' as const,
  title: 'Sign in again',
  what: ['Close the blocked page, open the app and sign in again.'],
  ...at('signIn'),
  check: 'You reach the app.',
};
const compareScopes = {
  id: 'compare-scopes',
  who: 'entra-admin' as const,
  title: 'Compare what is asked with what was granted',
  what: [
    'Take the application id and the scopes from the sign-in address.',
    'Open that very app: under Permissions, "Admin consent" must list each of the scopes. openid, profile, email and offline_access need not be listed.',
    'Delegated and application permissions are two things: the one does not cover the other.',
  ],
  ...at('permissions'),
  check: 'You know which scope is missing, or that none is.',
  source: SOURCES.troubleshoot,
};
const grantHere = {
  id: 'grant-missing',
  who: 'entra-admin' as const,
  title: 'Grant what is missing',
  what: [
    'Select "Grant admin consent" on this page, or open the admin consent address with exactly the missing scopes.',
    'Read the prompt: name, publisher, each permission. Then decide.',
  ],
  ...at('permissions'),
  wait: { minutes: 60, why: 'A new grant can take up to an hour to take effect.' },
  check: 'Every scope of the address is listed under "Admin consent".',
  risk: {
    level: 'danger' as const,
    text: 'Granting from App registrations instead can revoke what was granted tenant-wide before.',
    safer: 'Grant from Enterprise apps > Permissions, after writing down what is there now.',
  },
  source: SOURCES.grant,
};

export const consentFixes: Fix[] = [
  straightFix({
    id: 'grant-missing-permissions',
    title: 'Permissions were never granted, or not all of them',
    summary: 'The app asks for something nobody has consented to here (65001 and the like).',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['65001', '650011'],
      causes: [
        'scope-not-granted',
        'permission-needs-admin',
        'user-consent-off',
        'admin-approval-needed',
      ],
      words: ['not consented', 'consent_required'],
    },
    steps: [compareScopes, grantHere, again],
    end: {
      text: 'The grant covers what the app asks for.',
      checkAgain: 'Open the same sign-in link once more.',
    },
    sources: [SOURCES.troubleshoot, SOURCES.grant],
    verified: VERIFIED,
  }),
  defineFix({
    id: 'approval-loop',
    title: 'Approved, and still blocked',
    summary:
      'Finds what asks for consent anew after an approval: a parameter, uncovered scopes, a required assignment, or a setting at the vendor.',
    audience: ['helpdesk', 'entra-admin', 'user'],
    symptoms: {
      causes: ['approval-loop', 'prompt-forces-consent'],
      words: ['approved but', 'loop', 'again and again', 'prompt=consent'],
    },
    start: 'which-loop',
    nodes: [
      {
        kind: 'question',
        id: 'which-loop',
        ask: 'What does the diagnosis show?',
        help: 'Paste the address of the blocked page into the diagnosis; it names the parameter.',
        answers: [
          [
            'prompt',
            'prompt=consent or prompt=admin_consent is in the address.',
            'tell-vendor-prompt',
          ],
          ['scopes', 'The address asks for scopes beyond those granted.', 'compare-scopes'],
          ['assigned', 'Assignment is required for the app (50105).', 'assign-people'],
          [
            'zoom',
            'It is Zoom, or another app with its own switch for user consent.',
            'vendor-switch',
          ],
          ['fresh', 'The approval is less than an hour old.', 'wait-hour'],
        ],
      },
      {
        kind: 'step',
        id: 'tell-vendor-prompt',
        who: 'vendor',
        title: 'Stop sending prompt=consent',
        what: [
          'Your sign-in request carries prompt=consent or prompt=admin_consent every time. It forces a new consent, which users in our tenant may not give, although an administrator has approved the app.',
          'Please send it only for a first consent, or leave it out; consent that exists is then used.',
        ],
        ...at('vendorMail'),
        check: 'The address of a new sign-in has no prompt=consent.',
        source: SOURCES.troubleshoot,
        next: 'user-without-prompt',
      },
      {
        kind: 'step',
        id: 'user-without-prompt',
        who: 'user',
        title: 'Try another way in until then',
        what: [
          'Start from My Apps or the app’s plain sign-in page rather than "Connect": some apps send the parameter only there.',
        ],
        breadcrumb: 'My Apps',
        target: 'my-apps',
        check: 'You reach the app, or you know that every way sends the parameter.',
        source: SOURCES.troubleshoot,
        next: 'end-loop',
      },
      ...chainNodes([compareScopes, grantHere], 'sign-in-again'),
      {
        kind: 'step',
        id: 'assign-people',
        who: 'entra-admin',
        title: 'Assign the person or the group',
        what: [
          'An app with "Assignment required" lets in only who is assigned, whatever was consented to.',
          'Add the user or a group under Users and groups.',
        ],
        ...at('usersOfApp'),
        check: 'The person is in the list, directly or through a group.',
        source: SOURCES.assign,
        next: 'sign-in-again',
      },
      {
        kind: 'step',
        id: 'vendor-switch',
        who: 'app-admin',
        title: 'Make the vendor’s setting match',
        what: [
          'Look for a switch such as "users can consent on their behalf" in the app’s account settings, and turn it off when users may not consent in your tenant.',
          'For Zoom: use the fix "Zoom calendar and contacts with Office 365", branch "It was approved, but …".',
        ],
        ...at('appSettings'),
        check: 'The app no longer asks each user for consent.',
        source: SOURCES.troubleshoot,
        next: 'sign-in-again',
      },
      {
        kind: 'step',
        id: 'wait-hour',
        who: 'user',
        title: 'Wait for the hour',
        what: ['Leave the app alone until the timer ends, then sign in in a new window.'],
        ...at('signIn'),
        wait: { minutes: 60, why: 'An approval can take up to an hour to reach everybody.' },
        check: 'An hour has passed since the approval.',
        source: SOURCES.workflow,
        next: 'sign-in-again',
      },
      { kind: 'step', ...again, next: 'end-loop' },
      {
        kind: 'end',
        id: 'end-loop',
        outcome: 'expected-solved',
        text: 'What asked anew is named and settled.',
        checkAgain:
          'Paste the address of the next sign-in: the diagnosis should no longer name a loop.',
      },
    ],
    sources: [SOURCES.troubleshoot, SOURCES.grant],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'user-read-missing',
    title: 'The app does not ask for sign-in itself (90008, 650056)',
    summary:
      'The registration lacks "Sign in and read user profile" (User.Read). The vendor must add it; an admin consents anew.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['90008', '650056'],
      causes: ['user-read-missing'],
      words: ['misconfigured application', 'sign in and read user profile'],
    },
    steps: [
      {
        id: 'consent-first',
        who: 'entra-admin',
        title: 'Try admin consent first',
        what: [
          'Sometimes only the consent is missing. Compare the application id, then grant consent from the app’s Permissions page.',
        ],
        ...at('permissions'),
        check: 'User.Read is listed, or it is not there to be granted.',
        source: SOURCES.troubleshoot,
      },
      {
        id: 'vendor-adds',
        who: 'vendor',
        title: 'Add User.Read to the registration',
        what: [
          'Your app registration lists no permission for sign-in. Please add the delegated permission User.Read of Microsoft Graph, and check that the application id in the request is the right one.',
        ],
        ...at('vendorMail'),
        check: 'The vendor confirms, with the application id.',
        source: SOURCES.troubleshoot,
      },
      {
        id: 'consent-anew',
        who: 'entra-admin',
        title: 'Consent to the changed app',
        what: ['Grant admin consent again: the old grant does not hold the new permission.'],
        ...at('permissions'),
        wait: { minutes: 60, why: 'A new grant can take up to an hour.' },
        check: 'User.Read is listed under "Admin consent".',
        source: SOURCES.grant,
      },
    ],
    end: { text: 'The app can sign people in.', checkAgain: 'Sign in to the app once more.' },
    sources: [SOURCES.troubleshoot, SOURCES.grant],
    verified: VERIFIED,
  }),
  defineFix({
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
  }),
  straightFix({
    id: 'missing-service-principal',
    title: 'A service is missing in the tenant (650052)',
    summary:
      'The app uses another service that your tenant has no service principal for: not licensed, or never added.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['650052', '650058', '500014'],
      causes: ['resource-not-in-tenant', 'resource-disabled', 'app-not-in-tenant'],
      words: ['lacks a service principal', 'not subscribed'],
    },
    steps: [
      {
        id: 'name-service',
        who: 'entra-admin',
        title: 'Name the service',
        what: [
          'The error text gives the id and name of the service, not only of the app.',
          'Search Enterprise apps for that id, with the type set to "All applications".',
        ],
        ...at('apps'),
        check: 'You know whether it is there, and whether sign-in is enabled for it.',
        source: SOURCES.troubleshoot,
      },
      {
        id: 'licence-or-add',
        who: 'entra-admin',
        title: 'License it, enable it or add it',
        what: [
          'A Microsoft service: check that the tenant has a licence for it; its service principal comes with it.',
          'A third-party service: open its admin consent address as an administrator, or add it with New-MgServicePrincipal -AppId and the id of the service.',
          'There but disabled: find out why before you set "Enabled for users to sign-in" to Yes.',
        ],
        ...at('apps'),
        wait: {
          minutes: 30,
          why: 'A new service principal takes some minutes to be known everywhere.',
        },
        check: 'The service is listed under Enterprise apps.',
        risk: {
          level: 'note',
          text: 'Compare the id with the vendor’s page before you add anything by id.',
        },
        source: SOURCES.troubleshoot,
      },
      { ...again, source: SOURCES.troubleshoot },
    ],
    end: {
      text: 'The service is known to the tenant.',
      checkAgain: 'Sign in again: another code now means another cause.',
    },
    sources: [SOURCES.troubleshoot],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'unknown-resource',
    title: 'The app asks for a resource nobody knows (500011, 650057)',
    summary:
      'The address of the resource is wrong, belongs to another tenant, or is not in the app’s registration. Only the vendor can repair it.',
    audience: ['helpdesk', 'entra-admin'],
    symptoms: {
      codes: ['500011', '650057', '50001'],
      causes: ['unknown-resource'],
      words: ['resource principal', 'invalid resource'],
    },
    steps: [
      {
        id: 'right-tenant',
        who: 'entra-admin',
        title: 'Rule out the wrong tenant',
        what: [
          'Compare the tenant in the error text with yours. If it is another one, the sign-in started in the wrong place.',
          'If the resource is an app of your own, check that its registration is multi-tenant or in this tenant.',
        ],
        ...at('apps'),
        check: 'The tenant is yours, and the resource is not.',
        source: SOURCES.troubleshoot,
      },
      {
        id: 'vendor-resource',
        who: 'vendor',
        title: 'Correct the resource',
        what: [
          'Your app asks for a resource that is not known in our tenant or not listed in your registration. Please check the resource address (app id URI) and the API permissions of the registration.',
          'No consent on our side can repair this.',
        ],
        ...at('vendorMail'),
        check: 'The vendor has answered, with the resource it means.',
        source: SOURCES.troubleshoot,
      },
    ],
    end: {
      outcome: 'handed-over',
      text: 'It is the vendor’s turn.',
      checkAgain: 'After the vendor’s change, sign in again.',
    },
    sources: [SOURCES.troubleshoot],
    verified: VERIFIED,
  }),
  straightFix({
    id: 'admin-link-common',
    title: 'The admin consent link does not work (9002328)',
    summary:
      'Links with /common/ or /consumers/ are refused, and a link for admins shows ordinary users no form.',
    audience: ['helpdesk', 'entra-admin', 'user'],
    symptoms: {
      codes: ['9002328'],
      causes: ['admin-link-common', 'admin-link-opened-by-user'],
      words: ['adminconsent', 'common'],
    },
    steps: [
      {
        id: 'right-link',
        who: 'entra-admin',
        title: 'Use a link with your tenant',
        what: [
          'Replace "common" by your tenant id or verified domain, or by "organizations".',
          'Compare the client_id with the one in the user’s sign-in address before you sign in.',
        ],
        ...at('adminConsent'),
        wait: { minutes: 60, why: 'A new grant can take up to an hour.' },
        check: 'The answer says admin_consent=True and holds no error.',
        source: SOURCES.adminConsent,
      },
      {
        id: 'vendor-link',
        who: 'vendor',
        title: 'Correct the link in the instructions',
        what: [
          'The admin consent address in your instructions uses /common/, which Microsoft refuses (AADSTS9002328). Please use /organizations/ or ask for the customer’s tenant.',
        ],
        ...at('vendorMail'),
        check: 'The instructions are corrected.',
        source: SOURCES.adminConsent,
      },
    ],
    end: {
      text: 'An administrator has consented by the right link.',
      checkAgain: 'The user signs in to the app, not by the admin link.',
    },
    sources: [SOURCES.adminConsent],
    verified: VERIFIED,
  }),
];
