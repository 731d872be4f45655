import type { Kind } from './normalise.ts';

/** Whose things a permission reaches. */
export type Reach = 'own' | 'shared' | 'reachable' | 'org' | 'selected' | 'owned' | 'place';

/** Reads the reach off a name; `personal` says that its subject is something each person has of their own. */
export function reachOf(value: string, kind: Kind, personal: boolean): Reach {
  if (/selected/i.test(value)) return 'selected';
  if (/ownedby|createdbyapp|appfolder|managedby|self/i.test(value)) return 'owned';
  if (/whereinstalled|for(chat|team|user)|\.chat$/i.test(value)) return 'place';
  if (kind === 'application') return 'org';
  if (/\.shared$|^ews\./i.test(value)) return 'shared';
  if (/^(eas|imap|pop|smtp)\./i.test(value)) return 'own';
  if (personal && !/\.all$/i.test(value)) return 'own';
  return 'reachable';
}
