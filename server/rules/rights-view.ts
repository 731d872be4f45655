import type { Authorized } from '../auth/authorize.ts';
import type { Right } from '../auth/matrix.ts';

/** Finer rights that depend on the directory role, for screens that show or hide buttons. */
export function obstacleFree(auth: Authorized<Right>): string[] {
  if (!auth.roles.includes('reviewer')) return [];
  const always = ['decision:deny', 'decision:block'];
  return auth.hasDecidingRole ? ['decision:approve', ...always] : always;
}
