/** A message to IT, ready to copy or mail. English is the source. */
export const en = {
  'subject.request': 'Please approve an app: {app}',
  'subject.problem': 'Sign-in problem with an app: {app}',
  'subject.assignment': 'Please give me access to an app: {app}',
  'subject.vendor': 'Your app cannot sign in to Microsoft 365: {app}',
  'intro.request':
    'Hello,\n\nI tried to sign in to “{app}” with my work account. Microsoft says that an administrator has to approve the app first. Could you please look at it?',
  'intro.problem':
    'Hello,\n\nI tried to sign in to “{app}” with my work account and could not get in. An approval does not seem to be what is missing. Could you please look at it?',
  'intro.assignment':
    'Hello,\n\n“{app}” is set up so that only assigned people can use it, and I am not one of them yet. Could you please assign me or a group I belong to?',
  'intro.vendor':
    'Hello,\n\nI tried to sign in to “{app}” with my Microsoft work account. Microsoft reports an error that only the maker of the app can correct. Could you please look at it?',
  'no-name': 'an app whose name was not shown',
  'heading.reason': 'Why I need it',
  'heading.app': 'The app',
  'heading.permissions': 'What it asks for',
  'heading.support': 'Details for support',
  'app.name': 'Name: {value}',
  'app.client-id': 'Client id: {value}',
  'app.publisher-verified': 'Publisher: {value} (verified by Microsoft)',
  'app.publisher-unverified': 'Publisher: {value} (not verified)',
  'permissions.more': '{count, plural, one {and # more} other {and # more}}',
  'permissions.none': 'They were not shown. The consent prompt lists them.',
  'support.error': 'Error: {value}',
  'support.correlation': 'Correlation id: {value}',
  'support.time': 'Time: {value}',
  'consent.link': 'For an administrator: check the app, then approve it here:',
  cut: '(shortened; the full text is in the request)',
} as const;

export type MessageForItKey = keyof typeof en;
