import { type Area, areaOf } from './areas.ts';
import { officialName } from './facts.ts';
import { type Kind, normalisePermission, type PermissionLike } from './normalise.ts';

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
const WRITE =
  /write|send|create|delete|manage|fullcontrol|edit|upload|remove|enabledisable|update|command|privileged|initiate|submit|import|activate|sign\.|migration|convert|invite|compose|modify|^calendar(\.events)?$|^drive(\.file)?$|^contacts$|user_impersonation|session_impersonation|accessasuser|access_as_user/;
/** Write access to these can be turned into more power: roles, grants, credentials, sign-in rules. */
const CONTROL_WRITE =
  /^(rolemanagement|rolemanagementpolicy|roleassignmentschedule|roleeligibilityschedule|privilegedaccess|privilegedassignmentschedule|privilegedeligibilityschedule|application|approleassignment|delegatedpermissiongrant|directory|domain|domain-internalfederation|identityprovider|organization|policy|userauthenticationmethod|user-passwordprofile|userauthmethod-[a-z]+|group|groupmember|entitlementmanagement|synchronization|customsecattributeassignment|trustframeworkkeyset|agentidentityblueprint|appcerttrustconfiguration|mutualtlsoauthconfiguration|publickeyinfrastructure|consentrequest)\./;
const CONTROL_ALWAYS = new Set([
  'full_access_as_app',
  'exchange.manageasapp',
  'directory.accessasuser.all',
  'sites.fullcontrol.all',
]);
const CONTROL_NOT = /\.(ownedby|readwrite\.identityparentedby)$|ownedby$/;
const LIMITED =
  /selected|createdbyapp|appfolder|ownedby|whereinstalled|forchat|forteam|foruser|^drive\.file$/;
const MAILBOX_ALL = /^(ews|eas|imap|pop|smtp)\./;

/** Reads the traits of one permission. Pure; never fails; unknown names are judged by their words. */
export function permissionTraits(permission: PermissionLike): Traits {
  const { value, kind, api } = normalisePermission(permission);
  const name = value.toLowerCase();
  const basic = BASIC.has(name) && kind === 'delegated';
  const protocol = MAILBOX_PROTOCOLS.test(name);
  const write = !basic && (protocol || WRITE.test(name));
  const area = areaOf(name);
  const limited = LIMITED.test(name);
  return {
    value,
    kind,
    area,
    write,
    send: /(^|\.)send|^smtp\.|compose/.test(name) || protocol,
    all:
      (/\.(all|default)$|^\.default$/.test(name) && !MAILBOX_ALL.test(name)) ||
      name.endsWith('.shared'),
    control:
      CONTROL_ALWAYS.has(name) || (write && CONTROL_WRITE.test(name) && !CONTROL_NOT.test(name)),
    basic,
    limited,
    known:
      Boolean(api) && (api?.key !== 'graph' || officialName(value) !== null || name === '.default'),
  };
}
