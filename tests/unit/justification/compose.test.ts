import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import {
  composeJustification,
  fitText,
  NATIVE_BOX_LIMIT,
} from '../../../lib/justification/compose.ts';
import {
  type Answers,
  QUESTION_KEYS,
  QUESTION_POINTS,
  questions,
} from '../../../lib/justification/questions.ts';

const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    QUESTION_KEYS.map((key) => [key, fc.string({ unit: 'grapheme', maxLength: 80 })]),
  ),
  { requiredKeys: [] },
);

describe('composeJustification', () => {
  it('writes a line for each answer, in order, in the person’s language', () => {
    const given = { until: 'März', 'what-for': 'Kundentermine planen' };
    expect(composeJustification(given, 'de')).toBe(
      'Zweck: Kundentermine planen\nBenötigt bis: März',
    );
    expect(composeJustification({}, 'de')).toBe('');
  });

  it('never loses what was typed, in any language', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...LOCALES), (given, locale) => {
        const text = composeJustification(given, locale);
        for (const answer of Object.values(given)) expect(text).toContain(answer?.trim() ?? '');
      }),
    );
  });

  it('takes markup, braces and quotes as text', () => {
    const answer = `<b>{answer}</b> 'it''s' $& {x, plural, other {#}}`;
    expect(composeJustification({ data: answer }, 'en')).toBe(`Data: ${answer}`);
  });
});

describe('fitText', () => {
  it('fits, keeps the beginning and marks the cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), (text, limit) => {
        const fitted = fitText(text, limit);
        expect(fitted.length).toBeLessThanOrEqual(limit);
        if (text.length <= limit) expect(fitted).toBe(text);
        else if (limit > 0) {
          expect(fitted.endsWith('…')).toBe(true);
          expect(text.startsWith(fitted.slice(0, -1))).toBe(true);
        }
      }),
    );
  });

  it('never cuts a character in two', () => {
    expect(fitText('a👩‍💻b', 4)).toBe('a…');
    expect(fitText('ééé', 2)).toBe('é…');
  });

  it('leaves a usual text alone in Microsoft’s box', () => {
    const text = 'I plan customer calls. '.repeat(20).trim();
    expect(text.length).toBeLessThan(NATIVE_BOX_LIMIT);
    expect(fitText(text)).toBe(text);
  });
});

describe('questions', () => {
  it('are worth 100 together', () => {
    expect(Object.values(QUESTION_POINTS).reduce((a, b) => a + b, 0)).toBe(100);
  });

  it.each(LOCALES)('propose the data from what the app asks for, in %s', (locale) => {
    const asked = [
      { value: 'Calendars.ReadWrite' },
      { value: 'Contacts.Read' },
      { value: 'openid' },
    ];
    const data = questions(locale, asked).find((question) => question.key === 'data');
    expect(data?.choices).toHaveLength(1);
    expect(questions(locale).find((question) => question.key === 'data')?.choices).toEqual([]);
    expect(new Set(questions(locale).map((question) => question.label)).size).toBe(
      QUESTION_KEYS.length,
    );
  });
});
