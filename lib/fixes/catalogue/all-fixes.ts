import { loadFixes } from '../load-fixes.ts';
import type { Fix } from '../shape.ts';
import { accessFixes } from './access-fixes.ts';
import { accountFixes } from './account-fixes.ts';
import { aiAppFixes } from './ai-apps.ts';
import { appDisabled } from './app-disabled.ts';
import { approvalLoop } from './approval-loop.ts';
import { assignmentRequired } from './assignment-required.ts';
import { calendarAppFixes } from './calendar-apps.ts';
import { consentFixes } from './consent-fixes.ts';
import { mailAppFixes } from './mail-apps.ts';
import { providerFixes } from './provider-fixes.ts';
import { requestFixes } from './request-fixes.ts';
import { riskyApp } from './risky-app.ts';
import { turnOnRequests } from './turn-on-requests.ts';
import { vendorFixes } from './vendor-fixes.ts';
import { workAppFixes } from './work-apps.ts';
import { zoomOffice365 } from './zoom-office-365.ts';

/** The catalogue as it was written; a test proves that none of it is refused. */
export const WRITTEN_FIXES: readonly Fix[] = [
  zoomOffice365,
  turnOnRequests,
  ...requestFixes,
  ...consentFixes,
  approvalLoop,
  riskyApp,
  assignmentRequired,
  appDisabled,
  ...accountFixes,
  ...accessFixes,
  ...vendorFixes,
  ...providerFixes,
  ...mailAppFixes,
  ...calendarAppFixes,
  ...aiAppFixes,
  ...workAppFixes,
];

let loaded: { list: readonly Fix[]; byId: ReadonlyMap<string, Fix> } | null = null;

/** Checked at first use: a page that shows no fix pays nothing for them. */
function load(): { list: readonly Fix[]; byId: ReadonlyMap<string, Fix> } {
  if (!loaded) {
    const { fixes } = loadFixes(WRITTEN_FIXES);
    loaded = { list: fixes, byId: new Map(fixes.map((fix) => [fix.id, fix])) };
  }
  return loaded;
}

/** Every fix that can be used, in the order they are listed. */
export function allFixes(): readonly Fix[] {
  return load().list;
}

/** One fix by its id, or null. */
export function findFix(id: string): Fix | null {
  return load().byId.get(id) ?? null;
}
