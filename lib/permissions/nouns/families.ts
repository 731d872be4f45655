import type { Noun } from './messages/en.ts';

/**
 * Families of Graph permissions (the part before the first dot) and what each is about. A trailing
 * `*` takes every family that begins so; the rest of the name is then shown beside the noun.
 */
const FAMILIES: readonly (readonly [Noun, string])[] = [
  ['mail', 'Mail MailboxItem EWS EAS IMAP POP SMTP'],
  ['mailFolders', 'MailboxFolder'],
  ['mailboxSettings', 'MailboxSettings MailboxConfigItem'],
  ['mailTips', 'MailTips'],
  ['mailTrace', 'ExchangeMessageTrace'],
  ['securityMail', 'SecurityAnalyzedMessage'],
  ['calendars', 'Calendars'],
  ['bookings', 'Bookings BookingsAppointment'],
  ['shifts', 'Schedule SchedulePermissions Schedule-* UserShiftPreferences WorkforceIntegration'],
  ['places', 'Place PlaceDevice PlaceDeviceTelemetry'],
  ['contacts', 'Contacts'],
  ['people', 'People'],
  ['peopleSettings', 'PeopleSettings'],
  ['orgContacts', 'OrgContact'],
  ['files', 'Files MyFiles'],
  ['sites', 'Sites AllSites'],
  ['lists', 'Lists ListItems'],
  ['fileContainers', 'FileStorageContainer FileStorageContainer*'],
  ['fileIngestion', 'FileIngestion FileIngestion*'],
  ['siteMigration', 'SharePointCrossTenantMigration'],
  ['sharepointSettings', 'SharePointTenantSettings'],
  ['termStore', 'TermStore'],
  ['backups', 'BackupRestore-* EntraBackup'],
  ['notes', 'Notes ShortNotes'],
  ['tasks', 'Tasks'],
  ['chats', 'Chat'],
  ['chatMessages', 'ChatMessage TeamworkTargetedMessage'],
  ['channelMessages', 'ChannelMessage'],
  ['memberships', 'ChatMember ChannelMember TeamMember'],
  ['channels', 'Channel ChannelSettings'],
  ['teams', 'Team TeamSettings TeamTemplates TeamworkSection TeamworkTag'],
  [
    'teamwork',
    'Teamwork UserTeamwork TeamworkAppSettings TeamworkCustomEmoji TeamworkUserInteraction',
  ],
  ['teamsDevices', 'TeamworkDevice'],
  ['teamsApps', 'TeamsAppInstallation TeamsTab'],
  ['teamsGrants', 'ResourceSpecificPermissionGrant'],
  ['teamsActivity', 'TeamsActivity'],
  [
    'teamsVoice',
    'TeamsTelephoneNumber TeamsUserConfiguration TeamsPolicyUserAssign TeamsResourceAccount CallDelegation',
  ],
  ['meetings', 'OnlineMeetings'],
  ['recordings', 'OnlineMeetingRecording CallRecordings'],
  ['transcripts', 'OnlineMeetingTranscript CallTranscripts'],
  ['meetingInsights', 'OnlineMeetingAiInsight OnlineMeetingArtifact'],
  ['calls', 'Calls'],
  ['callRecords', 'CallRecords CallEvents CallEvents-* CallRecord-*'],
  [
    'virtualEvents',
    'VirtualEvent VirtualAppointment VirtualAppointment* VirtualEventRegistration-*',
  ],
  ['liveFeed', 'RealTimeActivityFeed'],
  ['presence', 'Presence'],
  ['photos', 'ProfilePhoto'],
  ['users', 'User'],
  ['userDetails', 'User-*'],
  ['passwords', 'User-PasswordProfile'],
  ['signInMethods', 'UserAuthenticationMethod UserAuthMethod-*'],
  ['signInNames', 'SignInIdentifier'],
  ['externalProfiles', 'ExternalUserProfile PendingExternalUserProfile'],
  ['userActivity', 'UserActivity UserTimelineActivity'],
  ['userNotifications', 'UserNotification Notifications IdentityNotifications'],
  ['clipboard', 'UserCloudClipboard'],
  ['windowsSettings', 'UserWindowsSettings'],
  ['groups', 'Group'],
  ['groupMembers', 'GroupMember Member UnifiedGroupMember'],
  ['groupSettings', 'GroupSettings Group-*'],
  ['groupConversations', 'Group-Conversation'],
  ['directory', 'Directory'],
  ['adminUnits', 'AdministrativeUnit'],
  ['organization', 'Organization'],
  ['branding', 'OrganizationalBranding'],
  ['domains', 'Domain Domain-*'],
  ['devices', 'Device DeviceTemplate'],
  ['deviceSecrets', 'BitlockerKey DeviceLocalCredential'],
  ['deviceManagement', 'DeviceManagement*'],
  ['cloudPcs', 'CloudPC'],
  ['windowsUpdates', 'WindowsUpdates'],
  ['printers', 'Printer PrinterShare PrintConnector PrintSettings PrintTaskDefinition'],
  ['printJobs', 'PrintJob'],
  ['browserSites', 'BrowserSiteLists'],
  ['applications', 'Application Application-* ServicePrincipalEndpoint'],
  ['appCatalog', 'AppCatalog'],
  ['appGrants', 'AppRoleAssignment DelegatedPermissionGrant'],
  [
    'certificates',
    'AppCertTrustConfiguration MutualTlsOauthConfiguration PublicKeyInfrastructure SpiffeTrustDomain TrustFrameworkKeySet',
  ],
  ['consentRequests', 'ConsentRequest'],
  ['agents', 'Agent*'],
  ['copilot', 'Copilot*'],
  ['aiChats', 'AiEnterpriseInteraction'],
  [
    'synchronization',
    'Synchronization SynchronizationData-* OnPremDirectorySynchronization OnPremisesPublishingProfiles Group-XTenantIdentitySync Contacts-*',
  ],
  [
    'roles',
    'RoleManagement RoleAssignmentSchedule RoleEligibilitySchedule RoleManagementAlert RoleManagementPolicy PrivilegedAccess PrivilegedAssignmentSchedule PrivilegedEligibilitySchedule',
  ],
  ['entitlements', 'EntitlementManagement EntitlementMgmt-*'],
  ['accessReviews', 'AccessReview ProgramControl'],
  ['lifecycle', 'LifecycleWorkflows LifecycleWorkflows-* LifecyclePolicies-*'],
  ['policies', 'Policy AuthenticationContext'],
  [
    'identityProviders',
    'IdentityProvider IdentityUserFlow APIConnectors CustomAuthenticationExtension EventListener',
  ],
  [
    'tenants',
    'CrossTenantInformation CrossTenantUserProfileSharing MultiTenantOrganization TenantGovernance-* ManagedTenants DelegatedAdminRelationship',
  ],
  ['attributes', 'CustomSecAttribute*'],
  ['tags', 'CustomTags'],
  [
    'riskData',
    'IdentityRiskEvent IdentityRiskyUser IdentityRiskyAgent IdentityRiskyServicePrincipal RiskPreventionProviders',
  ],
  [
    'auditLogs',
    'AuditLog AuditLogsQuery AuditLogsQuery-* AuditActivity ProvisioningLog CustomSecAttributeAuditLogs',
  ],
  [
    'securityAlerts',
    'SecurityAlert SecurityEvents SecurityIncident CustomDetection CaseManagement',
  ],
  ['securityActions', 'SecurityActions SecurityIdentities* SecurityCopilotWorkspaces'],
  ['threats', 'Threat* AttackSimulation'],
  ['network', 'NetworkAccess NetworkAccess*'],
  ['ediscovery', 'eDiscovery'],
  ['records', 'RecordsManagement'],
  ['subjectRights', 'SubjectRightsRequest'],
  ['labels', 'SensitivityLabel SensitivityLabels InformationProtection*'],
  ['contentChecks', 'Content ContentActivity ProtectionScopes'],
  ['reports', 'Reports ReportSettings ServiceActivity-*'],
  ['analytics', 'Analytics Insights-*'],
  ['serviceHealth', 'ServiceHealth ServiceMessage ServiceMessageViewpoint HealthMonitoringAlert*'],
  ['recommendations', 'DirectoryRecommendations'],
  ['licences', 'LicenseAssignment'],
  ['billing', 'BillingConfiguration PartnerBilling'],
  ['partnerSecurity', 'PartnerSecurity'],
  ['orgSettings', 'OrgSettings-*'],
  ['search', 'SearchConfiguration Bookmark Acronym QnA'],
  ['externalData', 'ExternalConnection ExternalItem'],
  ['topics', 'Topic'],
  ['communities', 'Community Engagement* Storyline'],
  ['learning', 'Learning*'],
  ['education', 'Edu* IndustryData IndustryData-*'],
  ['goals', 'Goals-*'],
  ['approvals', 'ApprovalSolution ApprovalSolution*'],
  ['businessData', 'BusinessScenario*'],
  ['agreements', 'Agreement AgreementAcceptance'],
  ['financials', 'Financials'],
  ['family', 'Family'],
  ['verifiedId', 'VerifiedId-*'],
  ['subscriptions', 'Subscription'],
  ['changeManagement', 'ChangeManagement'],
  ['configMonitoring', 'ConfigurationMonitoring'],
  ['cloudDiscovery', 'CloudApp-*'],
];

