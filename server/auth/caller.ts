import { z } from 'zod';

/** What a `ConsentDesk.*` app role of the token makes of a person. */
const APP_ROLES = {
  'ConsentDesk.Admin': 'admin',
  'ConsentDesk.Helpdesk': 'helpdesk',
  'ConsentDesk.Auditor': 'auditor',
  'ConsentDesk.Security': 'security',
} as const;
export type TokenRole = (typeof APP_ROLES)[keyof typeof APP_ROLES];

/** Global, Cloud Application and Application Administrator: the directory roles that can really approve. */
export const DECIDING_ROLES: readonly string[] = [
  '62e90394-69f5-4237-9190-012177145e10',
  '158c047a-c907-4556-b7ef-446551a6b5f7',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
];

/** Whoever holds a valid token: all that is known of them comes from it. */
export interface Caller {
  tenant: string;
  id: string;
  name: string;
  email: string | null;
  roles: readonly TokenRole[];
  /** Directory role template ids. */
  wids: readonly string[];
  groups: readonly string[];
}

const MAX_NAME = 256;
const MAX_LISTED = 2000;

const names = z
  .union([z.array(z.unknown()), z.string().transform((one): unknown[] => [one])])
  .transform((all) => all.filter((one) => typeof one === 'string').slice(0, MAX_LISTED))
  .catch([]);
const text = z.string().trim().min(1).optional().catch(undefined);

const Claims = z.looseObject({
  tid: text,
  oid: text,
  sub: text,
  name: text,
  preferred_username: text,
  email: text,
  roles: names.optional(),
  wids: names.optional(),
  groups: names.optional(),
});

const ID = /^[A-Za-z0-9._:@|~+=-]{1,128}$/;
const ADDRESS = /^[^\s@<>",;\p{Cc}\p{Cs}]{1,64}@[^\s@<>",;\p{Cc}\p{Cs}]{1,253}$/u;

/** A name on one line that every database can keep: no control characters, no half of a surrogate pair. */
const plainName = (name: string | undefined): string | undefined =>
  name
    ?.replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME)
    .toWellFormed() || undefined;

/** Why a verified token still cannot be used here. */
export class ClaimsError extends Error {
  override readonly name = 'ClaimsError';
}

/** Verified claims → the person. Throws `ClaimsError` when tenant or person cannot be told from it. */
export function callerFromClaims(payload: unknown): Caller {
  const claims = Claims.parse(payload);
  const tenant = claims.tid?.toLowerCase();
  if (!tenant || !ID.test(tenant)) {
    throw new ClaimsError('The token has no usable tid claim, so the organisation is not known.');
  }
  // Directory ids are compared without case; a foreign `sub` is kept as it is.
  const id = claims.oid?.toLowerCase() ?? claims.sub;
  if (!id || !ID.test(id)) {
    throw new ClaimsError('The token has neither a usable oid nor a sub claim.');
  }
  const email = [claims.email, claims.preferred_username].find((one) => one && ADDRESS.test(one));
  const ids = (all: string[] | undefined) => [
    ...new Set(all?.filter((one) => ID.test(one)).map((one) => one.toLowerCase())),
  ];
  const known = new Map<string, TokenRole>(Object.entries(APP_ROLES));
  return {
    tenant,
    id,
    name: plainName(claims.name) ?? plainName(claims.preferred_username) ?? id,
    email: email ?? null,
    roles: [...new Set(claims.roles ?? [])].flatMap((role) => known.get(role) ?? []),
    wids: ids(claims.wids),
    groups: ids(claims.groups),
  };
}
