// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/request-panel/PanelApp.tsx';
import { type Place, readPlace } from '../../../components/request-panel/place.ts';
import type { PanelContext } from '../../../lib/messaging/protocol.ts';
import { decision, panelContext, tracked } from './requests.ts';
import { screenFacts } from './screen-facts.ts';
import { standInBackground } from './stand-in-background.ts';

// Fetched on demand in the browser; here the first fetch would be a compilation.
beforeAll(() => import('../../../components/request-panel/PanelFaces.tsx'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(change: Partial<PanelContext> = {}, place: Place = 'page') {
  const background = standInBackground({
    'panel/context': panelContext(change),
    'panel/close': null,
    'panel/size': null,
    'desk/act': { ok: true, outboxId: 1 },
    'desk/return-to-app': { opened: true, watching: false },
  });
  render(<PanelApp place={place} tabId={null} />);
  await waitFor(() => expect(document.querySelector('[data-ready=true]')).not.toBeNull());
  return background;
}

const main = () => document.querySelector('main');
const form = () => document.querySelector('form');

describe('the panel', () => {
  it('names provider and screen on its root and shows the client id', async () => {
    await open();
    expect(main()?.dataset).toMatchObject({ provider: 'entra', screen: 'need-admin-approval' });
    expect(main()?.textContent).toContain('fc108d3f-543d-4374-bbff-c7c51f651fe5');
  });

  it('closes by × and by Esc, in the page only', async () => {
    const background = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(background.of('panel/close')).toHaveLength(1));
    fireEvent.keyDown(window, { key: 'Escape' });
    await waitFor(() => expect(background.of('panel/close')).toHaveLength(2));
    cleanup();
    const beside = await open({}, 'side');
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    expect(beside.of('panel/close')).toHaveLength(0);
  });

  it('is snoozed for this app', async () => {
    const background = await open();
    fireEvent.click(screen.getByText('Do not show this for this app'));
    fireEvent.click(screen.getByRole('button', { name: 'Never again' }));
    await waitFor(() => expect(background.of('panel/close')[0]?.snooze).toBe('app-forever'));
  });

  it('folds to a bar and opens again', async () => {
    const background = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Fold to a bar' }));
    const reason = screen.getByLabelText('Your reason', { selector: 'textarea' });
    fireEvent.click(await screen.findByRole('button', { name: 'Open' }));
    expect(screen.getByLabelText('Your reason')).toBe(reason);
    expect(background.of('panel/size').map((message) => message.mode)).toEqual(['bar', 'full']);
  });

  it('says why a blocked app is blocked and has no form', async () => {
    const words = decision('block', 'It harvests contacts.');
    await open({ standing: { standing: 'blocked', mine: null, othersAsking: 0, decision: words } });
    expect(main()?.textContent).toContain('It harvests contacts.');
    expect(form()).toBeNull();
  });

  it('has no form where a request cannot help, but a message ready', async () => {
    await open({
      facts: screenFacts({ errorCode: '50105', screen: 'not-assigned', class: 'access' }),
    });
    expect(form()).toBeNull();
    expect(document.querySelector('[data-step="ask-assignment"]')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Copy message' })).toBeTruthy();
  });

  it('tells the reviewers that an approved app is still blocked, with the cause found', async () => {
    const standing = { standing: 'approved' as const, mine: null, othersAsking: 0, decision: null };
    const facts = screenFacts({ prompt: 'consent' });
    const background = await open({ standing, facts, mine: tracked() });
    fireEvent.click(
      screen.getByRole('button', { name: 'It is still blocked: tell the reviewers' }),
    );
    await screen.findByText('The reviewers have been told.');
    expect(background.of('desk/act')[0]?.act).toMatchObject({
      kind: 'outcome',
      requestId: 'local-1',
      body: { kind: 'still-blocked', cause: 'prompt-loop', evidence: 'prompt=consent' },
    });
  });

  it('says “join” when colleagues have asked', async () => {
    await open({ standing: { standing: 'open', mine: null, othersAsking: 3, decision: null } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '3 colleagues have asked for this too',
    );
  });

  it('shows hostile names as text and keeps their direction marks out', async () => {
    const appName = `\u202Eevil<img src=x onerror=alert(1)>${'x'.repeat(10_000)}`;
    await open({ facts: screenFacts({ appName, publisherName: '<b>Bold</b>' }) });
    expect(document.querySelector('img, b')).toBeNull();
    expect(main()?.textContent).toContain('evil<img');
    expect(main()?.textContent).not.toContain('\u202E');
    expect(document.querySelector('.app-name')?.textContent?.length).toBeLessThan(200);
  });

  it('says what Microsoft did not show instead of guessing', async () => {
    await open({
      facts: screenFacts({
        appName: null,
        clientId: null,
        publisherVerified: null,
        publisherName: null,
      }),
    });
    expect(main()?.textContent).toContain('Name not shown by Microsoft');
    expect(main()?.textContent).toContain('Publisher not shown by Microsoft');
  });

  it('speaks the organisation’s own words as plain text', async () => {
    const base = panelContext();
    const managed = {
      organisationName: 'Northwind',
      helpText: '<i>Ask 4711</i>',
      contact: 'it@northwind.example',
    };
    await open({ settings: { ...base.settings, managed } });
    expect(main()?.textContent).toContain('<i>Ask 4711</i>');
    expect(document.querySelector('i')).toBeNull();
  });

  it('turns right-to-left in Arabic', async () => {
    await open({ locale: 'ar' });
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
  });

  it('says so and offers another try when the background does not answer', async () => {
    standInBackground({});
    render(<PanelApp place="page" tabId={null} />);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('readPlace', () => {
  it.each([
    ['', { place: 'page', tabId: null }],
    ['?place=side&tab=7', { place: 'side', tabId: 7 }],
    ['?place=tab&tabId=12', { place: 'tab', tabId: 12 }],
    ['?place=moon&tabId=-1', { place: 'page', tabId: null }],
  ])('%j', (search, expected) => {
    expect(readPlace(search)).toEqual(expected);
  });
});
