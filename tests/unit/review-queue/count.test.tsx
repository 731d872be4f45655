// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { aCard } from './cards.ts';
import { fakePort } from './fake-port.ts';
import { giveHeight, showQueue } from './show-queue.tsx';

giveHeight();
afterEach(cleanup);

it('counts what a common word finds to the last one, because it counts what this browser holds', async () => {
  // The backend's own total of a search stops at 1,001; the list must never show that as a count.
  const cards = Array.from({ length: 1500 }, (_, at) =>
    aCard({
      app: { clientId: `c${at}`, displayName: `${at < 1200 ? 'Timetable' : 'Notes'} ${at}` },
    }),
  );
  showQueue(fakePort(cards));
  await screen.findByText('1,500 requests');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'timetable' } });
  expect(await screen.findByText('1,200 requests')).toBeTruthy();
});
