import type { ChainStep } from './chain.ts';
import { at } from './places.ts';
import { SOURCES } from './sources.ts';

/** The last step of most fixes: try it. */
export const again: ChainStep = {
  id: 'sign-in-again',
  who: 'user',
  title: 'Sign in again',
  what: ['Close the blocked page, open the app and sign in again.'],
  ...at('signIn'),
  check: 'You reach the app.',
};

/** What is asked beside what was granted. */
export const compareScopes: ChainStep = {
  id: 'compare-scopes',
  who: 'entra-admin',
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

/** Granting the missing permissions in the right place. */
export const grantHere: ChainStep = {
  id: 'grant-missing',
  who: 'entra-admin',
  title: 'Grant what is missing',
  what: [
    'Select "Grant admin consent" on this page, or open the admin consent address with exactly the missing scopes.',
    'Read the prompt: name, publisher, each permission. Then decide.',
  ],
  ...at('permissions'),
  wait: { minutes: 60, why: 'A new grant can take up to an hour to take effect.' },
  check: 'Every scope of the address is listed under "Admin consent".',
  risk: {
    level: 'danger',
    text: 'Granting from App registrations instead can revoke what was granted tenant-wide before.',
    safer: 'Grant from Enterprise apps > Permissions, after writing down what is there now.',
  },
  source: SOURCES.grant,
};

/** Naming reviewers. */
export const chooseReviewers: ChainStep = {
  id: 'choose-reviewers',
  who: 'entra-admin',
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

/** Reading the policy itself. */
export const verifyPolicy: ChainStep = {
  id: 'verify-policy',
  who: 'entra-admin',
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

/** After an approval elsewhere than Entra. */
export const connectAgain: ChainStep = {
  id: 'connect-again',
  who: 'user',
  title: 'Connect again',
  what: ['Go back to the app and connect once more: an approval alone finishes nothing.'],
  ...at('appSettings'),
  check: 'The app says it is connected.',
};
