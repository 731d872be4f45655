import ids from './data/graph-permission-ids.json' with { type: 'json' };
import { allGraphPermissions } from './facts.ts';
import type { Kind } from './normalise.ts';

const table: Readonly<Record<string, string>> = ids;
const BYTES = 16;

let byId: Map<string, { value: string; kind: Kind }> | null = null;

function guid(packed: string, index: number): string {
  const bytes = atob(packed).slice(index * BYTES, (index + 1) * BYTES);
  const hex = Array.from(bytes, (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  );
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function index(): Map<string, { value: string; kind: Kind }> {
  if (byId) return byId;
  const made = new Map<string, { value: string; kind: Kind }>();
  const next: Record<string, number> = {};
  for (const permission of allGraphPermissions()) {
    const root = permission.value.split('.', 1)[0] ?? '';
    const at = next[root] ?? 0;
    next[root] = at + 1;
    made.set(guid(table[root] ?? '', at), permission);
  }
  byId = made;
  return made;
}

/** The Graph permission behind an id as manifests and grants write it, or null for an unknown id. */
export function permissionOfId(id: string): { value: string; kind: Kind } | null {
  return index().get(id.trim().toLowerCase()) ?? null;
}

/** The id Microsoft Graph gives a permission of one kind, or null when there is none. */
export function idOfPermission(value: string, kind: Kind): string | null {
  for (const [id, permission] of index()) {
    if (permission.kind === kind && permission.value.toLowerCase() === value.toLowerCase())
      return id;
  }
  return null;
}
