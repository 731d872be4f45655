import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planScript, planSteps } from '../../../lib/queue/approve-plan.ts';
import { inFilter } from '../../../lib/queue/filter.ts';
import { groupPermissions } from '../../../lib/queue/permission-groups.ts';
import { createSearch, foldText, matchesWords, searchWords } from '../../../lib/queue/search.ts';
import { QUEUE_SORTS, sortRows } from '../../../lib/queue/sort.ts';
import { AGE_DOUBLING_MS, priorityKey } from '../../../lib/requests/priority.ts';

const row = (id: string, over: object = {}) => ({
  id,
  status: 'open',
  risk: 50,
  demand: 1,
  firstRequestedAt: 1_000_000,
  expiresAt: null,
  searchText: foldText(`app ${id}`),
  claimedById: null,
  ...over,
});

describe('search', () => {
  it('finds by every word, without case and accents, in any order', () => {
    const rows = [
      row('a', { searchText: foldText('Zoom José Álvarez calendar') }),
      row('b', { searchText: 'zoom other' }),
    ];
    const search = createSearch(rows);
    expect(search('jose ZOOM').map((r) => r.id)).toEqual(['a']);
    expect(search('')).toHaveLength(2);
    expect(search('nobody')).toEqual([]);
  });

  it('typing in steps finds the same as typing at once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é'), maxLength: 8 }), {
          maxLength: 30,
        }),
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 5 }), {
          minLength: 1,
          maxLength: 8,
        }),
        (texts, queries) => {
          const rows = texts.map((text, i) => row(String(i), { searchText: foldText(text) }));
          const search = createSearch(rows);
          for (const query of queries) {
            const words = searchWords(query);
            const expected = rows.filter((r) => matchesWords(r.searchText, words));
            expect(search(query)).toEqual(expected);
          }
        },
      ),
    );
  });
});

describe('sort', () => {
  it('is a fixed order for every way to sort', () => {
    const arb = fc.array(
      fc.record({
        id: fc.uuid(),
        risk: fc.nat(100),
        demand: fc.integer({ min: 1, max: 500 }),
        firstRequestedAt: fc.nat(),
        expiresAt: fc.option(fc.nat()),
      }),
    );
    fc.assert(
      fc.property(arb, fc.constantFrom(...QUEUE_SORTS), (seeds, by) => {
        const rows = seeds.map((seed) => row(seed.id, seed));
        const once = sortRows(rows, by);
        expect(sortRows([...rows].reverse(), by).map((r) => r.id)).toEqual(once.map((r) => r.id));
      }),
    );
  });

  it('ranks by risk, by demand and by age, and the order of two cards never changes', () => {
    const base = { risk: 40, demand: 2, firstRequestedAt: 0 };
    expect(priorityKey({ ...base, risk: 80 })).toBeGreaterThan(priorityKey(base));
    expect(priorityKey({ ...base, demand: 9 })).toBeGreaterThan(priorityKey(base));
    expect(priorityKey({ ...base, firstRequestedAt: -AGE_DOUBLING_MS })).toBeCloseTo(
      priorityKey(base) + 1,
    );
  });
});

describe('filter', () => {
  it('puts each state under its own names', () => {
    expect(inFilter(row('a'), 'open', null)).toBe(true);
    expect(inFilter(row('a', { claimedById: 'me' }), 'mine', 'me')).toBe(true);
    expect(inFilter(row('a', { claimedById: 'other' }), 'mine', 'me')).toBe(false);
    expect(inFilter(row('a', { status: 'denied' }), 'open', null)).toBe(false);
    expect(inFilter(row('a', { status: 'denied' }), 'decided', null)).toBe(true);
    expect(inFilter(row('a', { status: 'withdrawn' }), 'expired', null)).toBe(true);
  });
});

describe('permissions on a card', () => {
  const mail = {
    resource: 'https://graph.microsoft.com',
    value: 'Mail.Read',
    kind: 'delegated' as const,
    consentTypes: [],
  };
  const approval = {
    appConsentRequestId: crypto.randomUUID(),
    undoneAt: null,
    permissions: [mail],
    decision: {
      kind: 'approve' as const,
      justification: null,
      audience: { kind: 'everyone' as const },
      decidedBy: { id: '1', name: 'A' },
      decidedAt: '2026-01-01T00:00:00Z',
    },
  };
  it('marks what no standing approval covered', () => {
    const send = { ...mail, value: 'Mail.Send' };
    const [group] = groupPermissions([send, mail], [approval]);
    expect(group?.permissions.map((p) => [p.value, p.isNew])).toEqual([
      ['Mail.Read', false],
      ['Mail.Send', true],
    ]);
    expect(groupPermissions([mail], [])[0]?.permissions[0]?.isNew).toBeNull();
    expect(
      groupPermissions([mail], [{ ...approval, undoneAt: '2026-02-01T00:00:00Z' }])[0]
        ?.permissions[0]?.isNew,
    ).toBeNull();
  });
});

describe('plan for some people only', () => {
  const input = {
    clientId: 'fc108d3f-0000-4000-8000-000000000001',
    tenantId: "o'brien\u2019s",
    permissions: [],
    audience: {
      kind: 'named' as const,
      members: [{ kind: 'group' as const, id: "x'; Remove-Item C:\\ #", name: null }],
    },
  };
  it('requires assignment before consent', () => {
    const ids = planSteps(input).map((step) => step.id);
    expect(ids.indexOf('require-assignment')).toBeLessThan(ids.indexOf('consent'));
  });
  it('cannot be broken out of by a hostile id', () => {
    const script = planScript(input);
    expect(script).toContain("Id = 'x''; Remove-Item C:\\ #'");
    expect(script).toContain("-TenantId 'o''brien''s'");
  });
});
