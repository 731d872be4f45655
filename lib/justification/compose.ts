import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { justificationCatalogue } from './messages/catalogue.ts';
import { type Answers, QUESTION_KEYS } from './questions.ts';

/**
 * How much Microsoft's own justification box takes. Nobody has published the figure: an assumption,
 * to be corrected on the first live page that says otherwise.
 */
export const NATIVE_BOX_LIMIT = 500;

/** What marks a text that was cut. */
const ELLIPSIS = '…';

/**
 * The answers as one text, a line each, in the person's language; nothing typed is lost or changed
 * but outer space. Empty answers leave no line.
 */
export function composeJustification(answers: Answers, locale: Locale): string {
  const t = translator(justificationCatalogue, locale);
  return QUESTION_KEYS.flatMap((key) => {
    const answer = answers[key]?.trim();
    return answer ? [t(`line.${key}`, { answer })] : [];
  }).join('\n');
}

/** The text for a box that takes `limit` UTF-16 units: whole if it fits, else cut between characters and marked. */
export function fitText(text: string, limit: number = NATIVE_BOX_LIMIT): string {
  if (text.length <= limit) return text;
  if (limit < ELLIPSIS.length) return '';
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text.slice(0, limit + 1))) {
    if (index + segment.length > limit - ELLIPSIS.length) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd() + ELLIPSIS;
}
