/** What approving an app would allow, in one line each. English is the source. */
export const en = {
  everyone: 'Everybody in the organisation could use the app without being asked again.',
  named:
    '{count, plural, one {Only the one person or group chosen could use the app.} other {Only the # people or groups chosen could use the app.}}',
  'delegated.read': 'Of each person who signs in, it could read: {list}.',
  'delegated.change': 'Of each person who signs in, it could read and change: {list}.',
  'delegated.reachRead': 'Wherever each person who signs in has access, it could read: {list}.',
  'delegated.reachChange':
    'Wherever each person who signs in has access, it could read and change: {list}.',
  'delegated.send': 'It could send messages in the name of each person who signs in.',
  'application.read':
    'Of everybody in the organisation, without anyone signed in, it could read: {list}.',
  'application.change':
    'Of everybody in the organisation, without anyone signed in, it could read and change: {list}.',
  'application.send': 'It could send messages in the name of anybody in the organisation.',
  limited: 'Only where somebody in charge allows it, or for what the app itself has made: {list}.',
  control: 'It could gain further rights for itself or for others.',
  namedButApplication:
    'Choosing people does not limit what it does without anyone signed in: that still reaches everybody.',
  offline: 'It keeps this access while people are away, until somebody takes it back.',
  signInOnly: 'It would learn only who signs in: name, address and basic profile.',
  unknown: 'What these allow is not known to us: {list}.',
  notSeen: 'The permissions asked for were not seen: check them in the consent prompt.',
} as const;

export type AllowsKey = keyof typeof en;
