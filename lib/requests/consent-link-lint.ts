import { GUID, isConsentTenant } from './admin-consent-url.ts';
import { cloudOfLoginHost } from './clouds.ts';

export type LinkFaultKind =
  | 'not-an-address'
  | 'not-microsoft'
  | 'not-admin-consent'
  | 'tenant-not-allowed'
  | 'parameter-missing'
  | 'parameter-repeated'
  | 'client-id-malformed'
  | 'default-mixed'
  | 'redirect-malformed';

/** One reason why an admin-consent address would fail; `code` is the error it would end in. */
export interface LinkFault {
  kind: LinkFaultKind;
  code: string | null;
  parameter: string | null;
}

const fault = (kind: LinkFaultKind, code: string | null, parameter: string | null = null) => ({
  kind,
  code,
  parameter,
});

/** Where Entra may send the answer: https, or this very machine while a vendor develops. */
function isRedirect(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

/** Reads an admin-consent address and names everything that would make it fail. Empty means sound. */
export function lintConsentLink(link: string): LinkFault[] {
  if (!URL.canParse(link)) return [fault('not-an-address', null)];
  const url = new URL(link);
  if (url.protocol !== 'https:' || cloudOfLoginHost(url.hostname) === null) {
    return [fault('not-microsoft', null)];
  }
  const path = /^\/([^/]+)(\/v2\.0)?\/adminconsent\/?$/i.exec(url.pathname);
  if (!path) return [fault('not-admin-consent', null)];
  const v2 = path[2] !== undefined;
  const faults: LinkFault[] = [];
  if (!isConsentTenant(decodedSegment(path[1] ?? ''))) {
    faults.push(fault('tenant-not-allowed', 'AADSTS9002328', 'tenant'));
  }
  for (const name of ['client_id', 'scope', 'redirect_uri', 'state']) {
    if (url.searchParams.getAll(name).length > 1) {
      faults.push(fault('parameter-repeated', 'AADSTS9000411', name));
    }
  }
  for (const name of v2 ? ['client_id', 'scope', 'redirect_uri'] : ['client_id']) {
    if (!url.searchParams.get(name)?.trim()) {
      faults.push(fault('parameter-missing', 'AADSTS900144', name));
    }
  }
  const clientId = url.searchParams.get('client_id')?.trim();
  if (clientId && !GUID.test(clientId)) {
    faults.push(fault('client-id-malformed', 'AADSTS700016', 'client_id'));
  }
  const scopes = (url.searchParams.get('scope') ?? '').split(/\s+/).filter(Boolean);
  if (scopes.length > 1 && scopes.some((scope) => scope.endsWith('/.default'))) {
    faults.push(fault('default-mixed', 'AADSTS70011', 'scope'));
  }
  const redirect = url.searchParams.get('redirect_uri')?.trim();
  if (redirect && !isRedirect(redirect)) {
    faults.push(fault('redirect-malformed', 'AADSTS50011', 'redirect_uri'));
  }
  return faults;
}

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A broken escape is no tenant name; the raw text fails the tenant check as it should.
    return segment;
  }
}
