import type { Locale } from '../../lib/i18n/locale.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { type Assessment, assess } from '../../lib/justification/assess.ts';
import { justificationCatalogue } from '../../lib/justification/messages/catalogue.ts';
import { type Answers, QUESTION_KEYS } from '../../lib/justification/questions.ts';
import type { ScreenFacts } from '../../lib/screens/facts.ts';

/** The state of a reason, in words for the person. */
export interface Verdict {
  level: Assessment['level'];
  /** From 0 to 1. */
  score: number;
  /** How good it is and the one thing that would help most. */
  meterText: string;
  /** Why it is no reason yet; null when it may go. */
  refusal: string | null;
}

/** The answers of a draft, only those to questions that exist (older drafts may hold others). */
export function answersOf(kept: Record<string, string>): Answers {
  return Object.fromEntries(
    QUESTION_KEYS.flatMap((key) => (kept[key] === undefined ? [] : [[key, kept[key]]])),
  );
}

/** Judges the text as it would be sent, with its answers, in the person's language. */
export function judge(
  text: string,
  answers: Record<string, string>,
  facts: ScreenFacts,
  locale: Locale,
): Verdict {
  const t = translator(justificationCatalogue, locale);
  const found = assess(
    { text, answers: answersOf(answers) },
    { displayName: facts.appName, publisherName: facts.publisherName },
  );
  const next = found.missing[0];
  const level = text.trim() ? t(`meter.${found.level}`) : '';
  const hint = next && found.level !== 'strong' ? t(`missing.${next}`) : '';
  return {
    level: found.level,
    score: found.score / 100,
    meterText: [level, hint].filter(Boolean).join(' · '),
    refusal: found.refusedBecause ? t(`refusal.${found.refusedBecause}`) : null,
  };
}
