import { pickLocale } from '../i18n/locale.ts';
import type { PanelContext } from '../messaging/protocol.ts';
import type { Sender } from '../messaging/sender-rules.ts';
import { adminConsentUrl, isConsentTenant } from '../requests/admin-consent-url.ts';
import type { ScreenFacts } from '../screens/facts.ts';
import type { EffectiveSettings } from '../settings/settings.ts';
import { appKeyOf } from '../storage/app-key.ts';
import { getDraft } from '../storage/drafts.ts';
import { getMeta } from '../storage/meta.ts';
import { listOutbox } from '../storage/outbox.ts';
import { latestRequestFor } from '../storage/requests.ts';
import { backendState } from './backend-state.ts';
import type { Desk } from './desk.ts';
import { localeFor } from './locale-for.ts';
import { fetchStanding, knownStanding } from './standing.ts';
import { readTab } from './tab-memory.ts';
import { panelTab } from './which-tab.ts';

/** All the panel needs, without waiting for the network: what stands for the app is refreshed behind its back. */
export async function panelContext(
  desk: Desk,
  sender: Sender,
  named: number | undefined,
): Promise<PanelContext> {
  const tabId = await panelTab(desk, sender, named);
  const facts = tabId === null ? null : (await readTab(desk, tabId)).facts;
  const [settings, backend, db] = await Promise.all([
    desk.settings(),
    backendState(desk),
    desk.db(),
  ]);
  const draftKey = facts ? appKeyOf(facts) : null;
  const [draft, mine, known, outbox, clockOffset] = await Promise.all([
    draftKey ? getDraft(db, draftKey) : null,
    draftKey ? latestRequestFor(db, draftKey) : null,
    facts?.clientId ? knownStanding(desk, facts.clientId) : null,
    desk.owner().then((owner) => listOutbox(db, owner)),
    getMeta(db, 'clockOffset'),
  ]);
  if (facts?.clientId && backend.kind === 'signed-in') {
    fetchStanding(desk, facts.clientId).catch(() => {}); // what is known stays as it is
  }
  return {
    facts,
    draftKey,
    draft,
    standing: known?.standing ?? null,
    standingAsOf: known?.asOf ?? null,
    mine,
    backend,
    settings,
    locale: localeFor(
      settings.settings,
      facts?.pageLanguage ?? null,
      desk.browser.i18n.getUILanguage() || pickLocale([]),
    ),
    adminConsentUrl: facts ? consentLinkFor(facts, settings) : null,
    tabId: tabId ?? -1,
    outboxWaiting: outbox.length,
    clockOffset: clockOffset ?? 0,
  };
}

/** The link an administrator opens to grant what this screen asks for, or null when it cannot be known. Pure. */
export function consentLinkFor(
  facts: ScreenFacts,
  { managed }: Pick<EffectiveSettings, 'managed'>,
): string | null {
  if (facts.provider !== 'entra' || !facts.clientId) return null;
  const named = [facts.tenant, managed.tenantId].find(
    (tenant) => tenant && isConsentTenant(tenant) && tenant !== 'organizations',
  );
  const consentType = facts.endpoint === 'v1' ? 'static' : 'dynamic';
  return adminConsentUrl({
    tenant: named ?? 'organizations',
    cloud: facts.cloud,
    clientId: facts.clientId,
    permissions: facts.permissions.flatMap(({ resource, value, kind }) =>
      resource === null
        ? []
        : [{ resource, value, kind: kind ?? 'delegated', consentTypes: [consentType] }],
    ),
  });
}
