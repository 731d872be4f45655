import data from './data/graph-permissions.json' with { type: 'json' };
import type { Kind } from './normalise.ts';

/** What Microsoft publishes about one Graph permission of one kind. */
export interface PermissionFacts {
  adminConsentRequired: boolean;
  /** Month (`2025-11`) since when Microsoft's managed consent policy refuses it to ordinary users. */
  blockedByDefaultSince: string | null;
}

const table: Readonly<Record<string, string>> = data;
/** Names are compared without case, because addresses spell them freely. */
const BY_LOWER = new Map(Object.keys(table).map((name) => [name.toLowerCase(), name]));

/** The name as Microsoft writes it (`mail.read` → `Mail.Read`), or null when Graph has no such permission. */
export function officialName(value: string): string | null {
  return BY_LOWER.get(value.toLowerCase()) ?? null;
}

/** The published facts of a Graph permission, or null when that name has no such kind. */
export function graphFacts(value: string, kind: Kind): PermissionFacts | null {
  const name = officialName(value);
  const rows = name ? table[name] : undefined;
  const row = rows?.split(' ').find((entry) => entry[0] === kind[0]);
  if (!row) return null;
  return { adminConsentRequired: row[1] === 'y', blockedByDefaultSince: row.slice(2) || null };
}

/** Every Graph permission known, as name and kinds. */
export function allGraphPermissions(): { value: string; kind: Kind }[] {
  return Object.entries(table).flatMap(([value, rows]) =>
    rows.split(' ').map((row): { value: string; kind: Kind } => ({
      value,
      kind: row[0] === 'a' ? 'application' : 'delegated',
    })),
  );
}
