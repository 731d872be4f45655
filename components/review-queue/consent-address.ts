import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { adminConsentLinks } from '../../lib/requests/admin-consent-url.ts';
import { lintConsentLink } from '../../lib/requests/consent-link-lint.ts';

/** Where the consent is given. `fault`: there is an address, but it would end in this error, so it is not used. */
export interface ConsentAddress {
  url: string | null;
  /** A second one, where one page cannot grant everything on the card: what is listed, and what is registered. */
  second: string | null;
  fault: string | null;
}

const NONE: ConsentAddress = { url: null, second: null, fault: null };

/**
 * The address where this card's consent is given: the backend's own when it gave one, else made here.
 * Nothing that would end in an error is handed on; providers without such an address give neither.
 */
export function checkedConsentAddress(
  card: AppConsentRequest,
  tenantId: string,
  fromBackend: string | null,
): ConsentAddress {
  if (card.provider !== 'entra') return NONE;
  const cloud = card.requests.find((request) => request.origin.cloud)?.origin.cloud ?? 'global';
  const [first, next] = adminConsentLinks({
    tenant: tenantId,
    cloud,
    clientId: card.app.clientId,
    permissions: card.permissions,
  });
  const url = fromBackend ?? first?.url ?? null;
  if (url === null) return NONE;
  const [fault] = lintConsentLink(url);
  if (fault) return { ...NONE, fault: fault.code ?? fault.kind };
  return { url, second: next?.url ?? null, fault: null };
}
