// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { FixesTab } from '../../../components/guided-fix/FixesTab.tsx';
import { findFix } from '../../../lib/fixes/catalogue/all-fixes.ts';
import { answer, startFix } from '../../../lib/fixes/engine.ts';
import { EMPTY_CONTEXT, FixRunState } from '../../../lib/fixes/run-state.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';
import type { ScreenFacts } from '../../../lib/screens/facts.ts';
import { fakePorts } from './fake-ports.ts';

afterEach(cleanup);

function open(over = {}, locale: Locale = 'en') {
  const world = fakePorts(over);
  const page = render(
    <LocaleProvider locale={locale}>
      <FixesTab ports={world.ports} />
    </LocaleProvider>,
  );
  const paste = (text: string) =>
    fireEvent.input(page.container.querySelector('textarea')!, { target: { value: text } });
  return {
    ...world,
    page,
    paste,
    press: (name: string | RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0]!),
  };
}

describe('diagnosis in the popup', () => {
  it('leads from an error read over the phone to a fix with the case remembered', async () => {
    const { paste, press, asked, stored } = open();
    paste('nine double oh nine four, he says it is Zoom');
    press('Diagnose');
    await screen.findByText(/An administrator must approve the app/);
    expect(screen.getByText('Who must act: Entra administrator')).toBeTruthy();
    press(/Zoom calendar and contacts/);
    await waitFor(() => expect(asked.desk).toEqual(['run.run-1']));
    const run = FixRunState.parse(stored.get('run-1'));
    expect(run).toMatchObject({
      fixId: 'zoom-office-365',
      context: { code: '90094', cause: 'admin-approval-needed' },
    });
  });

  it('shows what is kept, copies exactly that, and keeps no secret', async () => {
    const { page, paste, press, asked } = open();
    paste(
      "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5&scope=Calendars.ReadWrite&state=TOPSECRET&login_hint=anna%40contoso.com AADSTS90094 'anna@contoso.com'",
    );
    press('Diagnose');
    await screen.findByText('What is kept of the text');
    press('Copy evidence');
    await screen.findByText('Copied.');
    const shown = [...page.container.querySelectorAll('.fix-facts > div')].map(
      (row) => row.textContent,
    );
    expect(
      asked.copied[0]!.trim()
        .split('\n')
        .map((line) => line.replace(': ', '')),
    ).toEqual(shown);
    expect(asked.copied[0]).toContain('AADSTS90094');
    expect(asked.copied[0]).not.toMatch(/TOPSECRET|anna/);
  });

  it('says a clear sentence when there is nothing, and when nothing is found', async () => {
    const { paste, press } = open();
    press('Diagnose');
    expect(screen.getByText('Paste or type something first.')).toBeTruthy();
    paste('my computer is slow');
    press('Diagnose');
    await screen.findByText(/No code, link or known sentence/);
  });

  it('looks an unknown code up on the right cloud, only at a click', async () => {
    const { paste, press, asked } = open();
    paste('https://login.microsoftonline.us/error?code=7654321');
    press('Diagnose');
    await screen.findByText(/We do not know this code/);
    expect(asked.opened).toEqual([]);
    press('Look up at Microsoft');
    expect(asked.opened).toEqual(['https://login.microsoftonline.us/error?code=7654321']);
  });

  it('foretells a link before it is clicked, by what the tenant decided', async () => {
    const { paste, press } = open({ standing: async () => 'blocked' });
    paste(
      'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5&scope=openid',
    );
    press('Diagnose');
    await screen.findByText('Yes: the app is blocked in your organization.');
  });

  it('diagnoses the blocked page of the tab', async () => {
    const facts = {
      errorCode: '90097',
      clientId: null,
      appName: '\u202EZoom',
      permissions: [],
      cloud: 'global',
      screen: 'request-failed',
      tenant: null,
      prompt: null,
      endpoint: null,
      returnOrigin: null,
      correlationId: null,
    } as unknown as ScreenFacts;
    const { press } = open({ blockedScreen: async () => facts });
    await screen.findByRole('button', { name: 'Diagnose the blocked sign-in' });
    press('Diagnose the blocked sign-in');
    await screen.findByText(/nobody is named to review it/);
  });

  it('answers by the setting of the organization once somebody tells it, and remembers it', async () => {
    const { paste, press, told } = open();
    const link =
      'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5&scope=openid%20Calendars.ReadWrite';
    paste(link);
    press('Diagnose');
    await screen.findByText(/^Very likely: by Microsoft’s default/);
    const setting = () =>
      screen.getByLabelText<HTMLSelectElement>('How users in your organization may consent');
    expect(setting().value).toBe('unknown');
    for (const [value, sentence] of [
      ['off', /^Yes: users in your organization may not consent/],
      ['low-risk-only', /low-impact permissions only/],
      ['allowed', /^Probably not: users in your organization may consent/],
    ] as const) {
      fireEvent.change(setting(), { target: { value } });
      await screen.findByText(sentence);
      expect(screen.queryByText(/refused by default/)).toBeNull();
      expect(told.userConsent).toBe(value);
    }
    cleanup();
    const again = open({ userConsent: async () => told.userConsent });
    again.paste(link);
    again.press('Diagnose');
    await screen.findByText(/^Probably not: users in your organization may consent/);
    expect(setting().value).toBe('allowed');
  });

  it('works with no background at all', async () => {
    const gone = async () => {
      throw new Error('no answer');
    };
    const { paste, press, asked } = open({
      blockedScreen: gone,
      standing: gone,
      readRuns: gone,
      saveRun: gone,
      userConsent: gone,
      keepUserConsent: gone,
    });
    paste('AADSTS50105');
    press('Diagnose');
    await screen.findByText(/not assigned to this app. An/);
    press(/Assignment is required/);
    await waitFor(() => expect(asked.desk).toEqual(['assignment-required']));
    expect(screen.getByText('Progress could not be saved in this browser.')).toBeTruthy();
  });

  it('speaks the reader’s language and marks what is in English only', async () => {
    const { paste, press } = open({}, 'de');
    paste('AADSTS50105');
    press('Diagnostizieren');
    await screen.findByText('Handeln muss: Entra-Administrator');
    expect(screen.getAllByText('Nur auf Englisch').length).toBeGreaterThan(0);
  });
});

describe('search and recent', () => {
  it('searches as you type; Enter opens the first', async () => {
    const { page, asked } = open();
    const box = screen.getByLabelText('Search fixes');
    fireEvent.input(box, { target: { value: 'busycal' } });
    expect(screen.getByText('1 fix')).toBeTruthy();
    fireEvent.submit(page.container.querySelector('form')!);
    await waitFor(() => expect(asked.desk).toHaveLength(1));
    fireEvent.input(box, { target: { value: 'zzzz' } });
    expect(screen.getByText('No fix found')).toBeTruthy();
  });

  it('offers what was begun and says what cannot be read', async () => {
    const zoom = findFix('zoom-office-365')!;
    const run = answer(zoom, startFix(zoom, 'old', EMPTY_CONTEXT, 1), 'need-approval', 2);
    const { asked } = open({
      readRuns: async () => [
        run,
        { ...run, id: 'x', schemaVersion: 9 },
        'junk',
        { ...run, id: 'y', at: 'gone' },
      ],
    });
    fireEvent.click(await screen.findByRole('button', { name: /0 steps done, Zoom/ }));
    expect(asked.desk).toEqual(['run.old']);
    for (const sentence of [/newer version/, /could not be read/, /no longer in the catalogue/])
      expect(screen.getByText(sentence)).toBeTruthy();
  });
});
