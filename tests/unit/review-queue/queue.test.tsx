// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aCard, aRequest } from './cards.ts';
import { type FakePort, fakePort } from './fake-port.ts';
import { giveHeight, me, showQueue } from './show-queue.tsx';

const press = (key: string) => fireEvent.keyDown(document.body, { key });
afterEach(cleanup);
giveHeight();

describe('the list', () => {
  it('shows the most urgent first and finds by a word of the reason', async () => {
    const calm = aCard({
      app: { clientId: 'a', displayName: 'Calm app' },
      risk: { score: 5, class: 'low', reasons: [] },
    });
    const hot = aCard({
      app: { clientId: 'b', displayName: 'Hot app' },
      risk: { score: 95, class: 'critical', reasons: [] },
      requests: [aRequest({ justification: 'for the Überweisung' })],
    });
    showQueue(fakePort([calm, hot]));
    await screen.findByText('Hot app');
    const names = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(names[0]).toContain('Hot app');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'uberweisung' } });
    await waitFor(() => expect(screen.queryByText('Calm app')).toBeNull());
    expect(screen.getByText('Hot app')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nobody has this' } });
    await screen.findByText('No request matches');
  });

  it('says when nothing waits, and hears of a new card', async () => {
    const port = fakePort([]);
    showQueue(port);
    await screen.findByText('Nothing waits for you');
    port.put(aCard());
    await screen.findByText('Contoso Calendar Sync');
  });

  it('shows a hostile name as text', async () => {
    const name = `<img src=x onerror=alert(1)>\u202Efdp.exe${'x'.repeat(300)}`.slice(0, 256);
    const { container } = showQueue(
      fakePort([aCard({ app: { clientId: 'c', displayName: name } })]),
    );
    await waitFor(() => expect(container.querySelector('.queue-app bdi')).not.toBeNull());
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.queue-app')?.textContent).not.toContain('\u202E');
  });
});

