/** Words around a card: why something is off, what became of an act, who else is there, how its like was judged. */
export const en = {
  'why.forbidden': 'Only reviewers can do this. An admin names them under Policy.',
  'why.role-missing':
    'Approving needs the directory role Cloud Application Administrator, Application Administrator or Global Administrator. You can ask, deny or recommend.',
  'why.own-request': 'You asked for this app yourself. Another reviewer has to decide.',
  'why.not-open': 'This request is no longer open.',
  'why.claimed-by-other':
    '{name} has claimed this request. Take it over only if you agreed on that.',

  'refused.decided':
    '{name} decided first, on {when}. Your decision was not recorded and nobody was told of it.',
  'refused.stale-version':
    'This request changed while you were deciding. Nothing of yours was recorded. Look at it again, then decide.',
  'refused.expired': 'This request expired before your decision arrived. Nothing was recorded.',
  'refused.withdrawn':
    'The requester withdrew this request before your decision arrived. Nothing was recorded.',
  'refused.not-open':
    'This request is no longer open. Nothing was recorded and nobody was told of it.',
  'refused.role-missing':
    'Your account no longer has the role that approving needs. Nothing was recorded.',
  'refused.forbidden': 'You are no longer a reviewer here. Nothing was recorded.',
  'refused.own-request': 'This is your own request. Nothing was recorded.',
  'refused.claimed-by-other': '{name} claimed this request meanwhile. It was not taken from them.',
  'refused.not-found': 'You may no longer see this request. Nothing was recorded.',
  'refused.consent-failed':
    'The consent page answered with a failure ({detail}). The approval stays “claimed”: open the page again when the cause is gone.',
  'refused.other': 'The backend did not accept it: {detail}',
  'refused.storage':
    'This browser could not keep it: its storage is full or was cleared. Nothing was sent. Your words are still in the form.',
  'refused.words': 'What you had written',

  'link.fault':
    'The consent address would end in an error ({code}), so it is not opened. Tell whoever runs the backend.',
  'link.none':
    'This sign-in service has no consent address. Allow the app in its own admin console.',

  'presence.one': '{name} has this request open now.',
  'presence.many':
    '{name} and {count, plural, one {# other person} other {# other people}} have this request open now.',
  'handover.button': 'Hand over…',
  'handover.title': 'Hand over {app}',
  'handover.consequence':
    'The request is then claimed in their name. The requesters see who looks at it.',
  'handover.to': 'To whom',
  'handover.confirm': 'Hand over',
  'handover.nobody': 'No other reviewer has signed in here yet.',
  'handover.unread': 'The list of reviewers could not be read: {detail}',
  'handover.done': 'Handed over to {name}.',

  'precedents.title': 'Decided on similar apps',
  'precedents.publisher': 'Same publisher',
  'precedents.permissions': 'Also asked for {permissions}',
  'precedents.none': 'Nothing yet on other apps of this publisher, or with these permissions.',
  'precedents.unread': 'Similar decisions are shown when the backend answers.',

  'permission.admin': 'Always needs an admin',
  'permission.since': 'Closed to ordinary users by Microsoft’s default since {month}',

  'done.plan': 'Recorded. The card now shows the plan, step by step.',

  'chip.low': 'Low {score}',
  'chip.medium': 'Medium {score}',
  'chip.high': 'High {score}',
  'chip.critical': 'Critical {score}',
} as const;

export type WordsKey = keyof typeof en;