/** Nouns of which each person has their own; a delegated permission without `.All` then stays with the person. */
const PERSONAL: ReadonlySet<Noun> = new Set<Noun>([
  'mail',
  'mailFolders',
  'mailboxSettings',
  'mailTips',
  'calendars',
  'contacts',
  'people',
  'files',
  'notes',
  'tasks',
  'chats',
  'chatMessages',
  'meetings',
  'presence',
  'photos',
  'users',
  'userActivity',
  'userNotifications',
  'clipboard',
  'windowsSettings',
  'analytics',
  'printJobs',
  'devices',
  'signInMethods',
  'teamwork',
  'teamsActivity',
  'learning',
  'family',
]);

const EXACT = new Map<string, Noun>();
const BEGINNINGS: [string, Noun][] = [];
for (const [noun, names] of FAMILIES) {
  for (const name of names.toLowerCase().split(' ')) {
    if (name.endsWith('*')) BEGINNINGS.push([name.slice(0, -1), noun]);
    else EXACT.set(name, noun);
  }
}
BEGINNINGS.sort(([a], [b]) => b.length - a.length);

/** What a family is about; `detail` is the rest of its name where the noun alone says too little. */
export interface NounChoice {
  noun: Noun;
  detail: string;
  personal: boolean;
}

/** The noun of a family name (`Mail`, `UserAuthMethod-Passkey`), or null for a family we do not know. */
export function nounOf(family: string): NounChoice | null {
  const name = family.toLowerCase();
  const exact = EXACT.get(name);
  if (exact) return { noun: exact, detail: '', personal: PERSONAL.has(exact) };
  const start = BEGINNINGS.find(([beginning]) => name.startsWith(beginning));
  if (!start) return null;
  const [beginning, noun] = start;
  return {
    noun,
    detail: family.slice(beginning.length).replace(/^-/, ''),
    personal: PERSONAL.has(noun),
  };
}
