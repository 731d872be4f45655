import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { assess } from '../../../lib/justification/assess.ts';
import { composeJustification } from '../../../lib/justification/compose.ts';
import { type Answers, QUESTION_KEYS, questions } from '../../../lib/justification/questions.ts';

const full: Answers = {
  'what-for': 'Plan interviews with candidates without double bookings',
  data: 'my calendar, no mail',
  who: 'five people in the hiring team',
  until: 'until the end of March 2027',
  instead: 'copy every appointment by hand',
  ticket: 'INC-12345',
};

describe('assess', () => {
  it.each(LOCALES)('finds nothing missing in a full text, in %s', (locale) => {
    const text = composeJustification(full, locale);
    expect(assess({ text, answers: full })).toEqual({
      score: 100,
      level: 'strong',
      missing: [],
      refusedBecause: null,
    });
  });

  it('says what is missing, most useful first', () => {
    const answers: Answers = { 'what-for': full['what-for'] };
    const text = composeJustification(answers, 'en');
    expect(assess({ text, answers })).toMatchObject({
      missing: ['data', 'who', 'until', 'instead', 'ticket'],
      refusedBecause: null,
      level: 'thin',
    });
  });

  it('reads a freely written text by its clues, in every language', () => {
    const texts = [
      'I plan customer calls in my calendar with my team until June 2027; otherwise I copy them by hand. Ticket INC-4711',
      'Ich plane Kundentermine im Kalender für mein Team, bis Juni 2027; sonst von Hand. Ticket INC-4711',
      'Je planifie des réunions clients dans mon agenda avec mon équipe jusqu’en juin 2027, sinon à la main. INC-4711',
      'Programo reuniones con clientes en mi calendario con mi equipo hasta junio de 2027; si no, a mano. INC-4711',
      'Agendo reuniões com clientes na agenda da minha equipe até junho de 2027; sem isso, à mão. INC-4711',
      'チームの予定表で顧客との会議を調整します。2027年6月まで。使えない場合は手作業になります。INC-4711',
      'أجدول اجتماعات العملاء في التقويم مع فريقي حتى يونيو 2027، وإلا أعمل يدويًا. INC-4711',
    ];
    for (const text of texts) {
      const { missing, score } = assess({ text });
      expect(missing, text).toEqual([]);
      expect(score, text).toBeGreaterThanOrEqual(80);
    }
  });

  it('is not fooled by its own labels', () => {
    const answers: Answers = { 'what-for': '.', data: '-', who: '...' };
    const text = composeJustification(answers, 'en');
    expect(assess({ text, answers })).toMatchObject({
      score: 0,
      refusedBecause: 'no-words',
      level: 'refused',
    });
  });

  it('refuses the app’s name as an answer', () => {
    const answers: Answers = { 'what-for': 'Zoom' };
    const text = composeJustification(answers, 'ja');
    expect(assess({ text, answers }, { displayName: 'Zoom' }).refusedBecause).toBe('app-name');
  });

  it('no longer counts an answer the person has deleted from the text', () => {
    const text = composeJustification({ 'what-for': full['what-for'] }, 'en');
    expect(assess({ text, answers: full }).missing).toContain('instead');
  });

  it('counts a chosen ready answer', () => {
    for (const locale of LOCALES) {
      for (const { key, choices } of questions(locale)) {
        for (const choice of choices) {
          const answers: Answers = { 'what-for': full['what-for'], [key]: choice };
          const { missing } = assess({ text: composeJustification(answers, locale), answers });
          expect(missing, `${locale} ${choice}`).not.toContain(key);
        }
      }
    }
  });

  it('never gets worse when a further question is answered', () => {
    fc.assert(
      fc.property(
        fc.subarray([...QUESTION_KEYS]),
        fc.constantFrom(...QUESTION_KEYS),
        (some, more) => {
          const judged = (keys: readonly string[]) => {
            const answers = Object.fromEntries(
              Object.entries(full).filter(([key]) => key === 'what-for' || keys.includes(key)),
            );
            return assess({ text: composeJustification(answers, 'en'), answers }).score;
          };
          expect(judged([...some, more])).toBeGreaterThanOrEqual(judged(some));
        },
      ),
    );
  });

  it('stays between 0 and 100, is the same each time and never fails', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    const answers = fc.dictionary(fc.constantFrom(...QUESTION_KEYS), text);
    fc.assert(
      fc.property(text, answers, (written, given) => {
        const judged = assess({ text: written, answers: given });
        expect(judged.score).toBeGreaterThanOrEqual(0);
        expect(judged.score).toBeLessThanOrEqual(100);
        expect(assess({ text: written, answers: given })).toEqual(judged);
        if (judged.refusedBecause) expect(judged.score).toBe(0);
      }),
    );
  });
});
