import type { StoredCard } from '../../lib/storage/schema.ts';

/** A note is no reason to hold a decision back; anything else on its way is. */
export function hasPending(stored: StoredCard): boolean {
  return stored.pending?.some(({ kind }) => kind !== 'note') ?? false;
}
