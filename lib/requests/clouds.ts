import type { Cloud } from '../contract/origin.ts';

export interface CloudHosts {
  /** Where people sign in and consent. */
  login: string;
  /** The portal page that swallows a consent answer when the app's own address is unknown. */
  consentLanding: string;
}

/** Microsoft's sign-in hosts per cloud (national clouds have their own). */
export const CLOUD_HOSTS: Record<Cloud, CloudHosts> = {
  global: {
    login: 'login.microsoftonline.com',
    consentLanding: 'https://entra.microsoft.com/TokenAuthorize',
  },
  'us-government': {
    login: 'login.microsoftonline.us',
    consentLanding: 'https://entra.microsoft.us/TokenAuthorize',
  },
  china: {
    login: 'login.partner.microsoftonline.cn',
    consentLanding: 'https://entra.microsoftonline.cn/TokenAuthorize',
  },
};

/** The cloud a sign-in host belongs to, or null for any other host. */
export function cloudOfLoginHost(host: string): Cloud | null {
  const found = Object.entries(CLOUD_HOSTS).find(([, hosts]) => hosts.login === host.toLowerCase());
  return found ? (found[0] as Cloud) : null;
}
