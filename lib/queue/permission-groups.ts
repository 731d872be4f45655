import type { HistoryEntry } from '../contract/app-consent-request.ts';
import type { CardPermission } from '../contract/permission.ts';
import { permissionClass } from '../permissions/explain.ts';

export interface GroupedPermission extends CardPermission {
  /** Not part of any earlier approval of this app; null when there is no earlier approval to compare with. */
  isNew: boolean | null;
}

export interface PermissionGroup {
  resource: string;
  permissions: GroupedPermission[];
}

const keyOf = (p: { resource: string; value: string; kind: string }) =>
  `${p.kind}\u0000${p.resource.toLowerCase()}\u0000${p.value.toLowerCase()}`;

const CLASSES = ['low', 'medium', 'high', 'critical'];
const gravity = (permission: CardPermission) => CLASSES.indexOf(permissionClass(permission));

/**
 * Permissions by resource, application permissions first, then the gravest, each marked when no approval that still
 * stands has covered it. Equals stand by name, so the same card always reads the same.
 */
export function groupPermissions(
  permissions: readonly CardPermission[],
  history: readonly HistoryEntry[],
): PermissionGroup[] {
  const approvals = history.filter(
    (entry) => entry.decision.kind === 'approve' && entry.undoneAt === null,
  );
  const granted = new Set(approvals.flatMap((entry) => entry.permissions.map(keyOf)));
  const groups = new Map<string, GroupedPermission[]>();
  for (const permission of permissions) {
    const list = groups.get(permission.resource) ?? [];
    list.push({
      ...permission,
      isNew: approvals.length === 0 ? null : !granted.has(keyOf(permission)),
    });
    groups.set(permission.resource, list);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([resource, list]) => ({
      resource,
      permissions: list.sort(
        (a, b) =>
          a.kind.localeCompare(b.kind) || gravity(b) - gravity(a) || a.value.localeCompare(b.value),
      ),
    }));
}
