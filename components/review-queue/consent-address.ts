import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { adminConsentUrl } from '../../lib/requests/admin-consent-url.ts';

/** The address where this card's consent is given, or null for providers and tenants that have none. */
export function consentAddressOf(card: AppConsentRequest, tenantId: string): string | null {
  if (card.provider !== 'entra') return null;
  const cloud = card.requests.find((request) => request.origin.cloud)?.origin.cloud ?? 'global';
  return adminConsentUrl({
    tenant: tenantId,
    cloud,
    clientId: card.app.clientId,
    permissions: card.permissions,
  });
}
