import type { Finding } from './diagnose.ts';
import type { ReadAddress } from './read-address.ts';
import type { Reading } from './reading.ts';
import { scopeRules } from './scope-rules.ts';

const GOOGLE: Record<string, Finding['cause']> = {
  admin_policy_enforced: 'google-blocked-by-admin',
  access_not_configured: 'google-blocked-by-admin',
  org_internal: 'google-internal-app',
  disallowed_useragent: 'google-embedded-browser',
  redirect_uri_mismatch: 'redirect-mismatch',
  invalid_client: 'vendor-error',
  deleted_client: 'vendor-error',
  invalid_scope: 'vendor-error',
};

function ofOne(address: ReadAddress): Finding[] {
  const found: Finding[] = [];
  const add = (
    cause: Finding['cause'],
    confidence: Finding['confidence'],
    marker: string,
    value: string,
  ): void => {
    found.push({ cause, confidence, evidence: { marker, value } });
  };
  const { error, errorSubcode, endpoint, tenant, provider } = address;
  if (provider === 'google' && error && GOOGLE[error]) add(GOOGLE[error], 'high', 'error', error);
  if (provider === 'salesforce' && error) add('salesforce-app-blocked', 'medium', 'error', error);
  if (provider === 'microsoft-personal') add('personal-account', 'medium', 'host', address.host);
  if (provider === 'entra' && tenant === 'consumers')
    add('personal-account', 'high', 'tenant', 'consumers');
  if (endpoint.startsWith('adminconsent')) {
    if (tenant === 'common' || tenant === 'consumers')
      add('admin-link-common', 'high', 'tenant', `/${tenant}/adminconsent`);
    else add('admin-link-opened-by-user', 'low', 'path', '/adminconsent');
  }
  if (error === 'access_denied' && errorSubcode === 'cancel')
    add('user-declined', 'high', 'error_subcode', 'error_subcode=cancel');
  else if (error === 'consent_required')
    add('scope-not-granted', 'high', 'error', 'error=consent_required');
  else if (error === 'access_denied' && address.adminConsentAnswer)
    add('user-declined', 'medium', 'error', 'admin_consent=True, error=access_denied');
  return found;
}

/** What the addresses of a reading say by themselves, without any code. */
export function addressCauses(reading: Reading): Finding[] {
  const found = reading.addresses.flatMap(ofOne);
  const start = reading.addresses.find((one) => one.provider === 'entra' && one.clientId);
  if (start) {
    const rules = scopeRules(reading.scopes, reading.resource);
    if (rules.length > 0) {
      const named = rules
        .slice(0, 4)
        .map((rule) => (rule.since ? `${rule.scope} (${rule.since})` : rule.scope));
      found.push({
        cause: 'permission-needs-admin',
        confidence: 'medium',
        evidence: { marker: 'scope', value: `scope=${named.join(' ')}` },
      });
    }
  }
  return found;
}
