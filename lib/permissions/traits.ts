import { type Area, areaOf } from './areas.ts';
import type { Kind, PermissionLike } from './normalise.ts';
import { resolvePermission } from './resolve.ts';

/** What can be told from a permission's name and kind alone. */
export interface Traits {
  value: string;
  kind: Kind;
  area: Area;
  /** It can change, send or delete, not only read. */
  write: boolean;
  /** It can send in somebody's name. */
  send: boolean;
  /** It reaches beyond the signed-in person's own things. */
  all: boolean;
  /** It could be used to gain further rights for the app or for others. */
  control: boolean;
  /** Only the bare minimum: sign-in, own basic profile. */
  basic: boolean;
  /** Limited to what an admin or the person picks, or to what the app made itself. */
  limited: boolean;
  known: boolean;
}

const BASIC = new Set([
  'openid',
  'profile',
  'email',
  'offline_access',
  'user.read',
  'userinfo.email',
  'userinfo.profile',
]);
const MAILBOX_PROTOCOLS =
  /^(ews|eas|imap|pop)\.accessasuser\.all$|^full_access_as_app$|^mail\.google\.com$/;
/** Words of the action (after the first dot; the whole name where there is none) that mean more than reading. */
const WRITE =
  /write|send|create|delete|manage|fullcontrol|edit|upload|remove|enabledisable|update|command|privileged|initiate|join|accessmedia|submit|import|activate|sign\b|migration|convert|invite|ingest|process|selectedoperations|impersonation|access_?as_?user|full_access/;
const IMPERSONATION = /impersonation|access_as_user/;
/** Write access to these can be turned into more power: roles, grants, credentials, sign-in rules. */
const CONTROL_WRITE =
  /^(rolemanagement|rolemanagementpolicy|roleassignmentschedule|roleeligibilityschedule|privilegedaccess|privilegedassignmentschedule|privilegedeligibilityschedule|application|approleassignment|delegatedpermissiongrant|directory|domain|domain-internalfederation|identityprovider|organization|policy|userauthenticationmethod|user-passwordprofile|userauthmethod-[a-z]+|group|groupmember|entitlementmanagement|synchronization|customsecattributeassignment|trustframeworkkeyset|agentidentityblueprint|appcerttrustconfiguration|mutualtlsoauthconfiguration|publickeyinfrastructure|consentrequest)\./;
const CONTROL_ALWAYS = new Set([
  'exchange.manageasapp',
  'directory.accessasuser.all',
  'sites.fullcontrol.all',
]);
const CONTROL_NOT = /\.(ownedby|readwrite\.identityparentedby)$|ownedby$/;
const LIMITED =
  /selected|createdbyapp|appfolder|ownedby|whereinstalled|forchat|forteam|foruser|^drive\.file$/;

/** Reads the traits of one permission. Pure; never fails; unknown names are judged by their words. */
export function permissionTraits(permission: PermissionLike): Traits {
  const { value, meaning, kind, api } = resolvePermission(permission);
  // Judged by what it means: a Google or SharePoint name counts as the Graph name it stands for.
  const name = (meaning ?? value).toLowerCase();
  const basic = BASIC.has(name) && kind === 'delegated';
  const protocol = MAILBOX_PROTOCOLS.test(name);
  const write = !basic && (protocol || WRITE.test(actionOf(name)));
  const area = areaOf(name);
  const limited = LIMITED.test(name);
  return {
    value,
    kind,
    area,
    write,
    send: /(^|\.)send|^smtp\.|compose/.test(name) || protocol,
    all:
      (/(^|\.)(all|default|shared)$/.test(name) && !MAILBOX_PROTOCOLS.test(name)) ||
      name === 'full_access_as_app' ||
      IMPERSONATION.test(name),
    control:
      CONTROL_ALWAYS.has(name) || (write && CONTROL_WRITE.test(name) && !CONTROL_NOT.test(name)),
    basic,
    limited,
    known: meaning !== null || isKnownElsewhere(name, api?.key ?? null),
  };
}

/** `.default` of any named API, and names of other named APIs, are understood by their words. */
function isKnownElsewhere(name: string, api: string | null): boolean {
  if (api === null) return false;
  if (name === '.default') return true;
  return (
    api !== 'graph' &&
    api !== 'google' &&
    (WRITE.test(actionOf(name)) || /read/.test(actionOf(name)))
  );
}

/** `rolemanagement.read.directory` → `read.directory`; a name without a dot is its own action. */
function actionOf(name: string): string {
  const dot = name.indexOf('.', 1);
  return dot < 0 ? name : name.slice(dot + 1);
}
