import type { Role } from '../../lib/contract/me.ts';

/**
 * Who may do what: the one table from which the check, the OpenAPI text and the docs come.
 * `requester` is everyone with a valid token; `reviewer` is whoever the policy designates.
 */
export const MATRIX = {
  'me:read': ['requester'],
  'me:export': ['requester'],
  'me:erase': ['requester'],
  'app:read': ['requester'],
  'request:submit': ['requester'],
  'request:read': ['requester'],
  'request:act': ['requester'],
  'changes:read': ['requester'],
  'queue:read': ['reviewer', 'helpdesk'],
  'queue:note': ['reviewer', 'helpdesk'],
  'queue:decide': ['reviewer'],
  'queue:question': ['reviewer'],
  'queue:claim': ['reviewer'],
  'queue:unblock': ['reviewer'],
  'queue:proof': ['reviewer'],
  'policy:read': ['reviewer', 'admin'],
  'policy:write': ['admin'],
  'audit:read': ['auditor', 'admin'],
  'numbers:read': ['auditor', 'security', 'admin'],
  'health:read': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof MATRIX;
export const RIGHTS = Object.keys(MATRIX) as Right[];

/** True when one of the roles carries the right. */
export function mayUse(right: Right, roles: readonly Role[]): boolean {
  const allowed: readonly Role[] = MATRIX[right];
  return roles.some((role) => allowed.includes(role));
}
