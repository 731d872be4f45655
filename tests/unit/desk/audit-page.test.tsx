// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { AuditPage } from '../../../components/audit/AuditPage.tsx';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { ToastProvider } from '../../../components/common/Toasts.tsx';
import type { AuditEntry } from '../../../lib/contract/audit.ts';
import { standInBackground } from '../components/stand-in-background.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const entry = (seq: number): AuditEntry => ({
  seq,
  at: '2026-11-20T10:00:00.000Z',
  event: 'card.created',
  actor: null,
  entity: 'app_consent_request',
  entityId: 'a',
  appId: null,
  appName: `App ${seq}`,
  reason: null,
  before: null,
  after: null,
  clientVersion: null,
  entra: null,
  prevHash: 'p',
  hash: 'h',
});

it('later entries belong to the search that is shown, not to one that is only typed', async () => {
  const pages = [
    { items: [entry(1)], nextCursor: 'c1' },
    { items: [entry(2)], nextCursor: null },
  ];
  const background = standInBackground({
    'desk/api': () => ({ status: 200, body: pages.shift(), headers: {} }),
  });
  render(
    <LocaleProvider locale="en">
      <ToastProvider>
        <AuditPage />
      </ToastProvider>
    </LocaleProvider>,
  );
  await screen.findByText('App 1');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'something else' } });
  fireEvent.click(screen.getByRole('button', { name: 'Later entries' }));
  await screen.findByText('App 2');
  expect(background.of('desk/api').map(({ path }) => path)).toEqual([
    '/v1/audit',
    '/v1/audit?cursor=c1',
  ]);
});
