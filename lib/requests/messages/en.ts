/** Why a request waits, one sentence each. English is the source; the other languages have the same keys. */
export const en = {
  queued: 'Saved here and on its way; it has not reached your organisation yet.',
  offline: 'Saved here; it will be sent by itself as soon as there is a connection.',
  signInNeeded: 'Saved here; sign in to Consent Desk once so that it can be sent.',
  localOnly: 'Kept in this browser only: send the message to your IT, as no desk is connected.',
  refused: 'It could not be delivered; open it to see why.',
  workflowOff: 'Your organisation has switched requests off for now; nobody is looking at it.',
  noReviewer: 'No reviewer has been named, so nobody can decide; an admin has to name one.',
  noRole:
    'Reviewers can see it, but none of them holds the directory role that is needed to approve.',
  yourAnswer: 'A reviewer has asked you something; the clock stands until you answer.',
  yourAnswerBy:
    'A reviewer is waiting for your answer ({days, plural, =1 {one day} other {# days}} left); the clock stands until then.',
  theirAnswer: 'Waiting for {name} to answer a question; the clock stands until then.',
  theirAnswerBy:
    'Waiting for {name} to answer a question ({days, plural, =1 {one day} other {# days}} left); the clock stands until then.',
  claimedByYou: 'You have taken this on; a decision is yours to make.',
  claimed: '{name} has taken it on and has not decided yet.',
  claimedSoon:
    '{name} has taken it on, but it expires in {hours, plural, =1 {one hour} other {# hours}}.',
  expiresSoon:
    'No reviewer has taken it on yet, and it expires in {hours, plural, =1 {one hour} other {# hours}}.',
  openUntil:
    'Waiting for a reviewer to decide; it expires in {days, plural, =1 {one day} other {# days}}.',
  open: 'Waiting for a reviewer to decide.',
  claimedApproval: '{name} says it is approved; sign in again to see whether it works.',
  claimedApprovalBySomeone:
    'A reviewer says it is approved; sign in again to see whether it works.',
  approvedForOthers:
    '{name} approved it for certain people, and you are not among them; ask again if you need it too.',
  approvedForOthersThem:
    '{name} approved it for certain people, and {requester} is not among them.',
  observed: 'Approved: the consent was seen to succeed. Sign in again to finish.',
  verified: 'Approved and checked in the directory. Sign in again to finish.',
  confirmed: 'Approved, and the sign-in works.',
  stillBlocked: 'Approved, but the sign-in was still refused; the reviewers have been told.',
  denied: '{name} has denied it; read why, then you may ask again.',
  deniedBySomeone: 'It was denied; read why, then you may ask again.',
  blocked: '{name} has blocked this app; nobody can ask for it until it is unblocked.',
  blockedBySomeone: 'This app is blocked; nobody can ask for it until it is unblocked.',
  expired: 'Nobody decided in time, so it expired; you may ask again.',
  withdrawn: 'It was withdrawn before anyone decided.',
} as const;

export type WaitingKey = keyof typeof en;
