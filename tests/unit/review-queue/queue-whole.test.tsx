// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { ToastProvider } from '../../../components/common/Toasts.tsx';
import { Queue } from '../../../components/review-queue/Queue.tsx';
import type { Me } from '../../../lib/contract/me.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { aCard } from './cards.ts';
import { type FakePort, fakePort } from './fake-port.ts';

const me: Me = {
  tenant: { id: '11111111-2222-4333-8444-555555555555' },
  user: { id: 'ada', name: 'Ada Lindqvist', email: null },
  roles: ['requester', 'reviewer'],
  can: ['queue:read'],
};

function show(port: FakePort, locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale}>
      <ToastProvider>
        <Queue port={port} me={me} split={false} />
      </ToastProvider>
    </LocaleProvider>,
  );
}
const _press = (key: string) => fireEvent.keyDown(document.body, { key });
afterEach(cleanup);

// happy-dom lays nothing out; the list needs a height to know which rows are in sight.
for (const side of ['clientHeight', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 600 });
}

describe('a link to another card', () => {
  it('leads there while the queue is already open', async () => {
    const first = aCard({ app: { clientId: 'f', displayName: 'First' } });
    const second = aCard({ app: { clientId: 's', displayName: 'Second' } });
    const port = fakePort([first, second]);
    const page = (openId: string) => (
      <LocaleProvider locale="en">
        <ToastProvider>
          <Queue port={port} me={me} split openId={openId} />
        </ToastProvider>
      </LocaleProvider>
    );
    const { rerender } = render(page(first.id));
    await screen.findByRole('heading', { name: /First/ });
    rerender(page(second.id));
    await screen.findByRole('heading', { name: /Second/ });
  });
});

describe('many at once', () => {
  it('denies what is selected with one reason and takes all back together', async () => {
    const port = fakePort([aCard(), aCard({ app: { clientId: 'z', displayName: 'Second' } })]);
    show(port);
    await screen.findByText('Second');
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    fireEvent.click(screen.getByRole('button', { name: 'Deny selected…' }));
    const dialog = await screen.findByRole('dialog', { hidden: true });
    fireEvent.input(within(dialog).getByRole('textbox', { hidden: true }), {
      target: { value: 'Not needed.' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Deny', hidden: true }));
    await waitFor(() => expect(port.acts).toHaveLength(2));
    expect(port.acts.every(({ undoMs }) => undoMs === 10_000)).toBe(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(port.undone).toEqual([[1, 2]]));
  });
});

describe('languages', () => {
  it('reads from right to left in Arabic', async () => {
    show(fakePort([aCard()]), 'ar');
    await screen.findByText('Contoso Calendar Sync');
    expect(document.documentElement.dir).toBe('rtl');
  });
});
