import { loadFixes } from '../load-fixes.ts';
import type { Fix } from '../shape.ts';
import { accessFixes } from './access-fixes.ts';
import { calendarAppFixes } from './calendar-apps.ts';
import { consentFixes } from './consent-fixes.ts';
import { mailAppFixes } from './mail-apps.ts';
import { otherFixes } from './other-fixes.ts';
import { workAppFixes } from './work-apps.ts';
import { workflowFixes } from './workflow-fixes.ts';
import { zoomOffice365 } from './zoom-office-365.ts';

/** The catalogue as it was written; a test proves that none of it is refused. */
export const WRITTEN_FIXES: readonly Fix[] = [
  zoomOffice365,
  ...workflowFixes,
  ...consentFixes,
  ...accessFixes,
  ...otherFixes,
  ...mailAppFixes,
  ...calendarAppFixes,
  ...workAppFixes,
];

const loaded = loadFixes(WRITTEN_FIXES);
const BY_ID = new Map(loaded.fixes.map((fix) => [fix.id, fix]));

/** Every fix that can be used, in the order they are listed. */
export function allFixes(): readonly Fix[] {
  return loaded.fixes;
}

/** One fix by its id, or null. */
export function findFix(id: string): Fix | null {
  return BY_ID.get(id) ?? null;
}
