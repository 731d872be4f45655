// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { PopupApp } from '../../../components/popup/PopupApp.tsx';
import type { DeskState } from '../../../lib/messaging/protocol.ts';
import { ME, panelContext } from './requests.ts';
import { standInBackground } from './stand-in-background.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const { settings } = panelContext();
const url = 'https://desk.example';

function deskState(change: Partial<DeskState> = {}): DeskState {
  return {
    backend: { kind: 'signed-in', url, organisationName: 'Northwind', me: ME },
    settings,
    locale: 'en',
    outboxWaiting: 0,
    lastSyncAt: 0,
    badge: 0,
    blockedTabId: null,
    blockedBeside: false,
    canaryCount: 0,
    clockOffset: 0,
    setAside: 0,
    ...change,
  };
}

async function openPopup(change: Partial<DeskState> = {}) {
  const background = standInBackground({
    'desk/state': deskState(change),
    'desk/sign-in': { ok: false, reason: 'cancelled', detail: '' },
    'desk/sync': { ok: false, detail: null },
  });
  render(<PopupApp />);
  await screen.findAllByRole('tab');
  return background;
}

describe('the popup', () => {
  it('keeps the queue to those who may read it', async () => {
    await openPopup();
    expect(screen.queryByRole('tab', { name: /Queue/ })).toBeNull();
    cleanup();
    const me = { ...ME, can: ['queue:read'] };
    await openPopup({ backend: { kind: 'signed-in', url, organisationName: null, me }, badge: 2 });
    expect(screen.getByRole('tab', { name: /Queue/ }).textContent).toContain('2');
  });

  it('offers to sign in, and says why it did not work', async () => {
    const backend = { kind: 'signed-out' as const, url, organisationName: null };
    await openPopup({ backend, outboxWaiting: 2 });
    expect(screen.getByText('2 things wait here until you sign in.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The sign-in window was closed.');
  });

  it('says so when the sign-in could not even be asked for, and takes another press', async () => {
    standInBackground({
      'desk/state': deskState({ backend: { kind: 'signed-out', url, organisationName: null } }),
    });
    render(<PopupApp />);
    await screen.findAllByRole('tab');
    const button = screen.getByRole('button', { name: 'Sign in' });
    fireEvent.click(button);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The sign-in was refused/);
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  });

  it('says that it works on its own without a backend', async () => {
    await openPopup({ backend: { kind: 'none' } });
    expect(screen.getByText('Working on its own')).toBeTruthy();
  });

  it('tells since when the backend is away and what waits', async () => {
    const since = Date.now() - 3_600_000;
    await openPopup({
      backend: { kind: 'unreachable', url, organisationName: null, since, me: ME },
      outboxWaiting: 1,
    });
    const note = screen.getByText(/The connection was lost 1 hour ago/);
    expect(note.textContent).toContain('One act waits to be sent.');
  });

  it('tells of rows that could not be read', async () => {
    await openPopup({ setAside: 1 });
    expect(screen.getByText(/One thing kept in this browser could not be read/)).toBeTruthy();
  });

  it('asks about pages we did not know, and leads to the panel of a blocked one', async () => {
    await openPopup({ canaryCount: 1, blockedTabId: 4 });
    expect(screen.getByRole('button', { name: 'Report this screen' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show help for it' })).toBeTruthy();
  });

  it('opens the panel in its page again, unless it belongs beside the page', async () => {
    const background = await openPopup({ blockedTabId: 4 });
    fireEvent.click(screen.getByRole('button', { name: 'Show help for it' }));
    await waitFor(() => expect(background.of('desk/open-panel')).toHaveLength(1));
    expect(background.of('desk/open-panel')[0]).toMatchObject({ tabId: 4 });
    cleanup();
    const beside = await openPopup({ blockedTabId: 4, blockedBeside: true });
    fireEvent.click(screen.getByRole('button', { name: 'Show help for it' }));
    expect(beside.of('desk/open-panel')).toHaveLength(0);
  });
});

async function openOptions(change: Partial<DeskState['settings']> = {}) {
  const background = standInBackground({
    'desk/state': deskState({ settings: { ...settings, ...change } }),
    'desk/save-settings': { ok: true, settings },
    'desk/test-backend': {
      ok: false,
      steps: [
        { name: 'address', ok: true, detail: '' },
        { name: 'reachable', ok: false, detail: 'refused the connection' },
      ],
    },
    'desk/erase': { ok: true, detail: null },
  });
  vi.spyOn(fakeBrowser.identity, 'getRedirectURL').mockReturnValue(
    'https://x.chromiumapp.org/oidc',
  );
  render(<OptionsApp />);
  await screen.findByRole('heading', { level: 1 });
  return background;
}

describe('the settings page', () => {
  it('tests an address step by step', async () => {
    const background = await openOptions();
    fireEvent.input(screen.getByLabelText('Address of the backend'), {
      target: { value: 'https://new.example' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Test this address' }));
    const steps = await screen.findByRole('list', { name: 'Result of the test' });
    expect(steps.textContent).toContain('refused the connection');
    expect(background.of('desk/test-backend')[0]?.url).toBe('https://new.example');
  });

  it('shows and locks what the organisation set', async () => {
    await openOptions({
      managed: { backendUrl: url, helpText: '<b>4711</b>' },
      locked: ['backendUrl', 'panelPlacement'],
    });
    expect(screen.getByLabelText('Address of the backend')).toHaveProperty('disabled', true);
    expect(screen.getByLabelText('Where the panel stands')).toHaveProperty('disabled', true);
    expect(screen.getByText('<b>4711</b>')).toBeTruthy();
  });

  it('says that settings could not be read and leaves them alone', async () => {
    const background = await openOptions({ problems: ['settings: panelPlacement'] });
    expect(screen.getByText('Some settings could not be read')).toBeTruthy();
    expect(background.of('desk/save-settings')).toHaveLength(0);
  });

  it('switches one kind of notification', async () => {
    const background = await openOptions();
    fireEvent.click(screen.getByLabelText('an approval'));
    await waitFor(() =>
      expect(background.of('desk/save-settings')[0]?.patch).toEqual({
        notices: { approved: false },
      }),
    );
  });

  it('builds a second change on the first while that is on its way, and takes a refused one back', async () => {
    const answers: ((ok: boolean) => void)[] = [];
    const background = standInBackground({
      'desk/state': () => deskState(),
      'desk/save-settings': () =>
        new Promise((done) => {
          answers.push((ok) =>
            done(
              ok ? { ok, settings } : { ok, errors: [{ field: 'notices', message: 'not today' }] },
            ),
          );
        }),
    });
    vi.spyOn(fakeBrowser.identity, 'getRedirectURL').mockReturnValue('https://x.example/oidc');
    render(<OptionsApp />);
    const approval = await screen.findByLabelText<HTMLInputElement>('an approval');
    fireEvent.click(approval);
    fireEvent.click(screen.getByLabelText('a question for you'));
    background.changed('settings');
    await waitFor(() => expect(background.of('desk/state')).toHaveLength(2));
    expect(background.of('desk/save-settings').at(-1)?.patch).toEqual({
      notices: { approved: false, question: false },
    });
    expect(approval.checked, 'an older reading does not put it back').toBe(false);
    for (const answer of answers) answer(false);
    await screen.findByText(/not today/);
    await waitFor(() => expect(approval.checked).toBe(true));
  });

  it('erases only after a second word', async () => {
    const background = await openOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Erase it here' }));
    expect(background.of('desk/erase')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Erase', exact: true }));
    await waitFor(() => expect(background.of('desk/erase')[0]?.where).toBe('local'));
  });
});
