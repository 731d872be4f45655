import { CLOUD_HOSTS } from '../../lib/requests/clouds.ts';

const BASIC = ['openid', 'profile', 'email'] as const;
const ENTRA_HOSTS = new Set(Object.values(CLOUD_HOSTS).map(({ login }) => login));

/**
 * What the extension asks the issuer for. Entra makes a token for Microsoft Graph out of the basic
 * scopes alone, which no one else can check; naming the audience makes it a token for this backend.
 */
export function signInScopes(issuer: string, audience: string): string[] {
  if (!URL.canParse(issuer) || !ENTRA_HOSTS.has(new URL(issuer).hostname)) return [...BASIC];
  return [...BASIC, `${audience}/.default`];
}
