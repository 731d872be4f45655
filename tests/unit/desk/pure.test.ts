import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPath } from '../../../components/audit/audit-path.ts';
import { readRoute, roomsFor } from '../../../components/desk/routes.ts';
import { readableDuration } from '../../../components/numbers/duration.ts';
import { policyFromFile, policyToFile } from '../../../components/policy/policy-file.ts';
import { errorsOf, formOf, policyOf } from '../../../components/policy/policy-form.ts';
import { parseMembers } from '../../../components/review-queue/parse-members.ts';
import { SHORTCUTS } from '../../../components/review-queue/shortcuts.ts';
import type { Policy } from '../../../lib/contract/policy.ts';

const policy: Policy = {
  isEnabled: true,
  reviewers: [{ kind: 'role', id: '62e90394-69f5-4237-9190-012177145e10' }],
  notifyReviewers: true,
  remindersEnabled: false,
  requestDurationInDays: 14,
  backlog: 'since-designation',
  extraMailTargets: ['help@example.test'],
};

describe('addresses of the desk', () => {
  it('leads to known rooms and never breaks', () => {
    expect(readRoute('#/audit')).toEqual({ room: 'audit', item: null });
    expect(readRoute('#/queue/ab%20c')).toEqual({ room: 'queue', item: 'ab c' });
    expect(readRoute('#/queue/%E0%A4%A')).toEqual({ room: 'queue', item: null });
    fc.assert(fc.property(fc.string(), (hash) => typeof readRoute(hash).room === 'string'));
  });
  it('opens only rooms whose right one has', () => {
    expect(roomsFor([])).toEqual(['requests', 'fixes', 'setup']);
    expect(roomsFor(['policy:read', 'queue:read'])).toContain('policy');
  });
});

describe('the policy form', () => {
  it('gives back the policy it was made from', () => {
    expect(policyOf(formOf(policy))).toEqual(policy);
  });
  it('names what is wrong', () => {
    expect(errorsOf({ ...formOf(policy), days: '0' }).days).toBe(true);
    expect(errorsOf({ ...formOf(policy), days: '366' }).days).toBe(true);
    expect(errorsOf({ ...formOf(policy), days: '1.5' }).days).toBe(true);
    expect(errorsOf({ ...formOf(policy), targets: 'a@example.test\nnot a mail' }).targetLine).toBe(
      2,
    );
    expect(policyOf({ ...formOf(policy), days: '' })).toBeNull();
  });
  it('survives a trip through a file, and refuses other files by field', () => {
    expect(policyFromFile(policyToFile(policy))).toEqual({ ok: true, policy });
    expect(policyFromFile('not json')).toEqual({ ok: false, detail: 'JSON' });
    const bad = policyFromFile(
      JSON.stringify({ policy: { ...policy, requestDurationInDays: 999 } }),
    );
    expect(bad).toMatchObject({ ok: false });
    expect((bad as { detail: string }).detail).toContain('requestDurationInDays');
  });
});

describe('people and groups typed by hand', () => {
  it('reads kind, id and name', () => {
    const id = '62e90394-69f5-4237-9190-012177145e10';
    expect(parseMembers(`\n user ${id.toUpperCase()}  Robin Keller \n`)).toEqual({
      members: [{ kind: 'user', id, name: 'Robin Keller' }],
    });
    expect(parseMembers('')).toEqual({ badLine: 1 });
    expect(parseMembers(`group ${id}\nnope`)).toEqual({ badLine: 2 });
  });
});

describe('small things', () => {
  it('asks for whole days, the last one included', () => {
    const url = new URL(
      auditPath({ from: '2026-11-01', to: '2026-11-01', q: ' zoom ' }, null),
      'https://x.test',
    );
    const from = Date.parse(url.searchParams.get('from') ?? '');
    const to = Date.parse(url.searchParams.get('to') ?? '');
    expect(to - from).toBe(86_400_000);
    expect(url.searchParams.get('q')).toBe('zoom');
    expect(auditPath({ from: 'x', to: '', q: '' }, null)).toBe('/v1/audit');
  });
  it('writes durations in readable units', () => {
    expect(readableDuration(30_000)).toEqual({ unit: 'minutes', count: 1 });
    expect(readableDuration(5 * 3_600_000)).toEqual({ unit: 'hours', count: 5 });
    expect(readableDuration(72 * 3_600_000)).toEqual({ unit: 'days', count: 3 });
  });
  it('gives every key one meaning', () => {
    expect(new Set(SHORTCUTS.map(({ key }) => key)).size).toBe(SHORTCUTS.length);
  });
});
