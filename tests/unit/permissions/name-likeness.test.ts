import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHiddenCharacters, skeleton } from '../../../lib/permissions/confusables.ts';
import { editDistance, nameLikeness } from '../../../lib/permissions/name-likeness.ts';
import { WELL_KNOWN_APPS } from '../../../lib/permissions/well-known-apps.ts';

const OTHER_ID = '11111111-2222-4333-8444-555555555555';

describe('nameLikeness', () => {
  it.each([
    ['Zооm', 'Zoom'],
    ['Z00m', 'Zoom'],
    ['DocuSlgn', 'DocuSign'],
    ['Microsft Teams', 'Microsoft Teams'],
    ['Мicrosoft Office', 'Microsoft Office'],
    ['Sa1esforce', 'Salesforce'],
    ['Ｓｌａｃｋ', 'Slack'],
    ['Sl\u200Back', 'Slack'],
    ['Adobe Acrobаt', 'Adobe Acrobat'],
    ['Ŝlack', 'Slack'],
  ])('%s looks like %s', (name, famous) => {
    expect(nameLikeness(name, OTHER_ID)).toEqual({ kind: 'look-alike', famous });
  });

  it.each([
    ['Zoom', 'same-name'],
    ['  zoom ', 'same-name'],
    ['Docu Sign', 'same-name'],
    ['docusign', 'same-name'],
  ])('%j carries the name openly', (name, kind) => {
    expect(nameLikeness(name, OTHER_ID)?.kind).toBe(kind);
  });

  it.each([
    'Zoho',
    'meetergo',
    'Calendar Bridge',
    'ボード',
    '',
    'Zo',
    'Outreach',
    'Quil',
    '会議室予約',
    'Notes',
  ])('%j is its own name', (name) => {
    const found = nameLikeness(name, OTHER_ID);
    expect(found?.kind).not.toBe('look-alike');
  });

  it('takes a well-known client id for what it is, whatever the name', () => {
    expect(nameLikeness('Zооm', 'FC108D3F-543D-4374-BBFF-C7C51F651FE5')).toBeNull();
  });

  it('takes no honest name for a look-alike of another', () => {
    for (const { name } of WELL_KNOWN_APPS) {
      expect(nameLikeness(name, OTHER_ID)?.kind, name).toBe('same-name');
    }
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, id) => {
        const found = nameLikeness(name, id);
        expect(found === null || found.famous.length > 0).toBe(true);
        expect(skeleton(name)).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });
});

describe('hasHiddenCharacters', () => {
  it.each([
    ['Zoom\u200B', true],
    ['\u202Efdp', true],
    ['Team 👩‍💻 Board', false],
    ['Größe', false],
    ['表計算', false],
  ])('%j → %s', (name, expected) => {
    expect(hasHiddenCharacters(name)).toBe(expected);
  });
});

describe('editDistance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it('is the same both ways', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
      }),
    );
  });
});
