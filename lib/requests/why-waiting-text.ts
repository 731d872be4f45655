import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { WAITING_MESSAGES } from './messages/catalogue.ts';
import { type WaitingFacts, whyWaiting } from './why-waiting.ts';

/** The sentence of `whyWaiting` in `locale`. */
export function whyWaitingText(facts: WaitingFacts, now: number, locale: Locale): string {
  const { key, values } = whyWaiting(facts, now);
  return translator(WAITING_MESSAGES, locale)(key, values);
}
