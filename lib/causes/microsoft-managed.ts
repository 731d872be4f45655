/**
 * Permissions a person may not grant under the consent policy that Microsoft manages, by the time
 * they were added (August and November 2025, July 2026). As of 2026-11.
 */
const MANAGED: ReadonlySet<string> = new Set(
  [
    'Files.Read.All',
    'Files.ReadWrite.All',
    'Sites.Read.All',
    'Sites.ReadWrite.All',
    'Mail.Read',
    'Mail.ReadWrite',
    'Mail.ReadBasic',
    'MailboxItem.Read',
    'MailboxFolder.Read',
    'Calendars.Read',
    'Calendars.ReadBasic',
    'Calendars.ReadWrite',
    'EAS.AccessAsUser.All',
    'EWS.AccessAsUser.All',
    'IMAP.AccessAsUser.All',
    'POP.AccessAsUser.All',
    'Contacts.ReadWrite',
    'Contacts.Read.Shared',
    'Contacts.ReadWrite.Shared',
    'People.Read',
    'Tasks.Read',
    'Tasks.ReadWrite',
    'Tasks.Read.Shared',
    'Tasks.ReadWrite.Shared',
  ].map((value) => value.toLowerCase()),
);

/** True for a permission that Microsoft's managed policy keeps for administrators. */
export function isMicrosoftManaged(value: string): boolean {
  return MANAGED.has(value.toLowerCase());
}

/** Data of everybody or of the directory: an administrator's matter under every policy. Delegated `.All` of own files is handled above. */
const ADMIN_ONLY =
  /^(?:Directory|Group|GroupMember|User|AuditLog|Policy|Application|AppRoleAssignment|RoleManagement|Device\w*|Reports?|Security\w*|Identity\w*|EntitlementManagement|AccessReview|AdministrativeUnit|Domain|Organization)\.(?:Read|ReadWrite|Manage|Create|Write)\w*(?:\.\w+)*\.(?:All|Directory)$/i;
const OPEN_TO_PEOPLE = new Set(['user.readbasic.all']);

/** True for a permission that needs an administrator by Microsoft's own definition. */
export function isAdminOnly(value: string, kind: 'delegated' | 'application' | null): boolean {
  if (kind === 'application') return true;
  return ADMIN_ONLY.test(value) && !OPEN_TO_PEOPLE.has(value.toLowerCase());
}
