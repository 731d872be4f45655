import type { AppConsentRequest, CardAction } from '../../../lib/contract/app-consent-request.ts';
import type { WordsKey } from './messages/en.ts';

const KNOWN = new Set(['forbidden', 'role-missing', 'own-request', 'not-open', 'claimed-by-other']);

/**
 * Why an action is off and who can do it instead, as a sentence; null when it is on. The backend gives the
 * obstacle by the name of its problem; what a newer backend may say beyond the known ones is shown as it came.
 */
export function whyOff(
  t: (key: WordsKey, values?: Record<string, string>) => string,
  card: AppConsentRequest,
  action: CardAction,
): string | null {
  const why = card.can[action]?.why;
  if (!why) return null;
  if (!KNOWN.has(why)) return why;
  return t(`why.${why}` as WordsKey, { name: (card.claimedBy?.name ?? '').slice(0, 80) });
}
