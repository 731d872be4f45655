/** Words of the setup page. */
export const en = {
  title: 'Setup',
  'managed.title': 'Set by your organisation',
  'managed.none': 'Your organisation has set nothing for this browser.',
  'problems.title': 'Settings that could not be read',
  value: 'Value',
  setting: 'Setting',
  locked: 'Locked',
} as const;
export type SetupKey = keyof typeof en;
