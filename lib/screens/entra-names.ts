import type { PageConfig } from './config-scan.ts';
import type { SeenPermission } from './facts.ts';
import { cleanText } from './visible.ts';

/** Names `$Config` gives the app, best first. */
export function appNames(config: PageConfig | null): string[] {
  const brand = config?.oAppCobranding as { friendlyAppName?: unknown } | null | undefined;
  return [config?.sAppName, brand?.friendlyAppName]
    .map((name) => cleanText(name, 256))
    .filter((name) => name !== null);
}

/** Permissions the page lists itself; names only, because it does not say of which resource. */
export function listedPermissions(config: PageConfig | null): SeenPermission[] {
  const rows = Array.isArray(config?.arrScopes) ? config.arrScopes.slice(0, 100) : [];
  return rows.flatMap((row: { label?: unknown; name?: unknown; description?: unknown } | null) => {
    const value = cleanText(row?.label ?? row?.name ?? row, 256);
    const description = cleanText(row?.description, 500);
    return value ? [{ value, resource: null, kind: null, description }] : [];
  });
}
