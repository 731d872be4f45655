// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { ToastProvider } from '../../../components/common/Toasts.tsx';
import { Queue } from '../../../components/review-queue/Queue.tsx';
import type { Me } from '../../../lib/contract/me.ts';
import { aCard } from './cards.ts';
import { fakePort } from './fake-port.ts';

const me: Me = {
  tenant: { id: '11111111-2222-4333-8444-555555555555' },
  user: { id: 'ada', name: 'Ada Lindqvist', email: null },
  roles: ['requester', 'reviewer'],
  can: ['queue:read'],
};
for (const side of ['clientHeight', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 600 });
}
afterEach(cleanup);

it('counts what a common word finds to the last one, because it counts what this browser holds', async () => {
  // The backend's own total of a search stops at 1,001; the list must never show that as a count.
  const cards = Array.from({ length: 1500 }, (_, at) =>
    aCard({
      app: { clientId: `c${at}`, displayName: `${at < 1200 ? 'Timetable' : 'Notes'} ${at}` },
    }),
  );
  render(
    <LocaleProvider locale="en">
      <ToastProvider>
        <Queue port={fakePort(cards)} me={me} split={false} />
      </ToastProvider>
    </LocaleProvider>,
  );
  await screen.findByText('1,500 requests');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'timetable' } });
  expect(await screen.findByText('1,200 requests')).toBeTruthy();
});
