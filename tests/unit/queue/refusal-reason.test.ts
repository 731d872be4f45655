import { describe, expect, it } from 'vitest';
import { refusalReason } from '../../../lib/queue/refusal-reason.ts';
import { aCard } from '../review-queue/cards.ts';

const refusal = (name: string, detail = 'the backend said so') => ({ name, detail });
const byNoor = {
  kind: 'deny',
  justification: null,
  audience: { kind: 'everyone' },
  decidedBy: { id: 'noor', name: 'Noor Haddad' },
  decidedAt: '2026-11-21T08:00:00Z',
} as const;

describe('what became of a refused act', () => {
  it('names who decided first and when', () => {
    const card = aCard({ status: 'denied', decision: byNoor });
    for (const name of ['stale-version', 'not-open'])
      expect(refusalReason(refusal(name), card, 'ada')).toEqual({
        key: 'decided',
        name: 'Noor Haddad',
        when: '2026-11-21T08:00:00Z',
        detail: 'the backend said so',
      });
  });

  it('never says that I was beaten by myself', () => {
    const card = aCard({ status: 'denied', decision: byNoor });
    expect(refusalReason(refusal('stale-version'), card, 'noor').key).toBe('stale-version');
  });

  it.each([
    ['expired', 'expired'],
    ['withdrawn', 'withdrawn'],
    ['open', 'not-open'],
  ] as const)('of a card that is %s says %s', (status, key) => {
    expect(refusalReason(refusal('not-open'), aCard({ status }), 'ada').key).toBe(key);
  });

  it('names who holds the card, and keeps the backend’s words where it no longer knows', () => {
    const claimedBy = { id: 'noor', name: 'Noor Haddad', at: '2026-11-21T08:00:00Z' };
    const claimed = refusalReason(refusal('claimed-by-other'), aCard({ claimedBy }), 'ada');
    expect(claimed).toMatchObject({ key: 'claimed-by-other', name: 'Noor Haddad' });
    expect(refusalReason(refusal('claimed-by-other'), aCard(), 'ada').key).toBe('other');
  });

  it('shows the words of a newer backend as they came', () => {
    expect(
      refusalReason(refusal('moon-phase', 'Wait for the moon.'), aCard(), 'ada'),
    ).toMatchObject({ key: 'other', detail: 'Wait for the moon.' });
  });
});
