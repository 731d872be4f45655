/** Sentences about a permission: what it can do, whom it reaches, why it is in its class. English is the source. */
export const en = {
  'verb.read': 'Can read {noun}.',
  'verb.readBasic': 'Can read {noun}, but only the basics.',
  'verb.write': 'Can read, create, change and delete {noun}.',
  'verb.create': 'Can add new ones to: {noun}.',
  'verb.send': 'Can send {noun}.',
  'verb.manage': 'Can fully manage {noun}, including settings and deletion.',
  'verb.delete': 'Can delete or remove {noun}.',
  'verb.export': 'Can export {noun} in bulk.',
  'verb.access': 'Can open single items handed to it, among: {noun}.',
  'verb.act': 'Can use a special function (“{value}”) for: {noun}.',
  detail: '{noun} ({detail})',
  'reach.own': 'It reaches only what is the signed-in person’s own.',
  'reach.shared': 'It reaches what is the signed-in person’s own and what others share with them.',
  'reach.reachable': 'It reaches everything the signed-in person may reach, and no more.',
  'reach.org': 'It reaches the whole organisation, without anybody signed in.',
  'reach.selected': 'It reaches only what somebody in charge has picked for this app.',
  'reach.owned': 'It reaches only what the app itself has made or owns.',
  'reach.place': 'It reaches only the chats, teams or people the app has been added to.',
  'api.read': 'Can read data in {api} (“{value}”).',
  'api.write': 'Can read and change data in {api} (“{value}”).',
  'api.act':
    'Can work in {api} with the permission “{value}”; what exactly it allows is not known to us.',
  'api.impersonate': 'Can do in {api} whatever the signed-in person may do there.',
  'api.default':
    'Asks for every permission the app has registered for {api}. Which ones is shown only in the consent prompt.',
  'unknown.value':
    'We do not know what “{value}” of {api} allows. Ask the vendor before approving.',
  'unknown.api':
    '“{value}” belongs to an API we do not know ({resource}). Ask the vendor what it allows.',
  'class.basic': 'Only what signing in needs.',
  'class.reads-little': 'Reads little, and nothing private.',
  'class.limited': 'Limited to single items or to the app’s own.',
  'class.reads-own': 'Reads one person’s own data.',
  'class.reads-private': 'Reads private content such as mail, files or chats.',
  'class.changes-own': 'Changes one person’s own data.',
  'class.changes-private': 'Changes or sends private content such as mail, files or chats.',
  'class.reads-many': 'Reads data beyond one person’s own.',
  'class.changes-many': 'Changes data beyond one person’s own.',
  'class.app-reads': 'Reads data of the whole organisation on its own.',
  'class.app-changes': 'Changes data of the whole organisation on its own.',
  'class.app-private': 'Reaches everybody’s private content: mail, files, chats or meetings.',
  'class.control': 'Could be used to gain further rights.',
  'class.unknown': 'Unknown, so treat it as powerful until somebody has checked.',
} as const;

export type PlainWordsKey = keyof typeof en;
