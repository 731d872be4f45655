import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Permission } from '../../../lib/contract/permission.ts';
import { mergePermissions, permissionKey } from '../../../lib/requests/merge.ts';

const permission = fc.record({
  resource: fc.constantFrom(
    'https://graph.microsoft.com',
    'https://graph.microsoft.com/',
    '00000003-0000-0000-c000-000000000000',
    'https://outlook.office.com',
  ),
  value: fc.constantFrom('Mail.Read', 'mail.read', 'Calendars.ReadWrite', 'User.Read'),
  kind: fc.constantFrom('delegated' as const, 'application' as const),
});
const asked = fc.array(
  fc.record({
    consentType: fc.constantFrom('static' as const, 'dynamic' as const),
    permissions: fc.array(permission, { maxLength: 6 }),
  }),
);
const graph = (value: string): Permission => ({
  resource: 'https://graph.microsoft.com',
  value,
  kind: 'delegated',
});

describe('static and dynamic permissions of one app', () => {
  it('show as one list and its difference', () => {
    const merged = mergePermissions([
      { consentType: 'static', permissions: [graph('User.Read'), graph('Mail.Read')] },
      { consentType: 'dynamic', permissions: [graph('Mail.Read'), graph('Calendars.ReadWrite')] },
    ]);
    expect(merged.union.map(({ value }) => value)).toEqual([
      'User.Read',
      'Mail.Read',
      'Calendars.ReadWrite',
    ]);
    expect(merged.onlyStatic.map(({ value }) => value)).toEqual(['User.Read']);
    expect(merged.both.map(({ value }) => value)).toEqual(['Mail.Read']);
    expect(merged.onlyDynamic.map(({ value }) => value)).toEqual(['Calendars.ReadWrite']);
  });

  it('lose nothing, double nothing, and split into three parts without overlap', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const merged = mergePermissions(all);
        const keys = merged.union.map(permissionKey);
        const wanted = new Set(all.flatMap(({ permissions }) => permissions.map(permissionKey)));
        expect(new Set(keys)).toEqual(wanted);
        expect(keys).toHaveLength(wanted.size);
        const parts = [...merged.both, ...merged.onlyStatic, ...merged.onlyDynamic];
        expect(parts.map(permissionKey).sort()).toEqual([...keys].sort());
      }),
    );
  });

  it('stay the same when merged again, and tell delegated from application', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const once = mergePermissions(all);
        expect(mergePermissions([...all, ...all])).toEqual(once);
      }),
    );
    const both = [graph('Mail.Read'), { ...graph('Mail.Read'), kind: 'application' as const }];
    expect(mergePermissions([{ consentType: 'static', permissions: both }]).union).toHaveLength(2);
  });
});
