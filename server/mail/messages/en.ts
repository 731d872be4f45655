/** Everything our mails say. Subjects and openings per note, then the labels of the facts below them. */
export const en = {
  submittedSubject: 'Request received: {app}',
  submittedLead:
    'Your request for {app} is with the reviewers of your organisation. You will get a message as soon as something happens.',
  questionSubject: 'Question about your request: {app}',
  questionLead:
    '{name} has a question before deciding about {app}. The deadline of your request stands still until you answer.',
  questionClosedSubject: 'Question closed: {app}',
  questionClosedLead:
    'The question about {app} was not answered in time and has been closed. The deadline runs again.',
  approvedSubject: 'Reported as approved: {app}',
  approvedLead:
    '{name} reports that {app} is approved. Sign in to it again; if it still refuses, say so on your request.',
  approvedForOthersSubject: 'Approved for other people: {app}',
  approvedForOthersLead:
    '{name} approved {app} for certain people, and you are not among them. Ask again if you need it too, and say why.',
  deniedSubject: 'Denied: {app}',
  deniedLead: '{name} has denied the request for {app}. You may ask again.',
  blockedSubject: 'Blocked: {app}',
  blockedLead: '{name} has blocked {app}. Nobody can ask for it until it is unblocked.',
  unblockedSubject: 'Unblocked: {app}',
  unblockedLead: '{app} is no longer blocked. You may ask for it again.',
  requesterExpiredSubject: 'Expired: {app}',
  requesterExpiredLead:
    'Nobody decided about {app} in time, so your request has expired. You may ask again.',
  openedSubject: 'Approval needed: {app}',
  openedLead: '{name} asks for approval to use {app}.',
  answeredSubject: 'Answer received: {app}',
  answeredLead: '{name} has answered the question about {app}. The deadline runs again.',
  nudgedSubject: 'Still waiting: {app}',
  nudgedLead: '{name} still waits for a decision about {app} and asks you to look at it.',
  nearSubject: 'Expires soon: {app}',
  nearLead:
    '{due, select, half {Half of the time to decide about {app} is over.} day {One day is left to decide about {app}.} hour {One hour is left to decide about {app}.} other {The time to decide about {app} is running out.}}',
  expiredSubject: 'Expired undecided: {app}',
  expiredLead: 'Nobody decided about {app} in time. Those who asked have been told.',
  standDownSubject: 'Settled: {app}',
  standDownLead: '{name} has decided about {app}. There is nothing left for you to do.',
  standDownNoneSubject: 'Withdrawn: {app}',
  standDownNoneLead: 'Nobody asks for {app} any more. There is nothing left for you to do.',
  stillBlockedSubject: 'Approved but still refused: {app}',
  stillBlockedLead: '{name} was refused by {app} again although it is approved.',
  someReviewer: 'A reviewer',
  someRequester: 'A colleague',
  unnamedApp: 'an app without a name',
  labelApp: 'App',
  labelPublisher: 'Publisher',
  publisherVerified: '{publisher} (verified)',
  publisherUnverified: '{publisher} (not verified)',
  publisherUnknown: 'unknown',
  labelRequester: 'Asked by',
  labelReason: 'Reason given',
  labelPermissions: 'What the app wants',
  morePermissions: '{count, plural, one {and # more} other {and # more}}',
  labelAskedAt: 'Asked on',
  labelExpiresAt: 'Expires on',
  labelDecision: 'What the reviewer wrote',
  labelQuestion: 'The question',
  labelAnswer: 'The answer',
  labelAnswerBy: 'Answer by',
  labelCause: 'What was seen',
  openCard: 'Open the card',
  openRequest: 'Open my request',
  footer:
    'Consent Desk sent this because you review or asked for this app. Consent Desk never asks for a password.',
} as const;

export type MailText = keyof typeof en;
