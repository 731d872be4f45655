import { CLOUD_HOSTS } from '../requests/clouds.ts';
import { lintConsentLink } from '../requests/consent-link-lint.ts';
import type { Desk } from './desk.ts';
import { beginWatch } from './watches.ts';

const PORTALS = new Set(
  Object.values(CLOUD_HOSTS).map(({ consentLanding }) => new URL(consentLanding).origin),
);

/**
 * Opens an admin-consent address and watches that one tab for the answer. Refuses an address that would only end in an
 * error. The answer can be seen only where the person allowed us to see the site it lands on; else the approval stays
 * claimed, and the card says so.
 */
export async function openConsent(
  desk: Desk,
  cardId: string,
  url: string,
): Promise<{ ok: boolean; detail: string | null }> {
  const [fault] = lintConsentLink(url);
  if (fault)
    return {
      ok: false,
      detail: [fault.kind, fault.parameter, fault.code].filter(Boolean).join(' '),
    };
  const tab = await desk.browser.tabs.create({ url });
  const landing = new URL(url).searchParams.get('redirect_uri');
  const origin = landing && URL.canParse(landing) ? new URL(landing).origin : [...PORTALS][0];
  if (tab.id !== undefined && origin) {
    await beginWatch(desk, tab.id, { kind: 'consent', cardId, origin, at: desk.now() });
  }
  return { ok: true, detail: null };
}
