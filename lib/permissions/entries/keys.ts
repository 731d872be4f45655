import { type EntryKey, en } from './messages/en.ts';

/** Names that share one hand-written sentence. */
const SHARED: Readonly<Record<string, EntryKey>> = {
  'ews.accessasuser.all': 'mailbox.full',
  'eas.accessasuser.all': 'mailbox.full',
  full_access_as_app: 'mailbox.full',
  'imap.accessasuser.all': 'mailbox.client',
  'pop.accessasuser.all': 'mailbox.client',
  'smtp.send': 'mail.send',
  'mail.read.shared': 'mail.read',
  'mail.readbasic.all': 'mail.readbasic',
  'mail.readbasic.shared': 'mail.readbasic',
  'mail.readwrite.shared': 'mail.readwrite',
  'mail.send.shared': 'mail.send',
  'calendars.read.shared': 'calendars.read',
  'calendars.readbasic.all': 'calendars.readbasic',
  'calendars.readwrite.shared': 'calendars.readwrite',
  'people.read.all': 'people.read',
};

/** The hand-written sentence of a permission, or null when the rules have to say it. */
export function entryOf(meaning: string): EntryKey | null {
  const name = meaning.toLowerCase();
  const shared = SHARED[name];
  if (shared) return shared;
  return Object.hasOwn(en, name) ? (name as EntryKey) : null;
}

/** What signing in asks for: these say all there is, no second sentence is needed. */
export const SELF_CONTAINED: ReadonlySet<EntryKey> = new Set<EntryKey>([
  'openid',
  'profile',
  'email',
  'offline_access',
  'user.read',
  'user.readwrite',
]);
