// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { SetupPage } from '../../../components/setup/SetupPage.tsx';
import type { Answers, DeskState } from '../../../lib/messaging/protocol.ts';
import { panelContext } from '../components/requests.ts';
import { standInBackground } from '../components/stand-in-background.ts';

const { settings } = panelContext();
const NEW = 'https://new.example';
const PASSED: Answers['desk/test-backend'] = {
  ok: true,
  steps: [{ name: 'address', ok: true, detail: 'well formed' }],
};
const FAILED: Answers['desk/test-backend'] = {
  ok: false,
  steps: [{ name: 'reachable', ok: false, detail: 'refused the connection' }],
};

beforeEach(() => {
  const address = 'https://x.chromiumapp.org/oidc';
  vi.spyOn(fakeBrowser.identity, 'getRedirectURL').mockReturnValue(address);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(
  answers: Parameters<typeof standInBackground>[0],
  backendUrl: string | null = null,
  locked: string[] = [],
) {
  const background = standInBackground(answers);
  const state: DeskState = {
    backend: { kind: 'none' },
    settings: { ...settings, locked, settings: { ...settings.settings, backendUrl } },
    locale: 'en',
    outboxWaiting: 0,
    lastSyncAt: 0,
    badge: 0,
    blockedTabId: null,
    blockedBeside: false,
    canaryCount: 0,
    clockOffset: 0,
    setAside: 0,
  };
  render(
    <LocaleProvider locale="en">
      <SetupPage state={state} />
    </LocaleProvider>,
  );
  return background;
}
const type = (value: string) =>
  fireEvent.input(screen.getByLabelText('Address of the backend'), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the address of the backend', () => {
  it('is only tested by a test: nothing is kept, and nothing is called connected', async () => {
    const background = open({ 'desk/test-backend': PASSED });
    type(NEW);
    press('Test this address');
    await screen.findByText('The address works. Press “Connect” to use it.');
    expect(screen.queryByText(/^Connected/)).toBeNull();
    expect(background.of('desk/save-settings')).toHaveLength(0);
  });

  it('is kept once its test has passed', async () => {
    const background = open({
      'desk/test-backend': PASSED,
      'desk/save-settings': { ok: true, settings },
    });
    type(` ${NEW} `);
    press('Connect');
    await screen.findByText(/^Connected/);
    expect(background.of('desk/save-settings')[0]?.patch).toEqual({ backendUrl: NEW });
  });

  it('is not kept when a step fails, and the step says why', async () => {
    const background = open({ 'desk/test-backend': FAILED });
    type(NEW);
    press('Connect');
    await screen.findByText('refused the connection');
    screen.getByText(/^Not connected/);
    expect(background.of('desk/save-settings')).toHaveLength(0);
  });

  it('can be pressed again when the test itself could not run', async () => {
    open({});
    type(NEW);
    press('Test this address');
    await screen.findByText('The test could not be run. Try again.');
    const again = screen.getByRole('button', { name: 'Test this address' });
    await waitFor(() => expect(again.getAttribute('aria-disabled')).toBeNull());
  });

  it('says so when it could not be saved', async () => {
    open({ 'desk/test-backend': PASSED });
    type(NEW);
    press('Connect');
    await screen.findByText('It could not be saved. Try again.');
    expect(screen.queryByText(/^Connected/)).toBeNull();
  });

  it('can be given up again', async () => {
    const background = open({ 'desk/save-settings': { ok: true, settings } }, NEW);
    press('Disconnect');
    await waitFor(() =>
      expect(background.of('desk/save-settings')[0]?.patch).toEqual({ backendUrl: null }),
    );
  });

  it('can only be tested where the organisation has set it', async () => {
    open({ 'desk/test-backend': PASSED }, NEW, ['backendUrl']);
    expect(screen.getByLabelText('Address of the backend')).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: 'Connect' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Disconnect' })).toBeNull();
    press('Test this address');
    await screen.findByRole('list', { name: 'Result of the test' });
    expect(screen.queryByText(/Press “Connect”/)).toBeNull();
  });
});
