import { graphAlias } from './aliases.ts';
import type { Api } from './apis.ts';
import { officialName } from './facts.ts';
import { type Kind, normalisePermission, type PermissionLike } from './normalise.ts';

/** Exchange's own names that Graph's list does not hold. */
const EXTRA_NAMES = new Map(
  [
    'full_access_as_app',
    'Exchange.ManageAsApp',
    'SMTP.Send',
    'IMAP.AccessAsUser.All',
    'POP.AccessAsUser.All',
    'EWS.AccessAsUser.All',
    'EAS.AccessAsUser.All',
  ].map((name): [string, string] => [name.toLowerCase(), name]),
);

/** A permission with the name its meaning is known under. */
export interface Resolved {
  /** As asked, without its address. */
  value: string;
  /** The Graph (or Exchange) name that says what it means; null when there is none. */
  meaning: string | null;
  kind: Kind;
  api: Api | null;
  resource: string;
}

/** Takes any spelling of a permission to what it means. Never fails. */
export function resolvePermission(permission: PermissionLike): Resolved {
  const { value, kind, api, resource } = normalisePermission(permission);
  const alias = api ? graphAlias(api.key, value) : null;
  const own = api?.graphNames
    ? (officialName(value) ?? EXTRA_NAMES.get(value.toLowerCase()))
    : null;
  return { value, meaning: alias ?? own ?? null, kind, api, resource };
}
