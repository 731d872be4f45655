// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aCard } from './cards.ts';
import { type FakePort, fakePort } from './fake-port.ts';
import { giveHeight, showQueue } from './show-queue.tsx';

giveHeight();
afterEach(cleanup);

async function open(port: FakePort) {
  const view = showQueue(port);
  fireEvent.click(await screen.findByRole('button', { name: /Contoso Calendar Sync/ }));
  await screen.findByTestId('review-card');
  return view;
}

describe('company at a card', () => {
  it('says that I look, names who else does, and says when I leave', async () => {
    const card = aCard();
    const port = fakePort([card]);
    port.others = [
      { id: 'noor', name: 'Noor Haddad', since: '2026-11-21T09:00:00Z' },
      { id: 'ines', name: 'Ines Moreau', since: '2026-11-21T09:00:00Z' },
    ];
    const { unmount } = await open(port);
    await screen.findByText('Noor Haddad and 1 other person have this request open now.');
    expect(port.looked).toEqual([{ id: card.id, looking: true }]);
    unmount();
    await waitFor(() => expect(port.looked.at(-1)).toEqual({ id: card.id, looking: false }));
  });

  it('takes over from somebody else on purpose, though a plain claim is off', async () => {
    const card = aCard({
      claimedBy: { id: 'noor', name: 'Noor Haddad', at: '2026-11-21T08:00:00Z' },
    });
    card.can.claim = { allowed: false, why: 'claimed-by-other' };
    const port = fakePort([card]);
    await open(port);
    expect(screen.getAllByText(/Noor Haddad/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
    await waitFor(() => expect(port.acts).toHaveLength(1));
    expect(port.acts[0]?.act).toMatchObject({ kind: 'claim', body: { takeOver: true } });
  });

  it('hands over to a colleague who reviews, never to me or to whoever asks', async () => {
    const card = aCard();
    const port = fakePort([card]);
    port.reviewers = [
      { id: 'ada', name: 'Ada Lindqvist' },
      { id: 'robin', name: 'Robin Keller' },
      { id: 'ines', name: 'Ines Moreau' },
    ];
    await open(port);
    fireEvent.click(screen.getByRole('button', { name: 'Hand over…' }));
    const dialog = await screen.findByRole('dialog', { hidden: true });
    const to = await within(dialog).findByLabelText('To whom');
    expect([...to.querySelectorAll('option')].map((one) => one.textContent)).toEqual([
      'Ines Moreau',
    ]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Hand over', hidden: true }));
    await waitFor(() => expect(port.acts).toHaveLength(1));
    expect(port.acts[0]?.act).toEqual({
      kind: 'claim',
      cardId: card.id,
      body: { takeOver: false, to: { id: 'ines', name: 'Ines Moreau' } },
    });
  });

  it('tells who can approve when I lack the role', async () => {
    const card = aCard();
    card.can.approve = { allowed: false, why: 'role-missing' };
    await open(fakePort([card]));
    expect(
      screen.getByText(/needs the directory role Cloud Application Administrator/),
    ).toBeTruthy();
    expect(screen.queryByText('role-missing')).toBeNull();
  });

  it('shows how similar apps were judged', async () => {
    const port = fakePort([aCard()]);
    port.similar = [
      {
        appConsentRequestId: '5d0c5b7e-0000-4000-8000-000000000001',
        clientId: 'x',
        displayName: 'Contoso Notes',
        kind: 'deny',
        justification: 'Use the intranet.',
        decidedBy: { id: 'ines', name: 'Ines Moreau' },
        decidedAt: '2026-11-01T08:00:00Z',
        samePublisher: true,
        samePermissions: ['Calendars.ReadWrite'],
      },
    ];
    await open(port);
    const section = await screen.findByRole('region', { name: 'Decided on similar apps' });
    expect(section.textContent).toContain('Contoso Notes');
    expect(section.textContent).toContain('Same publisher · Also asked for Calendars.ReadWrite');
    expect(section.textContent).toContain('Use the intranet.');
  });

  it('opens no consent address that would end in an error', async () => {
    const port = fakePort([]);
    port.put(aCard(), {
      consentUrl: 'https://login.microsoftonline.com/common/v2.0/adminconsent?client_id=x',
    });
    await open(port);
    fireEvent.click(screen.getByRole('button', { name: 'Approve…' }));
    const dialog = await screen.findByRole('dialog', { hidden: true });
    expect(dialog.textContent).toContain('AADSTS9002328');
    fireEvent.click(
      within(dialog).getByRole('button', {
        name: 'Record and open the consent page',
        hidden: true,
      }),
    );
    await waitFor(() => expect(port.acts).toHaveLength(1));
    expect(port.opened).toEqual([]);
  });
});
