import { hasClue } from './clues.ts';
import { emptyReason, type ReasonApp, type RefusalKey, weightOf } from './empty-reason.ts';
import { justificationCatalogue } from './messages/catalogue.ts';
import { type Answers, QUESTION_KEYS, QUESTION_POINTS, type QuestionKey } from './questions.ts';

export type MeterLevel = 'refused' | 'thin' | 'fair' | 'strong';

export interface Assessment {
  /** 0–100; what a reviewer would still have to ask for is what is missing to 100. */
  score: number;
  level: MeterLevel;
  /** Questions not answered yet, most useful first. */
  missing: QuestionKey[];
  /** Why this is no reason yet; null when it may be sent without asking twice. */
  refusedBecause: RefusalKey | null;
}

const FAIR = 50;
const STRONG = 90;
/** A purpose told in this many Latin letters needs no further word. */
const FULL_PURPOSE = 40;
const LINES = Object.values(justificationCatalogue);

/** The text without the lines made of answers, in whatever language they were made. */
function freePart(text: string, answers: Answers): string {
  let rest = text;
  for (const key of QUESTION_KEYS) {
    const answer = answers[key]?.trim();
    if (!answer) continue;
    for (const texts of LINES)
      rest = rest.replace(
        texts[`line.${key}`].replace('{answer}', () => answer),
        '',
      );
  }
  return rest;
}

const says = (answer: string | undefined): boolean => {
  const why = answer ? emptyReason(answer) : 'empty';
  return why === null || why === 'too-short' || (why === 'no-words' && /\p{N}/u.test(answer ?? ''));
};

/**
 * Judges a reason: the text as it would be sent, with the answers it was made of, if any. An answer
 * counts while the text still holds it; what was written freely counts by its clues. Pure; the same
 * input gives the same result.
 */
export function assess(
  input: { text: string; answers?: Answers },
  app: ReasonApp = {},
): Assessment {
  const { text, answers = {} } = input;
  const free = freePart(text, answers);
  const told = (key: QuestionKey): boolean => {
    const answer = answers[key]?.trim();
    return Boolean(answer && text.includes(answer) && says(answer));
  };
  // Judged without our own labels: "Purpose: ." is as empty as ".".
  const content = [
    ...QUESTION_KEYS.filter((key) => told(key)).map((key) => answers[key] ?? ''),
    free,
  ]
    .join('\n')
    .trim();
  const refusedBecause = emptyReason(content || (text.trim() && '.'), app);
  let score = 0;
  const missing: QuestionKey[] = [];
  for (const key of QUESTION_KEYS) {
    const answered =
      key === 'what-for'
        ? told(key) || weightOf(free) >= FULL_PURPOSE / 2
        : told(key) || hasClue(free, key);
    if (!answered || refusedBecause) {
      missing.push(key);
      continue;
    }
    const points = QUESTION_POINTS[key];
    const weight = weightOf(told(key) ? (answers[key] ?? '') : free);
    score += key === 'what-for' ? Math.round(points * Math.min(1, weight / FULL_PURPOSE)) : points;
  }
  return { score, level: levelOf(score, refusedBecause), missing, refusedBecause };
}

function levelOf(score: number, refused: RefusalKey | null): MeterLevel {
  if (refused) return 'refused';
  if (score >= STRONG) return 'strong';
  return score >= FAIR ? 'fair' : 'thin';
}
