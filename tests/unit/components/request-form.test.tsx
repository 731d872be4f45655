// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/request-panel/PanelApp.tsx';
import type { Answers, PanelContext } from '../../../lib/messaging/protocol.ts';
import { panelContext, tracked } from './requests.ts';
import { screenFacts } from './screen-facts.ts';
import { standInBackground } from './stand-in-background.ts';

// Fetched on demand in the browser; here the first fetch would be a compilation.
beforeAll(() => import('../../../components/request-panel/PanelFaces.tsx'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const REASON = 'Schedule customer calls without double bookings in my calendar';

async function open(
  change: Partial<PanelContext> = {},
  submit: Answers['panel/submit'] = { ok: true, localId: 'local-1' },
) {
  let context = panelContext(change);
  const background = standInBackground({
    'panel/context': () => context,
    'panel/save-draft': { savedAt: 1 },
    'panel/submit': submit,
    'panel/fill-native': { filled: true },
    'panel/close': null,
    'panel/size': null,
    'desk/sign-in': { ok: false, reason: 'cancelled', detail: '' },
  });
  render(<PanelApp place="page" tabId={null} />);
  await waitFor(() => expect(document.querySelector('[data-ready=true]')).not.toBeNull());
  const next = (change: Partial<PanelContext>) => {
    context = { ...context, ...change };
    background.changed('requests');
  };
  return { background, next };
}

const answerFirst = (text: string) =>
  fireEvent.input(screen.getByLabelText('What do you need the app for?'), {
    target: { value: text },
  });
const send = () =>
  fireEvent.click(screen.getByRole('button', { name: /Send|Put it|Keep it|Sign in and/ }));

describe('the request form', () => {
  beforeEach(() => vi.useRealTimers());

  it('makes a text from the answers and sends the very record the preview shows', async () => {
    const { background } = await open();
    answerFirst(REASON);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reason').value).toContain(REASON);
    fireEvent.click(screen.getByText('See every byte before it goes'));
    fireEvent.click(screen.getByRole('button', { name: 'Take out: Error code' }));
    fireEvent.click(screen.getByText('As it goes over the wire (JSON)'));
    const shown = JSON.parse(document.querySelector('.json')?.textContent ?? '{}');
    send();
    await waitFor(() => expect(background.of('panel/submit')).toHaveLength(1));
    const [message] = background.of('panel/submit');
    expect(message?.body).toEqual(shown);
    expect(message?.route).toBe('backend');
    expect(JSON.stringify(message?.body)).not.toContain('90094');
  });

  it('keeps every answer when several come before the next drawing, as an autofill gives them', async () => {
    const { background } = await open();
    const fields = ['What do you need the app for?', 'Which data will it work with?'].map((label) =>
      screen.getByLabelText(label),
    );
    act(() => {
      fields.forEach((field, at) => {
        (field as HTMLInputElement).value = `${REASON} ${at}`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    });
    const text = screen.getByLabelText<HTMLTextAreaElement>('Your reason').value;
    expect(text).toContain(`${REASON} 0`);
    expect(text).toContain(`${REASON} 1`);
    await waitFor(() =>
      expect(background.of('panel/save-draft').at(-1)?.draft).toMatchObject({
        answers: { 'what-for': `${REASON} 0`, data: `${REASON} 1` },
      }),
    );
  });

  it('no longer overwrites a text that was edited, until asked to', async () => {
    await open();
    answerFirst(REASON);
    const text = screen.getByLabelText<HTMLTextAreaElement>('Your reason');
    fireEvent.input(text, { target: { value: 'My own words about the calendar.' } });
    answerFirst(`${REASON}, too`);
    expect(text.value).toBe('My own words about the calendar.');
    fireEvent.click(screen.getByRole('button', { name: 'Write it again from my answers' }));
    expect(text.value).toContain(`${REASON}, too`);
  });

  it.each(['.', 'asdf', 'Zoom'])('refuses %j kindly, and lets the person insist', async (text) => {
    const { background } = await open();
    fireEvent.input(screen.getByLabelText('Your reason'), { target: { value: text } });
    send();
    const box = await screen.findByLabelText('Send it as it is');
    expect(screen.getByLabelText('Your reason').getAttribute('aria-invalid')).toBe('true');
    expect(background.of('panel/submit')).toHaveLength(0);
    fireEvent.click(box);
    send();
    await waitFor(() => expect(background.of('panel/submit')).toHaveLength(1));
  });

  it('keeps the button really disabled while there is nothing to send', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Send request' })).toHaveProperty('disabled', true);
  });

  it('saves the draft within 300 ms after typing stops, and not at every key', async () => {
    const { background } = await open();
    vi.useFakeTimers();
    for (const text of ['S', 'Sc', 'Sch', REASON]) {
      answerFirst(text);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(background.of('panel/save-draft')).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(250);
    expect(background.of('panel/save-draft')).toHaveLength(1);
    expect(background.of('panel/save-draft')[0]?.draft).toMatchObject({
      answers: { 'what-for': REASON },
      edited: false,
    });
  });

  it('restores a draft', async () => {
    await open({
      draft: {
        key: 'entra:x',
        answers: { data: 'my calendar' },
        justification: 'Written before the browser was killed.',
        edited: true,
        removedFields: ['origin.errorCode'],
        updatedAt: 1,
      },
    });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reason').value).toBe(
      'Written before the browser was killed.',
    );
    fireEvent.click(screen.getByText('See every byte before it goes'));
    expect(screen.getByRole('button', { name: 'Put back: Error code' })).toBeTruthy();
  });

  it('fills Microsoft’s box at the click and leaves the last press to the person', async () => {
    const facts = screenFacts({
      errorCode: '90095',
      screen: 'approval-required',
      hasNativeForm: true,
    });
    const { background } = await open({ facts });
    answerFirst(REASON);
    send();
    await screen.findByText('Now press “Request approval”');
    expect(background.of('panel/submit')[0]?.route).toBe('native');
    expect(String(background.of('panel/fill-native')[0]?.text)).toContain(REASON);
  });

  it('keeps the request before it asks to sign in', async () => {
    const { background } = await open({
      backend: { kind: 'signed-out', url: 'https://desk.example', organisationName: null },
    });
    answerFirst(REASON);
    send();
    await waitFor(() => expect(background.of('desk/sign-in')).toHaveLength(1));
    const order = background.sent.map((message) => message.kind);
    expect(order.indexOf('panel/submit')).toBeLessThan(order.indexOf('desk/sign-in'));
  });

  it('tells what the record was refused for and keeps the text', async () => {
    await open({}, { ok: false, errors: [{ field: 'app', message: 'must be a client id' }] });
    answerFirst(REASON);
    send();
    expect(await screen.findByText('must be a client id')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reason').value).toContain(REASON);
  });

  it('turns into the standing request when it is on record', async () => {
    const { next } = await open();
    answerFirst(REASON);
    send();
    next({ mine: tracked({ phase: 'outbox', server: null, serverId: null }) });
    await screen.findByRole('heading', { name: 'Your request is kept' });
    expect(document.querySelector('main')?.getAttribute('data-state')).toBe('standing');
  });

  it('has no backend form to send without an app id, only the message', async () => {
    await open({ facts: screenFacts({ clientId: null }) });
    expect(screen.queryByRole('button', { name: 'Send request' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy message' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Open in mail/ }).getAttribute('href')).toMatch(
      /^mailto:/,
    );
  });
});
