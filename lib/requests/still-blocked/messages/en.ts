/** Why somebody is still stopped after an approval, told to a reviewer: one sentence per cause. */
export const en = {
  'assignment-required':
    'The person is not assigned to this app. An administrator must assign the person or a group; approving again changes nothing.',
  'app-disabled': 'The app is switched off in your organisation.',
  'service-disabled': 'A service that the app depends on is switched off in your organisation.',
  'app-unavailable': 'Your organisation does not allow this app to be used right now.',
  'tenant-restricted':
    'Your network or organisation does not let the person sign in to the other organisation.',
  'personal-account': 'The person used a personal account, but the app needs the work account.',
  'guest-account':
    'The account the person used does not belong to the organisation the app is asking.',
  'risky-app': 'Microsoft rates the app as risky and asks for an administrator again.',
  'no-reviewer':
    'Microsoft’s own approval requests are switched on, but nobody is named there to answer them.',
  'request-lost':
    'Microsoft lost track of the approval request; the person should start again from the app.',
  'request-failed': 'Microsoft could not take the person’s approval request.',
  'passing-fault': 'Microsoft had a passing fault; the person should try again.',
  declined: 'The person answered the permission question with no, or closed the window too early.',
  'missing-service':
    'The app needs a Microsoft service that your organisation has not set up or has no licence for.',
  'not-in-tenant':
    'Your organisation’s directory does not know the app: it was never added, or the person signed in to the wrong organisation.',
  'app-misconfigured':
    'The app’s maker has not set it up properly, or nobody has agreed to it in your organisation.',
  'partner-only': 'The app belongs to a partner who was not given access by your organisation.',
  'google-policy': 'Your Google administrators have not allowed the app.',
  'internal-app':
    'The app was made for the people of one organisation only, and this account is not one of them.',
  'conditional-access':
    'A security rule about device, place or risk stopped the sign-in; the approval has nothing to do with it.',
  'prompt-loop': 'The app asks for consent again at every sign-in; only its maker can change that.',
  'admin-link': 'The person opened a link that is meant for administrators.',
  'vendor-error': 'The app itself is set up wrongly; only its maker can repair that.',
  'approved-still-blocked':
    'Microsoft still asks for an administrator: the consent was not given there, has not taken effect yet, or the app wants more than was approved.',
  'not-seen': 'The person reports that it is still blocked; the cause was not seen.',
  unknown: 'The page gave a reason that Consent Desk does not know.',
} as const;

export type BlockedCause = keyof typeof en;
