/** Sentences of the diagnosis. `cause.*`: what it is and what can help; `cannot.*`: what cannot. */
export const en = {
  'cause.user-read-missing':
    'The app does not ask for the basic right to sign people in. Its maker must add it, then an administrator consents.',
  'cause.user-consent-off':
    'In this organization, users may not consent to apps themselves. An administrator must grant the app.',
  'cause.assignment-required':
    'The app is set to "assignment required". The person must be assigned to it, and an administrator must have consented.',
  'cause.app-not-in-tenant':
    'The app is not known in this organization: it was never installed here, or the link leads to the wrong one.',
  'cause.resource-not-in-tenant':
    'The app uses a service that this organization does not have: no licence, or nobody added it.',
  'cause.prompt-forces-consent':
    'The app demands a new consent at every sign-in ({evidence}). That blocks people even after an approval; the app’s maker must stop sending it.',
  'cause.scope-not-granted':
    'The app asks for permissions nobody has granted here. An administrator must grant exactly these.',
  'cause.permission-needs-admin':
    'The app asks for permissions that only an administrator can grant here.',
  'cause.risky-app':
    'Microsoft considers the app risky, usually because its publisher is not verified. An administrator must look hard before deciding.',
  'cause.admin-approval-needed':
    'An administrator must approve the app, and there is no way to ask on the page: requests are turned off.',
  'cause.approval-can-be-requested':
    'An administrator must approve the app, and the page has a form to ask. Write a reason and press "Request approval".',
  'cause.request-waiting': 'The request has been sent. Now a reviewer must decide.',
  'cause.no-reviewer':
    'The request failed because nobody is named to review it. An administrator must add reviewers.',
  'cause.request-not-understood':
    'Microsoft did not recognize the request any more. Start again from the app.',
  'cause.workflow-off':
    'Users cannot ask for approval because the workflow is turned off. An administrator can turn it on.',
  'cause.reviewer-sees-nothing':
    'The requests exist, but this reviewer does not see them: they were sent before the person became a reviewer, or a role is missing.',
  'cause.user-declined':
    'The person pressed Cancel or "Back to app": nothing was granted. After "Request sent" this is expected; otherwise no request exists.',
  'cause.approval-loop':
    'It was approved, and still the person is blocked. Something asks for consent anew; the steps find out what.',
  'cause.admin-link-opened-by-user':
    'This is a link for administrators. An ordinary user gets no form there and should sign in to the app instead.',
  'cause.admin-link-common':
    'The admin link contains "common" or "consumers", which Microsoft refuses. It must name the organization.',
  'cause.unknown-resource':
    'The app asks for a resource that does not exist here or is missing in its registration. Only the app’s maker can correct that.',
  'cause.partner-not-authorized':
    'A partner tries to use an app that the customer has not authorized. The customer’s own administrator must consent.',
  'cause.passing-fault': 'A passing fault at Microsoft. Try once more in a new window.',
  'cause.device-consent':
    'A sign-in on another device was not confirmed. This is no admin approval.',
  'cause.not-assigned':
    'The person is not assigned to this app. An administrator must assign the person or a group.',
  'cause.app-disabled':
    'The app is disabled in this organization, often on purpose. Ask why before asking again.',
  'cause.resource-disabled':
    'The service behind the app is disabled in this organization. An administrator must license or enable it.',
  'cause.tenant-restrictions':
    'The network allows only certain organizations, and this is not one of them.',
  'cause.cross-tenant-policy':
    'A rule between the two organizations stops this sign-in. An administrator of one of them must change it.',
  'cause.conditional-access':
    'A rule about device, place or risk refuses the sign-in. Consent has nothing to do with it.',
  'cause.mailbox-not-online':
    'The mailbox is not in Office 365, or is being moved, so the app cannot reach it.',
  'cause.guest-account':
    'The account belongs to another organization and is not known in this one. Use the right account, or be invited as a guest.',
  'cause.personal-account':
    'A personal Microsoft account was used. Sign in with the work account; no administrator can approve a personal one.',
  'cause.wrong-account': 'The wrong account is signed in. Choose another account.',
  'cause.wrong-tenant':
    'The link leads to an organization or a cloud that does not exist or is not yours.',
  'cause.sign-in-problem':
    'The account itself cannot sign in: password, second factor or an expired session.',
  'cause.vendor-error': 'The app is set up wrongly. Only its maker can repair that.',
  'cause.redirect-mismatch':
    'The app sends people back to an address that is not registered. Only its maker can correct that.',
  'cause.vendor-secret-expired':
    'The app’s own secret is wrong or has expired. Its maker must renew it.',
  'cause.google-blocked-by-admin':
    'The Google Workspace administrator has not allowed this app. Ask on the page, or have it reviewed.',
  'cause.google-internal-app': 'The app is meant for its maker’s organization only.',
  'cause.google-embedded-browser':
    'Google refuses sign-in inside an app’s own window. Open it in a real browser.',
  'cause.okta-not-assigned': 'The app is not assigned to the person in Okta.',
  'cause.github-needs-owner': 'The GitHub organization restricts apps. An owner must approve it.',
  'cause.slack-needs-approval':
    'The Slack workspace approves apps first. Send the request; an administrator decides.',
  'cause.atlassian-needs-site-admin': 'The Atlassian site administrator must allow the app first.',
  'cause.salesforce-app-blocked':
    'The Salesforce administrator must install or approve the app first.',
  'cause.sign-in-noise':
    'This code belongs to every ordinary sign-in and is no error by itself. Look for another code on the page.',
  'cause.unknown-code': 'We do not know this code. Look it up at Microsoft; we do not guess.',
  'cannot.consent': 'Signing in again without a change, or clearing the browser, does not help.',
  'cannot.access': 'An approval or a new request does not help here.',
  'cannot.account': 'No administrator’s approval helps as long as this account is used.',
  'cannot.vendor': 'Neither you nor your administrator can repair this; a request does not help.',
  'cannot.ignore': 'There is nothing to repair.',
  'class.consent': 'Consent',
  'class.access': 'Access',
  'class.account': 'Account',
  'class.vendor': 'The app itself',
  'class.ignore': 'Ordinary sign-in',
  'code.90094': 'Needs an administrator; no form to ask.',
  'code.90095': 'Needs an administrator; a form to ask is on the page.',
  'code.90096': 'The request was sent.',
  'code.90097': 'The request failed: no reviewer.',
  'code.90098': 'The number of the request was not recognized.',
  'code.900941': 'Needs an administrator because the app is considered risky; no form.',
  'code.900981': 'Considered risky; an administrator sees a warning.',
  'code.900942': 'Needs an administrator before the app gets a token.',
  'code.90093': 'A policy stops this person from granting the permissions.',
  'code.65001': 'Nobody has consented to the app, or not to all of it.',
  'code.650011': 'Nobody has consented to this resource of the app.',
  'code.65004': 'Consent was declined, or "Back to app" was pressed.',
  'code.90008': 'The app lacks the permission to sign people in.',
  'code.650056': 'The app lists no permissions, has no consent, or uses a wrong id.',
  'code.650052': 'The organization has no service principal for a service the app uses.',
  'code.650057': 'The app asks for a resource that its registration does not list.',
  'code.500011': 'The resource is not known in this organization.',
  'code.700016': 'The app is not known in this directory.',
  'code.90099': 'The customer has not authorized the partner’s app.',
  'code.90090': 'A passing fault.',
  'code.50105': 'The person is not assigned to the app.',
  'code.7000112': 'The app is disabled.',
  'code.50020': 'The account is not known in this organization.',
  'code.50034': 'There is no such account in this directory.',
  'code.500208': 'A personal account where a work account is needed, or the other way round.',
  'code.53003': 'Conditional Access refused the sign-in.',
  'code.50011': 'The return address is not registered.',
  'code.9002328': 'An admin link must not use "common".',
  'forecast.approved': 'Probably not: the app is approved in your organization.',
  'forecast.approved-but-prompt':
    'Probably yes: the app is approved, but the link demands a new consent (prompt=consent).',
  'forecast.blocked': 'Yes: the app is blocked in your organization.',
  'forecast.denied':
    'Yes: an earlier request for this app was denied. You may ask again with a better reason.',
  'forecast.open': 'Yes: a request for this app is still open.',
  'forecast.admin-link': 'Yes: this link is for administrators. Sign in to the app itself instead.',
  'forecast.personal':
    'Cannot be told: the link is for personal accounts, where no administrator decides.',
  'forecast.always-admin': 'Yes: some of its permissions always need an administrator.',
  'forecast.consent-off': 'Yes: users in your organization may not consent to any app.',
  'forecast.managed':
    'Very likely: by Microsoft’s default, users may no longer consent to some of its permissions.',
  'forecast.low-risk-only':
    'Probably yes: your organization lets users consent to low-impact permissions only.',
  'forecast.basic-only': 'Probably not: the link asks only for sign-in and the basic profile.',
  'forecast.consent-allowed': 'Probably not: users in your organization may consent to this.',
  'forecast.static':
    'Cannot be told from the link: it does not list its permissions, or nothing forbids them.',
  'forecast.no-link': 'There is no sign-in link in this text.',
  'forecast.other-provider': 'Cannot be told: this is not a Microsoft work sign-in.',
  'forecast.other-tenant': 'The link names another organization than yours.',
  'forecast.rule-always': '{scope}: always needs an administrator',
  'forecast.rule-managed': '{scope}: refused by default since {since}',
} as const;

export type DiagnosisKey = keyof typeof en;
