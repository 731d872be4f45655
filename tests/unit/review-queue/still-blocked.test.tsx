// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { AuditTable } from '../../../components/audit/AuditTable.tsx';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { RequestTimeline } from '../../../components/my-requests/RequestTimeline.tsx';
import { ProofSection } from '../../../components/review-queue/ProofSection.tsx';
import type { AuditEntry } from '../../../lib/contract/audit.ts';
import { served, tracked } from '../components/requests.ts';
import { aCard } from './cards.ts';

afterEach(cleanup);
const SAID = 'not-assigned · 50105';

it.each([
  ['en', 'Approved, but 2 people are still blocked.', 'not assigned to this app'],
  ['de', 'Genehmigt, aber 2 Personen sind weiterhin gesperrt.', 'nicht zugewiesen'],
] as const)('tells a reviewer in %s why, with the code beside it', (locale, title, words) => {
  const card = aCard({
    proof: {
      level: 'claimed',
      at: '2026-11-21T09:00:00Z',
      by: null,
      stillBlocked: { cause: SAID, count: 2 },
    },
  });
  render(
    <LocaleProvider locale={locale}>
      <ProofSection card={card} />
    </LocaleProvider>,
  );
  expect(screen.getByText(title)).toBeTruthy();
  const told = screen.getByTestId('still-blocked');
  expect(told.textContent).toContain(words);
  expect(told.querySelector('code')?.textContent).toBe('AADSTS50105');
  expect(document.body.textContent).not.toContain('not-assigned');
});

it('tells it in the audit, where what a person wrote stays as it is', () => {
  const entry = (seq: number, event: string, reason: string): AuditEntry => ({
    seq,
    at: '2026-11-21T09:00:00Z',
    event,
    actor: null,
    entity: 'userConsentRequest',
    entityId: 'x',
    appId: null,
    appName: null,
    reason,
    before: null,
    after: null,
    entra: null,
    hash: 'h',
    prevHash: 'g',
    clientVersion: null,
  });
  const entries = [entry(1, 'request.still-blocked', SAID), entry(2, 'card.denied', SAID)];
  render(
    <LocaleProvider locale="en">
      <AuditTable entries={entries} brokenSeq={null} />
    </LocaleProvider>,
  );
  const [, first, second] = screen.getAllByRole('row');
  expect(first?.textContent).toContain('not assigned to this app');
  expect(first?.textContent).toContain('AADSTS50105');
  expect(second?.textContent).toContain(SAID);
});

it.each([
  ['not-assigned · 50105', /Zoom.*you are not on that list.*AADSTS50105/],
  ['still blocked', /^(?!.*still blocked).*$/],
])('tells the requester of %s in words made for them', async (text, words) => {
  const at = '2026-11-21T09:00:00Z';
  const request = tracked({
    server: served({ timeline: [{ at, event: 'still-blocked', by: null, text }] }),
  });
  render(
    <LocaleProvider locale="en">
      <RequestTimeline request={request} />
    </LocaleProvider>,
  );
  const item = screen.getByText('Still blocked after approval').closest('li');
  // The words come on demand.
  await import('../../../components/my-requests/BlockedCause.tsx');
  await new Promise((done) => setTimeout(done, 20));
  expect(item?.textContent?.replaceAll(/[\u2068\u2069\n]/g, '')).toMatch(words);
});
