import type { Fix } from '../shape.ts';
import { straightFix } from './chain.ts';
import { at } from './places.ts';
import { again, compareScopes, grantHere } from './shared-steps.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** Consent that is missing, incomplete or impossible. */
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
