import { type FixDefect, readFix } from './check-fix.ts';
import type { Fix } from './shape.ts';

export interface LoadedFixes {
  fixes: Fix[];
  /** What could not be used; the fix of the same id that was there before stays in place. */
  refused: { id: string | null; defects: FixDefect[]; keptOld: boolean }[];
}

/**
 * Takes fixes of any origin beside those in use. A bad one is refused with its reasons and never
 * takes the place of a good one; a good one replaces the fix of the same id.
 */
export function loadFixes(
  candidates: readonly unknown[],
  before: readonly Fix[] = [],
): LoadedFixes {
  const byId = new Map(before.map((fix) => [fix.id, fix]));
  const refused: LoadedFixes['refused'] = [];
  for (const candidate of candidates) {
    const read = readFix(candidate);
    if (read.ok) byId.set(read.fix.id, read.fix);
    else {
      const fields =
        typeof candidate === 'object' && candidate !== null
          ? (candidate as Record<string, unknown>)
          : {};
      const id = typeof fields.id === 'string' ? fields.id : null;
      refused.push({ id, defects: read.defects, keptOld: id !== null && byId.has(id) });
    }
  }
  return { fixes: [...byId.values()], refused };
}
