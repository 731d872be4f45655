/** Why a person is stopped at sign-in, one sentence per cause; then evidence and next steps. */
export const en = {
  'this-app': 'this app',
  'only-admins-may-agree':
    'Your organisation lets only an administrator say yes to what {app} asks for.',
  'unverified-publisher':
    'Microsoft has not confirmed who publishes {app}, so your organisation wants an administrator to look first.',
  'managed-permission':
    '{app} asks for {value}, which Microsoft by default lets only administrators grant.',
  'admin-only-permission':
    '{app} asks for {value}, which reaches beyond your own data, so only an administrator can grant it.',
  'never-agreed': 'Nobody in your organisation has agreed to {app} yet, and it did not ask you.',
  'assignment-required':
    '{app} is open only to people who were assigned to it, and you are not on that list.',
  'prompt-every-time':
    '{app} asks for consent at every sign-in, so you meet this screen even if it was agreed to before.',
  'prompt-loop':
    'Your organisation has approved {app}, but the app asks for consent again at every sign-in.',
  'risky-app': 'Microsoft rates {app} as risky, so an administrator must look at it first.',
  'missing-service':
    '{app} needs a Microsoft service that your organisation has not set up or has no licence for.',
  'not-in-tenant':
    'Your organisation’s directory does not know {app}; it may never have been added, or you are signing in to the wrong organisation.',
  'app-misconfigured': '{app} was not set up properly by its maker, or was never agreed to here.',
  'guest-account': 'The account you used does not belong to the organisation {app} is asking.',
  'personal-account': 'You are signed in with a personal account, and {app} wants a work account.',
  'approved-still-blocked':
    'Your organisation has approved {app}, yet it is stopped: the approval may take a few minutes, or the app wants more than was approved.',
  'admin-link': 'You opened a link that is meant for an administrator of your organisation.',
  'no-reviewer': 'Requests are switched on at Microsoft, but nobody is named there to answer them.',
  'request-lost':
    'Microsoft lost track of your request for {app}; this often helps: start again from the app.',
  'request-failed': 'Microsoft could not take your request for {app}.',
  'app-disabled': 'Your organisation has switched {app} off.',
  'app-unavailable': 'Your organisation does not allow {app} to be used right now.',
  'service-disabled': 'A service that {app} depends on is switched off in your organisation.',
  'partner-only': '{app} belongs to a partner who was not given access by your organisation.',
  'tenant-restricted':
    'Your network or organisation does not allow sign-in to that other organisation.',
  'conditional-access':
    'A security rule of your organisation stopped this sign-in; it is about your device or place, not about {app}.',
  declined: 'The permission question was answered with no, or the window was closed too early.',
  'passing-fault': 'Microsoft had a passing fault; nothing is wrong with you or with {app}.',
  'vendor-error': 'The maker of {app} has to repair this; your administrators cannot.',
  'internal-app':
    '{app} was made for the people of one organisation only, and your account is not one of them.',
  'google-policy': 'Your organisation’s Google administrators have not allowed {app}.',
  'not-sure':
    'We are not sure why you are stopped: this page looks blocked but gives no code we know.',
  'workflow-off':
    'Microsoft offers no request form here, because that form is switched off in your organisation.',
  'evidence-code': 'Seen on the page: {value}',
  'evidence-prompt': 'Seen in the sign-in address: {value}',
  'evidence-permission': 'Seen in what it asks for: {value}',
  'evidence-publisher': 'Seen on the page: publisher {value}',
  'evidence-endpoint': 'Seen in the address: {value}',
  'evidence-account': 'Signed in as {value}',
  'evidence-decision': 'Known from your organisation: the app is approved',
  'evidence-page': 'Seen: the page itself ({value})',
  'step-request': 'Ask for it: say why you need {app}, and the right people will see it.',
  'step-try-again': 'Start the sign-in again from {app}.',
  'step-switch-account': 'Sign in with another account: the one your work or school gave you.',
  'step-ask-assignment':
    'Ask your IT to assign you to {app}; approving the app again would change nothing.',
  'step-tell-it': 'Tell your IT; the message below names what they need to know.',
  'step-report-to-vendor': 'Tell the maker of {app}; the message below names what is wrong.',
} as const;
export type CauseKey = keyof typeof en;
