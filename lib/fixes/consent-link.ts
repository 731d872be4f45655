import { adminConsentUrl, GUID, isConsentTenant } from '../requests/admin-consent-url.ts';
import type { RunContext } from './run-state.ts';
import type { Fix } from './shape.ts';

/**
 * The admin consent address for the case at hand. It is shown to be copied, never opened by itself.
 * `unsure`: the only id known comes from one third party; no address is made from it.
 */
export type ConsentLinkOffer =
  | { kind: 'ready'; url: string; clientId: string }
  | { kind: 'unsure'; clientId: string }
  | { kind: 'unknown' };

/** Takes the id of the sign-in itself first, then an id of the catalogue that is well founded (A or B). */
export function consentLinkFor(fix: Fix, context: RunContext): ConsentLinkOffer {
  const own = context.clientId && GUID.test(context.clientId) ? context.clientId : null;
  const listed = fix.app?.clientIds ?? [];
  const sure = listed.filter(({ confidence }) => confidence !== 'C');
  const clientId = own ?? (sure.length === 1 && listed.length === 1 ? sure[0]!.id : null);
  if (!clientId)
    return listed[0] ? { kind: 'unsure', clientId: listed[0].id } : { kind: 'unknown' };
  const tenant =
    context.tenant && isConsentTenant(context.tenant) ? context.tenant : 'organizations';
  const url = adminConsentUrl({ tenant, cloud: context.cloud, clientId, permissions: [] });
  return url ? { kind: 'ready', url, clientId } : { kind: 'unknown' };
}
