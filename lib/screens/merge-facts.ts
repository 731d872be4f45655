import { type AuthorizeAddress, permissionsOf } from './address.ts';
import { accountFromMessage, appFromMessage, correlationIn } from './error-text.ts';
import type { ScreenFacts } from './facts.ts';
import { findHost } from './hosts.ts';
import { UNVERIFIED } from './markers.ts';
import { parseUrl } from './reduce-address.ts';
import { cleanText } from './visible.ts';

const SHARED = /^(common|organizations|consumers)$/;

const isProvider = (origin: string | null) => {
  const url = parseUrl(origin);
  return url !== null && findHost(url) !== undefined;
};

/** Takes out of the error text what it names, and lets the text itself go. */
function readErrorText({ errorText, ...page }: ScreenFacts): ScreenFacts {
  const text = errorText ?? '';
  const [id, name] = appFromMessage(page.errorCode ?? '', text);
  const publisher = page.publisherName ?? '';
  return {
    ...page,
    clientId: page.clientId ?? id?.toLowerCase() ?? null,
    appName: cleanText(name, 256) ?? page.appName,
    // "Cancel" may lead to another step of the sign-in, which is nobody's website.
    returnOrigin: isProvider(page.returnOrigin) ? null : page.returnOrigin,
    // A domain names a publisher without saying that Microsoft verified it.
    publisherName: /^[\w-]+(\.[\w-]+)+$/.test(publisher) ? publisher : null,
    publisherVerified: UNVERIFIED.test(publisher) ? false : page.publisherVerified,
    signedInAs: accountFromMessage(page.errorCode ?? '', text) ?? page.signedInAs,
    correlationId: page.correlationId ?? correlationIn(text),
  };
}

/**
 * Completes what a page shows with an authorize address: its own, or the one seen earlier in the same
 * tab. When page and address name different apps, the address belongs to another sign-in and says
 * nothing about this screen.
 */
export function mergeFacts(shown: ScreenFacts, address: AuthorizeAddress | null): ScreenFacts {
  const page = readErrorText(shown);
  if (!address || address.cloud !== page.cloud) return page;
  if (page.clientId && address.clientId && page.clientId !== address.clientId) return page;
  const asked = permissionsOf(address);
  const tenant = page.tenant && !SHARED.test(page.tenant) ? page.tenant : address.tenant;
  const asksAdmin = address.endpoint?.startsWith('admin') || address.prompt === 'admin_consent';
  return {
    ...page,
    screen: page.screen === 'user-consent' && asksAdmin ? 'admin-consent' : page.screen,
    clientId: page.clientId ?? address.clientId,
    tenant: tenant ?? page.tenant,
    permissions: asked.length ? asked : page.permissions,
    prompt: page.prompt ?? address.prompt,
    endpoint: page.endpoint ?? address.endpoint,
    returnOrigin: address.returnOrigin ?? page.returnOrigin,
  };
}
