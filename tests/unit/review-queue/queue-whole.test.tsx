// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { ToastProvider } from '../../../components/common/Toasts.tsx';
import { Queue } from '../../../components/review-queue/Queue.tsx';
import { aCard } from './cards.ts';
import { fakePort } from './fake-port.ts';
import { giveHeight, me, showQueue } from './show-queue.tsx';

afterEach(cleanup);
giveHeight();

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

/** Selects every row and writes the one reason for all of them. */
async function writeBulkDenial() {
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
  fireEvent.click(screen.getByRole('button', { name: 'Deny selected…' }));
  const dialog = await screen.findByRole('dialog', { hidden: true });
  const box = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { hidden: true });
  fireEvent.input(box, { target: { value: 'Not needed.' } });
  return { box, confirm: within(dialog).getByRole('button', { name: 'Deny', hidden: true }) };
}

describe('many at once', () => {
  it('denies what is selected with one reason and takes all back together', async () => {
    const port = fakePort([aCard(), aCard({ app: { clientId: 'z', displayName: 'Second' } })]);
    showQueue(port);
    await screen.findByText('Second');
    const { confirm } = await writeBulkDenial();
    fireEvent.click(confirm);
    await waitFor(() => expect(port.acts).toHaveLength(2));
    expect(port.acts.every(({ undoMs }) => undoMs === 10_000)).toBe(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(port.undone).toEqual([[1, 2]]));
  });
});

describe('many at once, pressed again after one failed', () => {
  it('does not record twice what is on its way', async () => {
    const [first, second] = [aCard(), aCard({ app: { clientId: 'z', displayName: 'Second' } })];
    const port = fakePort([first, second]);
    const act = port.act;
    let broken = true;
    port.act = async (input, undoMs) => {
      if (broken && 'cardId' in input && input.cardId === second.id) throw new Error('No room.');
      const answer = await act(input, undoMs);
      if ('cardId' in input) {
        const card = input.cardId === first.id ? first : second;
        port.put(card, { pending: [{ outboxId: 1, kind: 'decide', at: 0 }] });
      }
      return answer;
    };
    showQueue(port);
    await screen.findByText('Second');
    const { confirm } = await writeBulkDenial();
    fireEvent.click(confirm);
    await screen.findByText(/No room/);
    broken = false;
    fireEvent.click(confirm);
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
    expect(port.acts.map(({ act }) => 'cardId' in act && act.cardId).sort()).toEqual(
      [first.id, second.id].sort(),
    );
  });
});

describe('many at once, when the browser cannot keep the acts', () => {
  it('says so, and the words and the selection stay', async () => {
    const port = fakePort([aCard()]);
    port.act = async () => {
      throw new Error('The disk is full.');
    };
    showQueue(port);
    await screen.findByRole('checkbox');
    const { box, confirm } = await writeBulkDenial();
    fireEvent.click(confirm);
    await screen.findByText(/The disk is full/);
    expect(box.value).toBe('Not needed.');
    await waitFor(() => expect(confirm.hasAttribute('disabled')).toBe(false));
    expect(screen.getByText(/1 selected/)).toBeTruthy();
  });
});

describe('languages', () => {
  it('reads from right to left in Arabic', async () => {
    showQueue(fakePort([aCard()]), 'ar');
    await screen.findByText('Contoso Calendar Sync');
    expect(document.documentElement.dir).toBe('rtl');
  });
});
