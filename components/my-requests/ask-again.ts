import type { NewRequestInput } from '../../lib/contract/user-consent-request.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';

/**
 * The record of a new ask that follows an ended one: the same app and permissions, the new text, and
 * a pointer to the old request so that both texts stay readable. Null when the old one is not known here.
 */
export function recordToAskAgain(
  old: TrackedRequest,
  justification: string,
): NewRequestInput | null {
  const text = justification.trim();
  const base: Omit<NewRequestInput, 'justification'> | null =
    old.sent ??
    (old.server && {
      app: old.server.app,
      permissions: old.server.permissions,
      consentType: old.server.consentType,
      origin: old.server.origin,
    });
  if (!base) return null;
  const { follows: _before, ...rest } = base;
  return { ...rest, justification: text, ...(old.serverId ? { follows: old.serverId } : {}) };
}
