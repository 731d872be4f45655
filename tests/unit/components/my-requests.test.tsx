// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastProvider } from '../../../components/common/Toasts.tsx';
import { MyRequestsTab } from '../../../components/my-requests/MyRequestsTab.tsx';
import type { BackendState } from '../../../lib/messaging/protocol.ts';
import { sharedDb } from '../../../lib/storage/open-db.ts';
import type { TrackedRequest } from '../../../lib/storage/schema.ts';
import { decision, ME, NOW, served, tracked } from './requests.ts';
import { standInBackground } from './stand-in-background.ts';

const signedIn: BackendState = {
  kind: 'signed-in',
  url: 'https://d',
  organisationName: null,
  me: ME,
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
beforeEach(async () => {
  await (await sharedDb()).clear('requests');
});

async function open(rows: TrackedRequest[], backend: BackendState = signedIn) {
  const db = await sharedDb();
  for (const row of rows) await db.put('requests', row);
  const background = standInBackground({
    'desk/act': { ok: true, outboxId: 7 },
    'desk/undo': { undone: [7] },
    'desk/return-to-app': { opened: true, watching: false },
  });
  render(
    <ToastProvider>
      <MyRequestsTab backend={backend} />
    </ToastProvider>,
  );
  await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull());
  return background;
}

describe('my requests', () => {
  it('says what would bring something here when there is nothing', async () => {
    await open([]);
    expect(screen.getByRole('heading', { name: 'No requests yet' })).toBeTruthy();
  });

  it('says so to somebody whom an approval for named people left out', async () => {
    const named = (id: string) =>
      served({
        status: 'approved',
        decision: {
          ...decision('approve', null),
          audience: { kind: 'named', members: [{ kind: 'user', id }] },
        },
      });
    await open([
      tracked({ server: named('somebody-else') }),
      tracked({ localId: 'local-2', appName: 'Notes', server: named('U1') }),
    ]);
    await screen.findByText('Notes');
    const said = [...document.querySelectorAll('.request')].map((card) => card.textContent);
    expect(said.filter((text) => text?.includes('you are not among them'))).toHaveLength(1);
    expect(said.filter((text) => text?.includes('sign in again'))).toHaveLength(1);
  });

  it('shows each with one word, one sentence and, opened, its timeline', async () => {
    await open([tracked(), tracked({ localId: 'local-2', appName: 'Notes', createdAt: NOW })]);
    const cards = document.querySelectorAll('.request');
    expect([...cards].map((card) => card.querySelector('.request-name')?.textContent)).toEqual([
      'Notes',
      'Zoom',
    ]);
    expect(cards[1]?.textContent).toContain('Waiting for a reviewer to decide.');
    const [, zoom] = screen.getAllByRole('button', { name: /Zoom|Notes/ });
    if (zoom) fireEvent.click(zoom);
    expect(
      (await screen.findByRole('list', { name: 'What happened so far' })).textContent,
    ).toContain('Reached the desk');
  });

  it('withdraws, with an undo while nothing has gone out', async () => {
    const background = await open([tracked()]);
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(background.of('desk/undo')[0]?.outboxIds).toEqual([7]));
    expect(background.of('desk/act')[0]).toMatchObject({
      undoMs: 10_000,
      act: { kind: 'withdraw', requestId: 'local-1' },
    });
  });

  it('says when the reviewers can be reminded again', async () => {
    const remindableAt = new Date(Date.now() + 3_600_000).toISOString();
    await open([tracked({ server: served({ remindableAt }) })]);
    expect(screen.getByRole('button', { name: 'Remind the reviewers' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByText(/You can remind them again on/)).toBeTruthy();
  });

  it('answers a question', async () => {
    const message = {
      id: 'm',
      at: '2026-11-21T10:00:00Z',
      from: 'reviewer' as const,
      by: null,
      text: 'Read only?',
    };
    const background = await open([
      tracked({ server: served({ status: 'waiting-for-requester', messages: [message] }) }),
    ]);
    expect(screen.getByText('Read only?')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    expect(await screen.findByText('Write an answer first.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Your answer'), {
      target: { value: 'Yes, reading is enough.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    await waitFor(() =>
      expect(background.of('desk/act')[0]?.act).toMatchObject({
        kind: 'message',
        body: { text: 'Yes, reading is enough.' },
      }),
    );
  });

  it('asks again after a denial with the old text beside the new', async () => {
    const server = served({
      status: 'denied',
      decision: decision('deny', 'Use the approved one.'),
    });
    const background = await open([tracked({ server })]);
    expect(screen.getByText('Use the approved one.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Edit and ask again' }));
    expect(screen.getByText('I schedule customer calls.', { selector: '.quote' })).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Your new text'), {
      target: { value: 'The approved one lacks time zones.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Send again' }));
    await waitFor(() =>
      expect(background.of('desk/act')[0]?.act).toMatchObject({
        kind: 'submit',
        body: { justification: 'The approved one lacks time zones.', follows: server.id },
      }),
    );
  });

  it('is not done before the person is in: one question after the approval', async () => {
    const background = await open([tracked({ server: served({ status: 'approved' }) })]);
    fireEvent.click(screen.getByRole('button', { name: 'Go back to the app' }));
    await waitFor(() =>
      expect(background.of('desk/return-to-app')[0]).toMatchObject({
        localId: 'local-1',
        watch: false,
      }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Yes, I am in' }));
    await waitFor(() =>
      expect(background.of('desk/act')[0]?.act).toMatchObject({
        kind: 'outcome',
        body: { kind: 'signed-in' },
      }),
    );
  });

  it('tells how old the last known state is while the backend is away', async () => {
    const away: BackendState = {
      kind: 'unreachable',
      url: 'https://d',
      organisationName: null,
      since: Date.now(),
      me: ME,
    };
    await open([tracked({ syncedAt: Date.now() - 2 * 3_600_000 })], away);
    expect(screen.getByText(/last known 2 hours ago/)).toBeTruthy();
  });

  it('shows what was sent, word for word', async () => {
    await open([tracked()]);
    fireEvent.click(screen.getByText('What was sent'));
    expect(JSON.parse(document.querySelector('.json')?.textContent ?? '')).toEqual(tracked().sent);
  });
});
