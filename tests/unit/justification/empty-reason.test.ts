import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { translator } from '../../../lib/i18n/translate.ts';
import { emptyReason, weightOf } from '../../../lib/justification/empty-reason.ts';
import { justificationCatalogue } from '../../../lib/justification/messages/catalogue.ts';

const zoom = { displayName: 'Zoom', publisherName: 'Zoom Video Communications, Inc.' };

describe('emptyReason refuses', () => {
  it.each([
    ['', 'empty'],
    [' \n\t　', 'empty'],
    ['\u200B', 'no-words'],
    ['.', 'no-words'],
    ['???!!!', 'no-words'],
    ['。。。', 'no-words'],
    ['12345', 'no-words'],
    ['👍👍', 'no-words'],
    ['asdf', 'keyboard'],
    ['ASDF asdf', 'repeated'],
    ['asdfghjkl', 'keyboard'],
    ['qwertz uiop', 'keyboard'],
    ['azertyuiop', 'keyboard'],
    ['lkjhgfdsa', 'keyboard'],
    ['sdfkjhsdkfjh', 'keyboard'],
    ['йцукен', 'keyboard'],
    ['شسيبلا', 'keyboard'],
    ['あいうえお', 'keyboard'],
    ['abcdefg', 'keyboard'],
    ['aaaaaa', 'repeated'],
    ['ああああああ', 'repeated'],
    ['هههههه', 'repeated'],
    ['work work work work', 'repeated'],
    ['仕事仕事仕事', 'repeated'],
    ['عمل عمل عمل', 'repeated'],
    ['Zoom', 'app-name'],
    ['zoom!', 'app-name'],
    ['Zoom Zoom', 'app-name'],
    ['Zoom Video Communications, Inc.', 'app-name'],
    ['test', 'filler'],
    ['Please approve', 'filler'],
    ['I need it', 'filler'],
    ['Bitte genehmigen', 'filler'],
    ['ich brauche es', 'filler'],
    ['s’il vous plaît', 'filler'],
    ['lo necesito por favor', 'filler'],
    ['preciso disso', 'filler'],
    ['お願いします。', 'filler'],
    ['仕事のため', 'filler'],
    ['للعمل', 'filler'],
    ['من فضلك', 'filler'],
    ['calls', 'too-short'],
    ['会議', 'too-short'],
    ['اجتماع', 'too-short'],
  ])('%j as %s', (text, why) => {
    expect(emptyReason(text, zoom)).toBe(why);
  });
});

describe('emptyReason lets pass', () => {
  it.each([
    'I schedule customer calls and need them in my calendar.',
    'Zoom for customer calls',
    'Please approve, I plan interviews with candidates',
    'Kundentermine planen',
    'Ich brauche es, um Bewerbungsgespräche zu planen',
    'Planifier des rendez-vous clients',
    'Programar reuniones con proveedores',
    'Agendar reuniões com clientes',
    '顧客との会議を予約するため',
    '営業チームの日程調整',
    'جدولة اجتماعات مع العملاء',
    'أحتاجه لجدولة مقابلات التوظيف',
    'CRM sync for sales (INC-12345)',
    'Backup mailbox to archive before migration',
    'Weekly status call with supplier ACME GmbH',
  ])('%j', (text) => {
    expect(emptyReason(text, zoom)).toBeNull();
  });

  it('a real reason, however often the app’s name stands in it', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (before, after) => {
        const text = `${'Zoom '.repeat(before)}I plan interviews with candidates${' zoom'.repeat(after)}`;
        expect(emptyReason(text, zoom)).toBeNull();
      }),
    );
  });
});

describe('emptyReason', () => {
  it('never fails and is the same each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        (text, name) => {
          const app = { displayName: name };
          expect(emptyReason(text, app)).toBe(emptyReason(text, app));
        },
      ),
    );
  });

  it('does not change its mind over case, spaces or signs', () => {
    const texts = ['asdf', 'Zoom', 'I plan interviews with candidates', 'work work work'];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.stringMatching(/^[ .,!?]{0,5}$/),
        (text, around) => {
          expect(emptyReason(around + text.toUpperCase() + around, zoom)).toBe(
            emptyReason(text, zoom),
          );
        },
      ),
    );
  });

  it('stays quick on pasted walls of text', () => {
    expect(emptyReason('asdf '.repeat(100_000), zoom)).not.toBeNull();
    expect(emptyReason(`${'plan interviews with people, '.repeat(50_000)}`, zoom)).toBe('repeated');
  });

  it('has a kind sentence for every refusal in every language', () => {
    for (const locale of LOCALES) {
      const t = translator(justificationCatalogue, locale);
      const keys = [
        'empty',
        'no-words',
        'keyboard',
        'repeated',
        'app-name',
        'filler',
        'too-short',
      ] as const;
      expect(new Set(keys.map((key) => t(`refusal.${key}`))).size).toBe(keys.length);
    }
  });
});

describe('weightOf', () => {
  it('counts dense scripts for more and signs for nothing', () => {
    expect(weightOf('ab cd!')).toBe(4);
    expect(weightOf('会議')).toBe(5);
    expect(weightOf('...')).toBe(0);
  });
});
