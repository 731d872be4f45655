import type { CardPermission, ConsentType, Permission } from '../contract/permission.ts';

export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
const GRAPH_URL = 'https://graph.microsoft.com';

/** What one request asked for, and by which way. */
export interface AskedPermissions {
  consentType: ConsentType;
  permissions: readonly Permission[];
}

export interface MergedPermissions {
  /** Everything asked, each permission once, with the ways it was asked by. */
  union: CardPermission[];
  both: CardPermission[];
  onlyStatic: CardPermission[];
  onlyDynamic: CardPermission[];
}

/** One spelling per resource: Microsoft writes Graph as an address or as an id, with and without a slash. */
export function resourceKey(resource: string): string {
  const plain = resource.trim().toLowerCase().replace(/\/+$/, '');
  return plain === GRAPH_APP_ID ? GRAPH_URL : plain;
}

/** Two permissions with the same key are the same permission. */
export function permissionKey(permission: Permission): string {
  return `${permission.kind} ${resourceKey(permission.resource)} ${permission.value.toLowerCase()}`;
}

/**
 * Static and dynamic permissions of one app as one list with its differences. The first spelling
 * of each permission is kept; the order is that of first appearance.
 */
export function mergePermissions(asked: readonly AskedPermissions[]): MergedPermissions {
  const byKey = new Map<string, { permission: Permission; ways: Set<ConsentType> }>();
  for (const { consentType, permissions } of asked) {
    for (const permission of permissions) {
      const key = permissionKey(permission);
      const known = byKey.get(key) ?? { permission, ways: new Set<ConsentType>() };
      known.ways.add(consentType);
      byKey.set(key, known);
    }
  }
  const union = [...byKey.values()].map(({ permission, ways }) => ({
    resource: permission.resource,
    value: permission.value,
    kind: permission.kind,
    consentTypes: (['static', 'dynamic'] as const).filter((way) => ways.has(way)),
  }));
  const askedBy = (...ways: ConsentType[]) =>
    union.filter(({ consentTypes }) => consentTypes.join() === ways.join());
  return {
    union,
    both: askedBy('static', 'dynamic'),
    onlyStatic: askedBy('static'),
    onlyDynamic: askedBy('dynamic'),
  };
}
