import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_IDS } from '../../../lib/causes/cause.ts';
import { Proof } from '../../../lib/contract/decision.ts';
import { ScreenKind } from '../../../lib/contract/origin.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import {
  blockedCauseText,
  readBlockedCause,
  sayBlockedCause,
} from '../../../lib/requests/still-blocked/blocked-cause.ts';

describe('the cause of "still blocked"', () => {
  it.each([...CAUSE_IDS, ...ScreenKind.options])('%s has a sentence in every language', (word) => {
    const said = sayBlockedCause(word, '50105');
    expect(readBlockedCause(said).cause).not.toBe('unknown');
    for (const locale of LOCALES) {
      const { sentence, code } = blockedCauseText(said, locale);
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toContain(word);
      expect(code).toBe('AADSTS50105');
    }
  });

  it.each([
    ['nothing at all', null, null, 'not-seen', null],
    ['a cause alone', 'prompt-loop', null, 'prompt-loop', null],
    ['a code alone', null, '50105', 'unknown', 'AADSTS50105'],
    [
      'a code in words',
      'google-policy',
      'admin_policy_enforced',
      'google-policy',
      'admin_policy_enforced',
    ],
    ['words of a newer extension', 'moon-phase', '123', 'unknown', 'moon-phase · 123'],
    ['the name of an inherited member', 'constructor', null, 'unknown', 'constructor'],
  ])('%s', (_what, cause, errorCode, id, code) => {
    expect(readBlockedCause(sayBlockedCause(cause, errorCode))).toEqual({ cause: id, code });
  });

  it('never says more than the wire takes, and loses nothing short of that', () => {
    const word = fc.string({ maxLength: 200 });
    const code = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(word, code, (cause, errorCode) => {
        const said = sayBlockedCause(cause, errorCode);
        const proof = { level: 'claimed', at: '2026-11-21T09:00:00Z', by: null };
        expect(Proof.parse({ ...proof, stillBlocked: { cause: said, count: 1 } })).toBeTruthy();
        const read = readBlockedCause(said);
        if (read.cause === 'unknown') expect(said).toContain(read.code?.replace(/^AADSTS/, ''));
      }),
    );
  });
});
