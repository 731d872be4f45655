import { FixRunState, RUN_SCHEMA_VERSION } from './run-state.ts';
import type { Fix } from './shape.ts';

/** A stored run read back. A problem never costs data: the stored bytes stay where they are. */
export type ResumedRun =
  | { ok: true; run: FixRunState; fix: Fix }
  | {
      ok: false;
      problem: 'newer-version' | 'unreadable' | 'fix-gone' | 'step-gone';
      fixId: string | null;
    };

/** Reads a stored run against the catalogue of today. Takes anything; never throws. */
export function resumeRun(stored: unknown, findFix: (id: string) => Fix | null): ResumedRun {
  const fields =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const fixId = typeof fields.fixId === 'string' ? fields.fixId : null;
  if (typeof fields.schemaVersion === 'number' && fields.schemaVersion > RUN_SCHEMA_VERSION) {
    return { ok: false, problem: 'newer-version', fixId };
  }
  const parsed = FixRunState.safeParse(stored);
  if (!parsed.success) return { ok: false, problem: 'unreadable', fixId };
  const fix = findFix(parsed.data.fixId);
  if (!fix) return { ok: false, problem: 'fix-gone', fixId };
  if (!fix.nodes.some((node) => node.id === parsed.data.at))
    return { ok: false, problem: 'step-gone', fixId };
  return { ok: true, run: parsed.data, fix };
}
