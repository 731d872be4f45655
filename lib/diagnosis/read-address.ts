import type { Cloud, Provider } from '../contract/origin.ts';
import { readAuthorizeAddress } from '../screens/address.ts';
import { findHost } from '../screens/hosts.ts';
import { originOf } from '../screens/reduce-address.ts';
import { tenantOf } from '../screens/tenant.ts';

/** What may be kept of a sign-in address (design §8): nothing else of it leaves this file. */
export interface ReadAddress {
  provider: Provider | 'microsoft-personal' | null;
  cloud: Cloud | null;
  host: string;
  endpoint: 'v1' | 'v2' | 'adminconsent-v1' | 'adminconsent-v2' | 'error-lookup' | 'other';
  tenant: string | null;
  clientId: string | null;
  scopes: string[];
  resource: string | null;
  prompt: string | null;
  returnOrigin: string | null;
  error: string | null;
  errorSubcode: string | null;
  /** Codes named by `error_description`, `error_uri` or a look-up address. */
  codes: string[];
  adminConsentAnswer: boolean;
}

const MAX_VALUE = 4000;
const TENANT =
  /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|common|organizations|consumers|(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})$/i;
const CLIENT = /^[A-Za-z0-9._:-]{4,200}$/;
const SCOPE = /^[A-Za-z0-9_.:/{}~-]{1,200}$/;
const PROMPTS = new Set([
  'login',
  'none',
  'consent',
  'admin_consent',
  'select_account',
  'create',
  'attempt_none',
  'refresh_session',
]);
const WORD = /^[A-Za-z_.-]{2,60}$/;

function providerOf(url: URL): ReadAddress['provider'] {
  const host = url.hostname.toLowerCase();
  if (findHost(url)?.provider === 'entra') return 'entra';
  if (host === 'login.live.com' || host === 'account.live.com') return 'microsoft-personal';
  if (host === 'accounts.google.com') return 'google';
  if (host === 'github.com') return 'github';
  if (host === 'auth.atlassian.com') return 'atlassian';
  if (host === 'slack.com' || host.endsWith('.slack.com')) return 'slack';
  if (/\.(?:okta|oktapreview|okta-emea)\.com$/.test(host)) return 'okta';
  if (/\.(?:my\.)?salesforce\.com$/.test(host)) return 'salesforce';
  return null;
}

/** Code words Google hides in `authError` (URL-safe base64 of a small protobuf). */
function googleError(value: string | null): string | null {
  if (!value || value.length > MAX_VALUE) return null;
  try {
    const bytes = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    return (
      /admin_policy_enforced|access_not_configured|org_internal|disallowed_useragent|access_denied|redirect_uri_mismatch|invalid_client|deleted_client|invalid_scope/.exec(
        bytes,
      )?.[0] ?? null
    );
  } catch {
    // Not base64: nothing to read.
    return null;
  }
}

function codesIn(
  parameter: (name: string) => string | null,
  endpoint: ReadAddress['endpoint'],
): string[] {
  const text = `${parameter('error_description') ?? ''} ${parameter('error_uri') ?? ''}`.slice(
    0,
    MAX_VALUE,
  );
  const codes = [...text.matchAll(/AADSTS(\d{5,8})|[?&]code=(\d{4,8})/g)].map(
    (match) => match[1] ?? match[2]!,
  );
  const looked = endpoint === 'error-lookup' ? (parameter('code') ?? '') : '';
  return [...new Set(/^\d{4,8}$/.test(looked) ? [...codes, looked] : codes)];
}

/**
 * Reads one address and gives back only what may be kept. Takes any text; null when it is no http
 * address or has nothing to do with signing in. The query and the part after # are read alike.
 */
export function readAddress(address: string): ReadAddress | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.toLowerCase();
  const fragment = new URLSearchParams(url.hash.replace(/^#/, ''));
  const parameter = (name: string): string | null =>
    url.searchParams.get(name) ?? fragment.get(name);
  const provider = providerOf(url);
  const start = readAuthorizeAddress(address);
  const lookUp = provider === 'entra' && /^\/error\/?$/i.test(url.pathname);
  const endpoint = start?.endpoint ?? (lookUp ? 'error-lookup' : 'other');
  const pick = (name: string, form: RegExp): string | null => {
    const value = parameter(name)?.trim() ?? '';
    return form.test(value) ? value : null;
  };

  const error =
    pick('error', WORD) ?? (provider === 'google' ? googleError(parameter('authError')) : null);
  const codes = codesIn(parameter, endpoint);
  const clientId = pick('client_id', CLIENT);
  const answered = /^true$/i.test(parameter('admin_consent') ?? '');
  if (!provider && !error && !answered && codes.length === 0 && !clientId) return null;

  const tenant = (provider === 'entra' ? tenantOf(url) : null) ?? pick('tenant', TENANT);
  const prompt = pick('prompt', WORD)?.toLowerCase() ?? null;
  return {
    provider,
    cloud: provider === 'entra' ? (findHost(url)?.cloud ?? null) : null,
    host,
    endpoint,
    tenant: tenant?.toLowerCase() ?? null,
    clientId: clientId?.toLowerCase() ?? null,
    scopes: (parameter('scope') ?? '')
      .slice(0, MAX_VALUE)
      .split(/[\s,]+/)
      .filter((scope) => SCOPE.test(scope))
      .slice(0, 100),
    resource: pick('resource', SCOPE),
    prompt: prompt && PROMPTS.has(prompt) ? prompt : null,
    returnOrigin: originOf(parameter('redirect_uri')) ?? (provider === null ? url.origin : null),
    error: error?.toLowerCase() ?? null,
    errorSubcode: pick('error_subcode', WORD)?.toLowerCase() ?? null,
    codes,
    adminConsentAnswer: answered,
  };
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"'`\\^{}|]{4,8000}/gi;
const WITHOUT_SCHEME =
  /(?<![\w./@-])(?:login\.(?:microsoftonline\.(?:com|us)|microsoft\.com|windows\.net|partner\.microsoftonline\.cn|live\.com)|accounts\.google\.com)\/[^\s<>"'`\\^{}|]{1,8000}/gi;
const MAX_ADDRESSES = 50;

/** Every sign-in address in a text, also inside mail link wrappers (`?url=…`), each read as above. */
export function findAddresses(text: string): ReadAddress[] {
  const raw = [
    ...[...text.matchAll(ADDRESS)].slice(0, 200).map(([one]) => one),
    ...[...text.matchAll(WITHOUT_SCHEME)].slice(0, MAX_ADDRESSES).map(([one]) => `https://${one}`),
  ];
  const found = new Map<string, ReadAddress>();
  const read = (address: string, depth: number): void => {
    const clean = address.replace(/[).,;\]”’»>]+$/, '');
    if (found.size >= MAX_ADDRESSES || !URL.canParse(clean)) return;
    const one = readAddress(clean);
    if (one) found.set(JSON.stringify(one), one);
    if (depth >= 3) return;
    for (const name of ['url', 'u', 'q', 'target', 'continue', 'RelayState']) {
      const inner = new URL(clean).searchParams.get(name);
      if (inner && /^https?:/i.test(inner)) read(inner, depth + 1);
    }
  };
  for (const address of raw) read(address, 0);
  return [...found.values()];
}
