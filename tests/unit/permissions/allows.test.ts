import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { allowsSummary } from '../../../lib/permissions/allows.ts';
import { allGraphPermissions } from '../../../lib/permissions/facts.ts';
import type { PermissionLike } from '../../../lib/permissions/normalise.ts';

const everyone = { kind: 'everyone' as const };
const asks = (...values: string[]): PermissionLike[] => values.map((value) => ({ value }));

describe('allowsSummary', () => {
  it('says whose data, and whether read or changed', () => {
    const lines = allowsSummary(asks('Mail.Read', 'Calendars.ReadWrite'), everyone, 'en');
    expect(lines).toEqual([
      expect.stringContaining('Everybody'),
      'Of each person who signs in, it could read and change: calendars and their events.',
      'Of each person who signs in, it could read: mail with attachments.',
    ]);
  });

  it('says once what is both read and changed', () => {
    const text = allowsSummary(asks('Mail.Read', 'Mail.ReadWrite'), everyone, 'en').join('\n');
    expect(text.match(/mail with attachments/g)).toHaveLength(1);
    expect(text).toContain('read and change');
  });

  it('says that sending is in the person’s name', () => {
    const lines = allowsSummary(asks('Mail.Send'), everyone, 'en');
    expect(lines).toContain('It could send messages in the name of each person who signs in.');
  });

  it('warns that choosing people does not limit application permissions', () => {
    const asked: PermissionLike[] = [{ value: 'Files.Read.All', kind: 'application' }];
    const named = allowsSummary(asked, { kind: 'named', members: [1, 2] }, 'en');
    expect(named[0]).toBe('Only the 2 people or groups chosen could use the app.');
    expect(named.join(' ')).toContain('that still reaches everybody');
    expect(allowsSummary(asked, everyone, 'en').join(' ')).not.toContain('still reaches');
  });

  it('says it when only signing in is asked, and when nothing was seen', () => {
    expect(allowsSummary(asks('openid', 'User.Read'), everyone, 'en').join(' ')).toContain(
      'only who signs in',
    );
    expect(allowsSummary([], everyone, 'en').join(' ')).toContain('not seen');
  });

  it('names what is unknown', () => {
    expect(allowsSummary(asks('Foo.Bar'), everyone, 'en').join(' ')).toContain('Foo.Bar');
  });

  it('keeps limited access apart', () => {
    const text = allowsSummary(
      [{ value: 'Sites.Selected', kind: 'application' }],
      everyone,
      'en',
    ).join(' ');
    expect(text).toContain('Only where somebody in charge allows it');
    expect(text).not.toContain('without anyone signed in');
  });

  it('leaves nothing out: every known permission adds a line of its own beside the audience', () => {
    for (const permission of allGraphPermissions()) {
      expect(allowsSummary([permission], everyone, 'en').length, permission.value).toBeGreaterThan(
        1,
      );
    }
  });

  it('has no doubled line and never fails, in any language', () => {
    const one = fc.record({
      value: fc.oneof(
        fc.constantFrom(...allGraphPermissions().map((permission) => permission.value)),
        fc.string(),
      ),
      kind: fc.constantFrom('delegated' as const, 'application' as const),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 20 }),
        fc.constantFrom(...LOCALES),
        (asked, locale) => {
          const lines = allowsSummary(asked, everyone, locale);
          expect(new Set(lines).size).toBe(lines.length);
          for (const line of lines) expect(line.trim().length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
