import type { AppConsentRequest } from '../contract/app-consent-request.ts';
import type { Refusal } from '../storage/schema.ts';

/** What became of an act the backend would not do, ready for a sentence; `key` ends the message key `refused.…`. */
export interface RefusalReason {
  key: (typeof REASONS)[number];
  name: string;
  /** RFC 3339; when the other decision was made. */
  when: string;
  detail: string;
}

const REASONS = [
  'decided',
  'stale-version',
  'expired',
  'withdrawn',
  'not-open',
  'role-missing',
  'forbidden',
  'own-request',
  'claimed-by-other',
  'not-found',
  'consent-failed',
  'other',
] as const;

const LATE = new Set(['stale-version', 'not-open']);

/**
 * Reads a refusal together with the card as it is now: who was first, whether it expired or was withdrawn.
 * Problem names of a newer backend come out as `other` with the backend's own words.
 */
export function refusalReason(
  refusal: Refusal,
  card: AppConsentRequest,
  myId: string | null,
): RefusalReason {
  const reason = (key: RefusalReason['key'], name = '', when = ''): RefusalReason => ({
    key,
    name,
    when,
    detail: refusal.detail,
  });
  if (LATE.has(refusal.name)) {
    const { decision } = card;
    if (decision && decision.decidedBy.id !== myId) {
      return reason('decided', decision.decidedBy.name, decision.decidedAt);
    }
    if (card.status === 'expired') return reason('expired');
    if (card.status === 'withdrawn') return reason('withdrawn');
  }
  if (refusal.name === 'claimed-by-other') {
    return card.claimedBy ? reason('claimed-by-other', card.claimedBy.name) : reason('other');
  }
  return reason(REASONS.find((known) => known === refusal.name) ?? 'other');
}
