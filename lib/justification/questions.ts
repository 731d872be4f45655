import type { Locale } from '../i18n/locale.ts';
import { formatList } from '../i18n/time.ts';
import { translator } from '../i18n/translate.ts';
import { dataNouns } from '../permissions/allows.ts';
import type { PermissionLike } from '../permissions/normalise.ts';
import { justificationCatalogue } from './messages/catalogue.ts';
import type { JustificationKey } from './messages/en.ts';

/** What a reviewer wants to know, in the order it is asked and written. */
export const QUESTION_KEYS = ['what-for', 'data', 'who', 'until', 'instead', 'ticket'] as const;
export type QuestionKey = (typeof QUESTION_KEYS)[number];
export type Answers = Readonly<Partial<Record<QuestionKey, string>>>;

/** How much each answer is worth to a decision; together 100. */
export const QUESTION_POINTS: Readonly<Record<QuestionKey, number>> = {
  'what-for': 40,
  data: 20,
  who: 15,
  until: 10,
  instead: 10,
  ticket: 5,
};

type ChoiceKey = Extract<JustificationKey, `choice.${string}`>;

const CHOICES: Readonly<Partial<Record<QuestionKey, readonly ChoiceKey[]>>> = {
  who: ['choice.who.me', 'choice.who.team', 'choice.who.department'],
  until: ['choice.until.always', 'choice.until.project', 'choice.until.months'],
  instead: ['choice.instead.by-hand', 'choice.instead.nothing'],
};

export interface Question {
  key: QuestionKey;
  label: string;
  hint: string;
  /** Answers that one key press can give. */
  choices: string[];
}

/**
 * The questions in the person's language, with ready answers. For the data question the answer is
 * proposed from what the app asks for, where that is known.
 */
export function questions(locale: Locale, permissions: readonly PermissionLike[] = []): Question[] {
  const t = translator(justificationCatalogue, locale);
  const data = dataNouns(permissions, locale);
  return QUESTION_KEYS.map((key) => ({
    key,
    label: t(`question.${key}`),
    hint: t(`hint.${key}`),
    choices:
      key === 'data' && data.length > 0
        ? [formatList(data, locale)]
        : (CHOICES[key] ?? []).map((choice) => t(choice)),
  }));
}
