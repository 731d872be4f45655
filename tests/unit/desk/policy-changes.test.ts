import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptPolicy, keptText } from '../../../components/policy/kept-policy.ts';
import { changesOf } from '../../../components/policy/policy-changes.ts';
import type { PolicyForm } from '../../../components/policy/policy-form.ts';

const ref = fc.record({
  kind: fc.constantFrom('user' as const, 'group' as const, 'role' as const),
  id: fc.constantFrom('a', 'b', 'c'),
});
const aForm: fc.Arbitrary<PolicyForm> = fc.record({
  isEnabled: fc.boolean(),
  reviewers: fc.uniqueArray(ref, { selector: ({ kind, id }) => `${kind} ${id}`, maxLength: 4 }),
  notifyReviewers: fc.boolean(),
  remindersEnabled: fc.boolean(),
  days: fc.constantFrom('1', '30', 'x'),
  backlog: fc.constantFrom('all' as const, 'since-designation' as const),
  targets: fc.constantFrom('', 'a@b.example', 'a@b.example\nc@d.example', ' c@d.example '),
});

describe('what saving would change', () => {
  it('is nothing for the same form, however lists are ordered', () => {
    fc.assert(
      fc.property(aForm, (form) => {
        const turned = {
          ...form,
          reviewers: [...form.reviewers].reverse(),
          targets: form.targets.split('\n').reverse().join('\n'),
        };
        expect(changesOf(form, turned)).toEqual([]);
      }),
    );
  });

  it('turns around when the forms do', () => {
    fc.assert(
      fc.property(aForm, aForm, (one, other) => {
        const back = changesOf(other, one).map((change) =>
          'added' in change
            ? { ...change, added: change.removed, removed: change.added }
            : { ...change, before: change.after, after: change.before },
        );
        expect(back).toEqual(changesOf(one, other));
      }),
    );
  });

  it('names the fields, and what joins and leaves a list', () => {
    const saved: PolicyForm = {
      isEnabled: true,
      reviewers: [{ kind: 'group', id: 'a' }],
      notifyReviewers: true,
      remindersEnabled: true,
      days: '30',
      backlog: 'all',
      targets: 'it@contoso.example',
    };
    const form: PolicyForm = {
      ...saved,
      days: '12',
      reviewers: [{ kind: 'role', id: 'a' }],
      targets: 'it@contoso.example\n\nhelp@contoso.example',
    };
    expect(changesOf(saved, form)).toEqual([
      { field: 'days', before: '30', after: '12' },
      {
        field: 'reviewers',
        added: [{ kind: 'role', id: 'a' }],
        removed: [{ kind: 'group', id: 'a' }],
      },
      { field: 'targets', added: ['help@contoso.example'], removed: [] },
    ]);
  });
});

describe('a kept form', () => {
  it.each(['', 'x', '{}', '[]', '{"etag":"1","form":{"days":30}}'])('%j is none', (text) => {
    expect(keptPolicy(text)).toBeNull();
  });

  it('comes back as it was typed, even where it is wrong', () => {
    const form: PolicyForm = {
      isEnabled: false,
      reviewers: [{ kind: 'group', id: 'a0000000-0000-4000-8000-000000000001' }],
      notifyReviewers: false,
      remindersEnabled: true,
      days: 'many',
      backlog: 'since-designation',
      targets: 'not an address\n',
    };
    expect(keptPolicy(keptText({ etag: '"7"', form }))).toEqual({ etag: '"7"', form });
  });
});
