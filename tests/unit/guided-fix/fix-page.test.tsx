// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { FixPage } from '../../../components/guided-fix/FixPage.tsx';
import { FixRunState } from '../../../lib/fixes/run-state.ts';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import { fakePorts } from './fake-ports.ts';

afterEach(cleanup);

async function open(item: string, world = fakePorts(), locale: Locale = 'en') {
  const page = render(
    <LocaleProvider locale={locale}>
      <FixPage item={item} ports={world.ports} />
    </LocaleProvider>,
  );
  await waitFor(() => expect(page.container.querySelector('h2, .banner')).not.toBeNull());
  const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
  return { ...world, page, press, heading: () => page.container.querySelector('h2')?.textContent };
}

describe('walking a fix', () => {
  it('goes by answers and done steps, keeps each change, and reminds after the waiting time', async () => {
    const { press, heading, stored, asked, clock } = await open('zoom-office-365');
    press(/Users see "Need admin approval"/);
    press(/Let all users consent to all apps/);
    expect(heading()).toBe('Let users consent to apps (solution 1)');
    expect(screen.getAllByText('Dangerous').length).toBeGreaterThan(0);
    expect(screen.getByText('Safer way')).toBeTruthy();
    press('Done, next');
    expect(asked.timers).toEqual([
      {
        fixId: 'zoom-office-365',
        stepId: 'allow-user-consent',
        dueAt: clock.now + 30 * 60_000,
        title: 'Let users consent to apps (solution 1)',
      },
    ]);
    expect(screen.getByText(/Waiting until/)).toBeTruthy();
    await waitFor(() =>
      expect(FixRunState.parse(stored.get('run-1')).at).toBe('users-may-consent-setting'),
    );
    press('Back');
    expect(heading()).toBe('Let users consent to apps (solution 1)');
    expect(document.activeElement?.textContent).toBe('Let users consent to apps (solution 1)');
  });

  it('is resumed tomorrow at the step where it was left, notes included', async () => {
    const world = fakePorts();
    const first = await open('zoom-office-365', world);
    first.press(/Nothing is set up yet/);
    first.press('Done, next');
    fireEvent.input(screen.getByLabelText('Notes'), { target: { value: 'waiting for Kim' } });
    await waitFor(() =>
      expect(FixRunState.parse(world.stored.get('run-1')).notes).toBe('waiting for Kim'),
    );
    cleanup();
    world.clock.now += 86_400_000;
    const second = await open('run.run-1', world);
    expect(second.heading()).toBe('Who should connect the calendars?');
    expect((screen.getByLabelText('Notes') as HTMLTextAreaElement).value).toBe('waiting for Kim');
    expect(screen.getByText(/1 done/)).toBeTruthy();
  });

  it('opens pages of the right cloud only at a click, and no consent address ever', async () => {
    const world = fakePorts();
    const { press, asked } = await open('admin-link-common', world);
    expect(screen.queryByRole('button', { name: 'Open this page' })).toBeNull();
    press('Done, next');
    expect(asked.opened).toEqual([]);
    cleanup();
    const meetergo = await open('approval-loop', fakePorts());
    meetergo.press(/Assignment is required/);
    meetergo.press('Open this page');
    expect(meetergo.asked.opened[0]).toMatch(/^https:\/\/entra\.microsoft\.com\/#view\//);
  });

  it('writes the message for one person and copies exactly what is shown', async () => {
    const { press, page, asked } = await open('zoom-office-365');
    press(/Users see "Need admin approval"/);
    press(/For the whole company/);
    press('Message for: Entra administrator');
    const shown = page.container.querySelector('.message-text')!.textContent;
    expect(shown).toContain('Consent on behalf of the company');
    expect(shown).not.toContain('Stop Zoom from asking');
    press('Copy message');
    await waitFor(() => expect(asked.copied).toEqual([shown]));
    press('Message for: App vendor');
    expect(screen.getByText('This person has nothing to do on this way.')).toBeTruthy();
  });

  it('ends with Check again, and records each result', async () => {
    const { press, stored } = await open('no-reviewer');
    for (let step = 0; step < 3; step += 1) press('Done, next');
    const box = screen.getByLabelText(/Paste the address or error of the new attempt/);
    fireEvent.input(box, { target: { value: 'AADSTS90097' } });
    press('Check');
    await screen.findByText(/Still blocked: The request failed/);
    fireEvent.input(box, { target: { value: 'https://zoom.us/profile?ok=1' } });
    press('Check');
    await screen.findByText('No block found in it.');
    press('It works now');
    await waitFor(() =>
      expect(
        FixRunState.parse(stored.get('run-1')).results.map(({ outcome, by }) => `${outcome} ${by}`),
      ).toEqual(['still-blocked check', 'fixed check', 'fixed person']),
    );
  });
});

describe('when something is wrong', () => {
  it.each([
    ['no-such-fix', /does not exist any more/],
    ['run.nobody', /does not exist any more/],
  ])('%s says a clear sentence', async (item, sentence) => {
    await open(item);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('a run of a newer version is said, and left as it is', async () => {
    const world = fakePorts();
    const stored = { schemaVersion: 2, id: 'n', fixId: 'no-reviewer' };
    world.stored.set('n', stored);
    await open('run.n', world);
    expect(screen.getByText(/newer version/)).toBeTruthy();
    expect(world.stored.get('n')).toBe(stored);
  });

  it('a failed save is said and the walk goes on', async () => {
    const { press, heading } = await open(
      'zoom-office-365',
      fakePorts({ saveRun: async () => Promise.reject(new Error('full')) }),
    );
    press(/Nothing is set up yet/);
    await screen.findByText('Progress could not be saved in this browser.');
    expect(heading()).toBe('Check what Zoom needs');
  });

  it('old facts carry a warning', async () => {
    const world = fakePorts();
    world.clock.now = Date.UTC(2027, 8, 1);
    await open('no-reviewer', world);
    expect(screen.getByText(/Last checked \d+ days ago/)).toBeTruthy();
  });
});

describe('languages', () => {
  it.each(LOCALES)(
    'the Zoom pack in %s carries no English mark; another fix does',
    async (locale) => {
      const { page } = await open('zoom-office-365', fakePorts(), locale);
      expect(page.container.querySelector('article')?.lang).toBe(locale);
      expect(page.container.querySelector('h1 .badge')).toBeNull();
      cleanup();
      const other = await open('busycal', fakePorts(), locale);
      expect(other.page.container.querySelector('h1 .badge') === null).toBe(locale === 'en');
      expect(other.page.container.querySelector('article')?.dir).toBe('ltr');
    },
  );
});
