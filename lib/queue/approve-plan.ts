import type { Audience } from '../contract/decision.ts';
import type { CardPermission } from '../contract/permission.ts';

/** Input of the plan: all plain data; ids are Entra's. */
export interface PlanInput {
  clientId: string;
  tenantId: string;
  permissions: readonly CardPermission[];
  audience: Audience;
}

export type PlanStepId = 'find-app' | 'require-assignment' | 'assign' | 'consent' | 'tell';

export interface PlanStep {
  id: PlanStepId;
  /** Page of the Entra admin centre for this step; null where there is none. */
  link: string | null;
}

/**
 * The steps that let only some people use an app: the service principal must exist, assignment is
 * required *before* the tenant-wide consent, then people or groups are assigned.
 * Microsoft's own advice for "not for everyone" is exactly this (admin consent workflow FAQ).
 */
export function planSteps({ clientId }: PlanInput): PlanStep[] {
  const overview = `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/appId/${encodeURIComponent(clientId)}`;
  return [
    { id: 'find-app', link: overview },
    { id: 'require-assignment', link: overview.replace('/Overview/', '/Properties/') },
    { id: 'assign', link: overview.replace('/Overview/', '/Users/') },
    { id: 'consent', link: overview.replace('/Overview/', '/Permissions/') },
    { id: 'tell', link: null },
  ];
}

/** Quotes for PowerShell single-quoted strings: the only special character is the quote itself. */
const quoted = (value: string) => `'${value.replace(/['\u2018\u2019\u201a\u201b]/g, "''")}'`;

/**
 * A PowerShell script (Microsoft Graph SDK) that does the plan's first three steps. It asks before it
 * changes anything and can be run again. Grants themselves stay a decision made in the browser.
 */
export function planScript({ clientId, tenantId, audience }: PlanInput): string {
  const members = audience.kind === 'named' ? audience.members : [];
  const rows = members.map(
    (member) => `  @{ Kind = ${quoted(member.kind)}; Id = ${quoted(member.id)} }`,
  );
  return [
    `Connect-MgGraph -TenantId ${quoted(tenantId)} -Scopes 'Application.ReadWrite.All','AppRoleAssignment.ReadWrite.All'`,
    `$appId = ${quoted(clientId)}`,
    `$members = @(`,
    rows.join('\n'),
    `)`,
    `$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"`,
    `if (-not $sp) { $sp = New-MgServicePrincipal -AppId $appId -Confirm }`,
    `if (-not $sp.AppRoleAssignmentRequired) { Update-MgServicePrincipal -ServicePrincipalId $sp.Id -AppRoleAssignmentRequired:$true -Confirm }`,
    `$assigned = (Get-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $sp.Id -All).PrincipalId`,
    `# An app with roles of its own needs one of them; the all-zero id is the default access role.`,
    `$role = ($sp.AppRoles | Where-Object { $_.IsEnabled -and $_.AllowedMemberTypes -contains 'User' } | Select-Object -First 1).Id`,
    `if (-not $role) { $role = '00000000-0000-0000-0000-000000000000' }`,
    `foreach ($m in $members | Where-Object { $_.Id -notin $assigned }) {`,
    `  New-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $sp.Id -PrincipalId $m.Id -ResourceId $sp.Id -AppRoleId $role -Confirm`,
    `}`,
    '',
  ].join('\n');
}
