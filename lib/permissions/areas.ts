/** What kind of data a permission is about, coarse enough to judge by. */
export type Area =
  | 'sign-in'
  | 'mail'
  | 'files'
  | 'chat'
  | 'meetings'
  | 'calendar'
  | 'contacts'
  | 'tasks'
  | 'people'
  | 'control'
  | 'security'
  | 'other';

/** First part of a permission's name, lower case → area. What is not named here is `other`. */
const ROOTS: Readonly<Record<Exclude<Area, 'other'>, string>> = {
  'sign-in': 'openid profile email offline_access address phone',
  mail: 'mail mailboxitem mailboxfolder mailboxsettings mailboxconfigitem mailtips ews eas imap pop smtp user-mail exchangemessagetrace securityanalyzedmessage full_access_as_app gmail mail.google.com exchange',
  files:
    'files sites filestoragecontainer listitems lists notes shortnotes allsites myfiles drive termstore externalitem fileingestion backuprestore-restore backuprestore-search backuprestore-control backuprestore-configuration sharepointcrosstenantmigration documents spreadsheets presentations',
  chat: 'chat chatmessage channelmessage group-conversation engagementconversation engagementmeetingconversation community storyline teamworktargetedmessage aienterpriseinteraction',
  meetings:
    'onlinemeetings onlinemeetingrecording onlinemeetingtranscript onlinemeetingartifact onlinemeetingaiinsight calls callrecords callrecordings calltranscripts callevents callrecord-pstncalls virtualevent virtualappointment',
  calendar: 'calendars calendar bookings bookingsappointment schedule place',
  contacts: 'contacts people orgcontact',
  tasks: 'tasks',
  people:
    'user user-phone user-lifecycleinfo group groupmember member directory profilephoto organization presence edurosters eduroster peoplesettings externaluserprofile pendingexternaluserprofile unifiedgroupmember administrativeunit device userinfo',
  control:
    'rolemanagement rolemanagementpolicy rolemanagementalert roleassignmentschedule roleeligibilityschedule privilegedaccess privilegedassignmentschedule privilegedeligibilityschedule application approleassignment delegatedpermissiongrant consentrequest policy domain domain-internalfederation identityprovider userauthenticationmethod user-passwordprofile devicelocalcredential bitlockerkey publickeyinfrastructure mutualtlsoauthconfiguration customsecattributeassignment customsecattributedefinition entitlementmanagement synchronization onpremdirectorysynchronization trustframeworkkeyset agentidentity agentidentityblueprint agentidentityblueprintprincipal agentiduser appcerttrustconfiguration servicePrincipalEndpoint networkaccess networkaccesspolicy crosstenantinformation multitenantorganization delegatedadminrelationship',
  security:
    'auditlog auditlogsquery identityriskevent identityriskyuser identityriskyserviceprincipal securityalert securityevents securityincident securityactions threathunting threatindicators threatintelligence threatsubmission ediscovery informationprotectionpolicy informationprotectioncontent recordsmanagement subjectrightsrequest',
};

const BY_ROOT = new Map<string, Area>(
  (Object.entries(ROOTS) as [Area, string][]).flatMap(([area, roots]) =>
    roots.split(' ').map((root): [string, Area] => [root.toLowerCase(), area]),
  ),
);

/** The area of a permission name; prefixes such as `UserAuthMethod-…` count as their family. */
export function areaOf(value: string): Area {
  const name = value.toLowerCase();
  const root = name.split('.', 1)[0] ?? name;
  const direct = BY_ROOT.get(name) ?? BY_ROOT.get(root);
  if (direct) return direct;
  if (root.startsWith('userauthmethod-')) return 'control';
  if (root.startsWith('auditlogsquery-')) return 'security';
  return 'other';
}
