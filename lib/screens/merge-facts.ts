import { type AuthorizeAddress, permissionsOf } from './address.ts';
import type { ScreenFacts } from './facts.ts';

const SHARED = /^(common|organizations|consumers)$/;

/**
 * Completes what a page shows with an authorize address: its own, or the one seen earlier in the same
 * tab. When page and address name different apps, the address belongs to another sign-in and says
 * nothing about this screen.
 */
export function mergeFacts(page: ScreenFacts, address: AuthorizeAddress | null): ScreenFacts {
  if (!address || address.cloud !== page.cloud) return page;
  if (page.clientId && address.clientId && page.clientId !== address.clientId) return page;
  const asked = permissionsOf(address);
  const tenant = page.tenant && !SHARED.test(page.tenant) ? page.tenant : address.tenant;
  return {
    ...page,
    clientId: page.clientId ?? address.clientId,
    tenant: tenant ?? page.tenant,
    permissions: asked.length ? asked : page.permissions,
    prompt: page.prompt ?? address.prompt,
    endpoint: page.endpoint ?? address.endpoint,
    returnOrigin: address.returnOrigin ?? page.returnOrigin,
  };
}
