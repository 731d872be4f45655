/** What a permission lets an app do with its subject. */
export type Verb =
  | 'read'
  | 'readBasic'
  | 'write'
  | 'create'
  | 'send'
  | 'manage'
  | 'delete'
  | 'export'
  | 'access'
  | 'act';

/** Second part of a permission's name → verb; the first pattern that fits decides. */
const PATTERNS: readonly (readonly [RegExp, Verb])[] = [
  [/^(readwrite|write|edit|update|readupdate)/i, 'write'],
  [/^readbasic/i, 'readBasic'],
  [/^read/i, 'read'],
  [/^(create|upload|ingest)/i, 'create'],
  [/^send/i, 'send'],
  [/^(manage|fullcontrol)/i, 'manage'],
  [/^(delete|remove)/i, 'delete'],
  [/^(export|importexport)/i, 'export'],
  [/^selected/i, 'access'],
];

/** The parts a name says nothing new with: they are told by the reach. */
const REACH_PARTS =
  /^(all|shared|selected|ownedby|createdbyapp|appfolder|managedby|whereinstalled|chat)$/i;

/** `Policy.Read.ConditionalAccess` → read, with the detail `ConditionalAccess`. */
export function verbOf(name: string): { verb: Verb; action: string; detail: string } {
  const [, action = '', ...rest] = name.split('.');
  const verb = PATTERNS.find(([pattern]) => pattern.test(action))?.[1] ?? 'act';
  return { verb, action, detail: rest.filter((part) => !REACH_PARTS.test(part)).join('.') };
}