describe('triage by keyboard', () => {
  it('goes from list to a denial with words, once, with ten seconds to undo', async () => {
    const card = aCard();
    const port = fakePort([card]);
    showQueue(port);
    await screen.findByText('Contoso Calendar Sync');
    press('j');
    press('Enter');
    await screen.findByRole('heading', { level: 2, name: /Contoso Calendar Sync/ });
    press('d');
    const dialog = await screen.findByRole('dialog', { hidden: true });
    const words = within(dialog).getByRole('textbox', { hidden: true });
    const confirm = within(dialog).getByRole('button', { name: 'Deny', hidden: true });
    fireEvent.click(confirm);
    await within(dialog).findByText('Write a sentence. Every requester reads it.');
    expect(port.acts).toHaveLength(0);
    fireEvent.input(words, { target: { value: 'Use the approved tool.' } });
    fireEvent.click(confirm);
    fireEvent.click(confirm);
    await waitFor(() => expect(port.acts).toHaveLength(1));
    expect(port.acts[0]).toEqual({
      undoMs: 10_000,
      act: {
        kind: 'decide',
        cardId: card.id,
        body: {
          kind: 'deny',
          justification: 'Use the approved tool.',
          audience: { kind: 'everyone' },
          expectedVersion: 1,
        },
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(port.undone).toEqual([[1]]));
  });

  it('does nothing for keys typed into a field', async () => {
    showQueue(fakePort([aCard()]));
    const search = await screen.findByRole('searchbox');
    fireEvent.keyDown(search, { key: '?' });
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    press('?');
    await screen.findByRole('dialog', { hidden: true });
  });
});

describe('the keyboard and fields', () => {
  it('opens what was found with Enter, and Escape leaves a field before it leaves the card', async () => {
    const port = fakePort([aCard(), aCard({ app: { clientId: 'z', displayName: 'Second' } })]);
    showQueue(port);
    const search = await screen.findByRole('searchbox');
    fireEvent.input(search, { target: { value: 'second' } });
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    fireEvent.keyDown(search, { key: 'Enter' });
    await screen.findByRole('heading', { level: 2, name: 'Second' });
    const note = screen.getByLabelText('Add a note');
    fireEvent.input(note, { target: { value: 'half a thought' } });
    note.focus();
    fireEvent.keyDown(note, { key: 'Escape' });
    expect((screen.getByLabelText('Add a note') as HTMLTextAreaElement).value).toBe(
      'half a thought',
    );
    press('Escape');
    await screen.findByRole('searchbox');
  });
});

describe('the card', () => {
  const open = async (port: FakePort, name = 'Contoso Calendar Sync') => {
    showQueue(port);
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(name) }));
    await screen.findByTestId('review-card');
  };

  it('says who, why, what in plain words, how risky and until when', async () => {
    await open(fakePort([aCard()]));
    const card = screen.getByTestId('review-card');
    expect(card.textContent).toContain('Robin Keller');
    expect(card.textContent).toContain('I plan customer calls');
    expect(card.textContent).toContain('Calendars.ReadWrite');
    expect(card.textContent).toContain('https://contoso.example');
    expect(within(card).getByText('+15')).toBeTruthy();
  });

  it('keeps the lines of a reason, without marks that turn the text around it', async () => {
    const justification = 'Purpose: calls\nData: my \u202Ecalendar';
    await open(fakePort([aCard({ requests: [aRequest({ justification })] })]));
    const words =
      document.querySelector('.requester bdi + *, .requester .quote')?.textContent ?? '';
    expect(words).toContain('calls\nData: my calendar');
  });

  it('switches off what this person may not do, and says why', async () => {
    const own = { allowed: false, why: 'This is your own request.' };
    await open(
      fakePort([
        aCard({ can: { approve: own, deny: own, block: own, note: { allowed: true, why: null } } }),
      ]),
    );
    const approve = screen.getByRole('button', { name: 'Approve…' }) as HTMLButtonElement;
    expect(approve.disabled).toBe(true);
    expect(screen.getByText('This is your own request.')).toBeTruthy();
    press('a');
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  });

  it('lets a reviewer without the role recommend instead', async () => {
    const card = aCard();
    card.can.approve = { allowed: false, why: 'Needs Cloud Application Administrator.' };
    const port = fakePort([card]);
    await open(port);
    fireEvent.click(screen.getByRole('button', { name: 'Recommend…' }));
    const dialog = await screen.findByRole('dialog', { hidden: true });
    fireEvent.input(within(dialog).getByRole('textbox', { hidden: true }), {
      target: { value: 'Known vendor.' },
    });
    fireEvent.click(
      within(dialog).getByRole('button', { name: 'Add recommendation', hidden: true }),
    );
    await waitFor(() =>
      expect(port.acts[0]?.act).toMatchObject({
        kind: 'note',
        body: { text: 'Recommends approval: Known vendor.' },
      }),
    );
  });

  it('approves for everyone: records first, then opens the address of this tenant, never common', async () => {
    const port = fakePort([aCard()]);
    await open(port);
    fireEvent.click(screen.getByRole('button', { name: 'Approve…' }));
    const dialog = await screen.findByRole('dialog', { hidden: true });
    fireEvent.click(
      within(dialog).getByRole('button', {
        name: 'Record and open the consent page',
        hidden: true,
      }),
    );
    await waitFor(() => expect(port.opened).toHaveLength(1));
    expect(port.acts[0]?.act).toMatchObject({ kind: 'decide', body: { kind: 'approve' } });
    const url = new URL(port.opened[0] ?? '');
    expect(url.hostname).toBe('login.microsoftonline.com');
    expect(url.pathname).toBe(`/${me.tenant.id}/v2.0/adminconsent`);
  });

  it('says beforehand when one consent page cannot grant everything, and offers the second after it', async () => {
    const card = aCard();
    const [listed] = card.permissions;
    if (!listed) throw new Error('the example asks for nothing');
    card.permissions.push({
      ...listed,
      value: 'User.Read.All',
      kind: 'application',
      consentTypes: ['static'],
    });
    const port = fakePort([card]);
    await open(port);
    expect(screen.queryByText(/second consent page/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Approve…' }));
    const dialog = await screen.findByRole('dialog', { hidden: true });
    expect(within(dialog).getByText(/second consent page/)).toBeTruthy();
    const person = { id: 'ada', name: 'Ada Lindqvist' };
    port.put({
      ...card,
      status: 'approved',
      decision: {
        kind: 'approve',
        justification: null,
        audience: { kind: 'everyone' },
        decidedBy: person,
        decidedAt: '2026-11-21T09:00:00Z',
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Open the second consent page' }));
    await waitFor(() => expect(port.opened).toHaveLength(1));
    const url = new URL(port.opened[0] ?? '');
    expect(url.pathname).toBe(`/${me.tenant.id}/adminconsent`);
    expect(url.searchParams.get('client_id')).toBe(card.app.clientId);
  });

  it('approves for some: refuses a line it cannot read, keeps the text, then shows the plan', async () => {
    const port = fakePort([aCard()]);
    await open(port);
    fireEvent.click(screen.getByRole('button', { name: 'Approve…' }));
    const dialog = await screen.findByRole('dialog', { hidden: true });
    fireEvent.change(within(dialog).getByLabelText('For whom'), { target: { value: 'named' } });
    const members = within(dialog).getByLabelText(/People and groups/);
    fireEvent.input(members, { target: { value: 'everyone in sales' } });
    const confirm = within(dialog).getByRole('button', {
      name: 'Record and show the plan',
      hidden: true,
    });
    fireEvent.click(confirm);
    await within(dialog).findByText(/Line 1: start with/);
    expect((members as HTMLTextAreaElement).value).toBe('everyone in sales');
    fireEvent.input(members, {
      target: { value: 'group 62e90394-69f5-4237-9190-012177145e10 Sales' },
    });
    fireEvent.click(confirm);
    await waitFor(() => expect(port.acts).toHaveLength(1));
    expect(port.acts[0]?.act).toMatchObject({
      body: {
        audience: {
          kind: 'named',
          members: [{ kind: 'group', id: '62e90394-69f5-4237-9190-012177145e10', name: 'Sales' }],
        },
      },
    });
    expect(port.opened).toEqual([]);
  });

  it('shows a refusal of the backend, and 500 requesters without drawing them all', async () => {
    const requests = Array.from({ length: 500 }, (_, i) =>
      aRequest({ requester: { id: String(i), name: `Person ${i}`, email: null } }),
    );
    const port = fakePort([]);
    port.put(aCard({ requests, requestCount: 500 }), {
      refusal: { name: 'stale-version', detail: 'x', act: 'decide', at: 0, words: 'No need.' },
    });
    await open(port);
    expect(screen.getByText(/changed while you were deciding/)).toBeTruthy();
    expect(screen.getByText('No need.')).toBeTruthy();
    expect(document.querySelectorAll('.requester')).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 500' }));
    expect(document.querySelectorAll('.requester')).toHaveLength(500);
  });
});
