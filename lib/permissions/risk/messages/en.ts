/** Why an app scores as it does: one sentence a reason. English is the source. */
export const en = {
  'takes-control':
    'Could gain further rights for itself or for others, up to controlling the organisation ({permissions}).',
  'abused-app':
    'This client id is on a public list of apps used in attacks: {list}, as of {date} ({url}). Honest products are listed too: check who asks.',
  'look-alike-name': 'The name is written to look like “{famous}”, but is not the same.',
  'application-permission':
    'Works without anybody signed in, for the whole organisation ({permissions}).',
  'unverified-publisher': 'Microsoft has not verified who publishes this app.',
  'address-punycode': 'The return address uses letters that can imitate another name: {address}',
  'address-tunnel': 'The return address is a tunnel to somebody’s own machine: {address}',
  'hidden-characters': 'The name contains invisible characters.',
  mail: 'Reaches mailboxes ({permissions}).',
  'address-http': 'The return address is not encrypted or cannot be read: {address}',
  'address-ip': 'The return address is a bare number instead of a name: {address}',
  files: 'Reaches files, notes or sites ({permissions}).',
  write: 'Can change, send or delete, not only read ({permissions}).',
  'same-name':
    'Carries the name of “{famous}” without a verified publisher; the client id is not one known to belong to it.',
  'publisher-unknown':
    'Nothing shows whether the publisher is verified. Unknown does not mean safe.',
  chat: 'Reaches chats, channels, calls or meetings ({permissions}).',
  'all-scope': 'Reaches beyond one person’s own things ({permissions}).',
  'address-cloud-host':
    'The return address is on a rented cloud name anybody can get, not on the vendor’s own: {address}',
  'permissions-not-seen':
    'The permissions asked for were not seen. Check them in the consent prompt.',
  'unknown-permission':
    'Asks for permissions we do not know ({permissions}). Unknown does not mean safe.',
  'calendar-contacts': 'Reaches calendars or contacts ({permissions}).',
  'new-app': 'New here: neither this app nor its publisher has been decided on before.',
  'address-localhost':
    'The answer goes to a program on the person’s own computer ({address}). Usual for installed apps, odd for a web app.',
  rare: 'Only one person has asked for it here.',
} as const;

export type RiskReasonKey = keyof typeof en;
