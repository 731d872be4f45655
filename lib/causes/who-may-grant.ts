import { graphFacts } from '../permissions/facts.ts';
import type { SeenPermission } from '../screens/facts.ts';

/** Exchange's own permissions that Microsoft's managed policy refused in November 2025; not part of Graph's list. */
const EXCHANGE_MANAGED: ReadonlySet<string> = new Set([
  'eas.accessasuser.all',
  'ews.accessasuser.all',
  'imap.accessasuser.all',
  'pop.accessasuser.all',
]);

/** `https://graph.microsoft.com/Mail.Read` → `Mail.Read`. */
function shortName(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1);
}

/**
 * Who may grant a permission by Microsoft's own rules: only an administrator under every policy,
 * an administrator under the policy Microsoft manages, or anyone as far as is known.
 */
export function whoMayGrant(permission: SeenPermission): 'admin' | 'admin-by-default' | 'anyone' {
  if (permission.kind === 'application') return 'admin';
  const name = shortName(permission.value);
  const facts = graphFacts(name, 'delegated');
  if (facts?.adminConsentRequired) return 'admin';
  if (facts?.blockedByDefaultSince || EXCHANGE_MANAGED.has(name.toLowerCase())) {
    return 'admin-by-default';
  }
  return 'anyone';
}
