import type { Cloud, Provider } from '../contract/origin.ts';

/** One host of a provider's sign-in pages. Compared exactly, never by substring. */
export interface SignInHost {
  host: string;
  provider: Provider;
  cloud: Cloud;
}

const ENTRA: Record<Cloud, string> = {
  global: 'login.microsoftonline.com login.windows.net login.microsoft.com sts.windows.net',
  'us-government': 'login.microsoftonline.us login.usgovcloudapi.net login-us.microsoftonline.com',
  china: 'login.partner.microsoftonline.cn login.chinacloudapi.cn',
};

const GOOGLE = 'accounts.google.com';

/** Every host a blocked screen can appear on. The manifest and the detector both start here. */
export const SIGN_IN_HOSTS: readonly SignInHost[] = [
  { host: GOOGLE, provider: 'google', cloud: 'global' },
  ...Object.entries(ENTRA).flatMap(([cloud, hosts]) =>
    hosts.split(' ').map((host) => ({ host, provider: 'entra' as const, cloud: cloud as Cloud })),
  ),
];

/** The same hosts as `web_accessible_resources` wants them: browsers refuse any path but `/*` there. */
export const SIGN_IN_ORIGINS: readonly string[] = SIGN_IN_HOSTS.map(
  ({ host }) => `https://${host}/*`,
);

/**
 * Match patterns of the content script. Google says everything in the address of one page, so the
 * script stays off all others.
 */
export const SIGN_IN_MATCHES: readonly string[] = SIGN_IN_ORIGINS.map((match) =>
  match.replace(`${GOOGLE}/`, `${GOOGLE}/signin/oauth/`),
);

/** The host entry an address belongs to, or undefined (plain http and look-alike names included). */
export function findHost(url: URL): SignInHost | undefined {
  return url.protocol === 'https:'
    ? SIGN_IN_HOSTS.find(({ host }) => host === url.hostname)
    : undefined;
}
