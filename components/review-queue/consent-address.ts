import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { adminConsentUrl } from '../../lib/requests/admin-consent-url.ts';
import { lintConsentLink } from '../../lib/requests/consent-link-lint.ts';

/** Where the consent is given. `fault`: there is an address, but it would end in this error, so it is not used. */
export interface ConsentAddress {
  url: string | null;
  fault: string | null;
}

/**
 * The address where this card's consent is given: the backend's own when it gave one, else made here.
 * Nothing that would end in an error is handed on; providers without such an address give neither.
 */
export function checkedConsentAddress(
  card: AppConsentRequest,
  tenantId: string,
  fromBackend: string | null,
): ConsentAddress {
  if (card.provider !== 'entra') return { url: null, fault: null };
  const cloud = card.requests.find((request) => request.origin.cloud)?.origin.cloud ?? 'global';
  const url =
    fromBackend ??
    adminConsentUrl({
      tenant: tenantId,
      cloud,
      clientId: card.app.clientId,
      permissions: card.permissions,
    });
  if (url === null) return { url, fault: null };
  const [fault] = lintConsentLink(url);
  return fault ? { url: null, fault: fault.code ?? fault.kind } : { url, fault: null };
}
