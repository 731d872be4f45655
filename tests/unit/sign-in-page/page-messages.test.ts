// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fillNativeBox, focusNativeBox } from '../../../lib/sign-in-page/native-box.ts';
import {
  answerBackground,
  type PageHandlers,
  parsePageMessage,
} from '../../../lib/sign-in-page/page-messages.ts';
import { formBody } from '../../fixtures/screens/bodies.ts';
import { page } from '../../fixtures/screens/fixture.ts';
import { ENGLISH } from '../../fixtures/screens/words.ts';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => void;
const heard = vi.hoisted(() => ({ listeners: [] as unknown[] }));
vi.mock('../../../lib/sign-in-page/extension-api.ts', () => ({
  extension: {
    runtime: {
      id: 'me',
      onMessage: { addListener: (listener: unknown) => heard.listeners.push(listener) },
    },
  },
}));

const handlers = (): PageHandlers => ({
  'page/fill-justification': vi.fn(() => ({ filled: true })),
  'page/focus-justification': vi.fn(() => ({ focused: true })),
  'page/close-panel': vi.fn(() => null),
  'page/open-panel': vi.fn(() => null),
  'page/panel-size': vi.fn(() => null),
  'page/snapshot': vi.fn(() => ({ address: '', keys: [], values: [], root: '' })),
  'page/here': vi.fn(() => null),
});

describe('messages to the page', () => {
  it.each([
    { kind: 'page/fill-justification', text: 'because' },
    { kind: 'page/panel-size', mode: 'bar' },
    { kind: 'page/close-panel' },
  ])('are taken as they are when they fit: $kind', (message) => {
    expect(parsePageMessage(message, handlers())).toBe(message);
  });

  it.each([
    null,
    undefined,
    'page/close-panel',
    7,
    [],
    {},
    { kind: 7 },
    { kind: 'page/unknown' },
    { kind: 'constructor' },
    { kind: 'page/fill-justification' },
    { kind: 'page/fill-justification', text: 7 },
    { kind: 'page/fill-justification', text: 'x'.repeat(4001) },
    { kind: 'page/panel-size', mode: 'huge' },
  ])('are met with silence when they do not: %j', (message) => {
    expect(parsePageMessage(message, handlers())).toBeNull();
  });

  it('are answered for our own background alone, and for nobody once it is gone', () => {
    const controller = new AbortController();
    const answers = handlers();
    answerBackground(answers, controller.signal);
    const listener = heard.listeners.at(-1) as Listener;
    const reply = vi.fn();
    const message = { kind: 'page/close-panel' };
    for (const sender of [{ id: 'other' }, {}, { id: 'me', tab: { id: 1 } }])
      listener(message, sender, reply);
    expect(reply).not.toHaveBeenCalled();
    listener(message, { id: 'me' }, reply);
    expect(reply).toHaveBeenCalledExactlyOnceWith(null);
    controller.abort();
    listener(message, { id: 'me' }, reply);
    expect(answers['page/close-panel']).toHaveBeenCalledTimes(1);
  });
});

describe('Microsoft’s box', () => {
  const show = (body: string) => {
    document.body.innerHTML = new DOMParser().parseFromString(
      page({ body }),
      'text/html',
    ).body.innerHTML;
    return document.querySelectorAll('textarea');
  };

  it('is filled the way typing fills it, and nothing is pressed', () => {
    const [box] = show(formBody(ENGLISH));
    const events: string[] = [];
    for (const type of ['input', 'keyup', 'change', 'click', 'submit'])
      document.addEventListener(type, (event) => events.push(event.type));
    // A framework's own setter on the element must not swallow the text.
    Object.defineProperty(box, 'value', { configurable: true, get: () => '', set: () => {} });
    fillNativeBox(document, 'I schedule calls');
    delete (box as { value?: string }).value;
    expect(box!.value).toBe('I schedule calls');
    expect(events).toEqual(['input', 'keyup', 'change']);
  });

  it('takes no more than fits', () => {
    const [box] = show(formBody(ENGLISH).replace('<textarea', '<textarea maxlength="5"'));
    expect(fillNativeBox(document, 'abcdefgh')).toBe(true);
    expect(box!.value).toBe('abcde');
  });

  it.each([
    ['two boxes', (html: string) => html.replace('<textarea', '<textarea></textarea><textarea')],
    ['a locked box', (html: string) => html.replace('<textarea', '<textarea readonly')],
    ['a dead box', (html: string) => html.replace('<textarea', '<textarea disabled')],
    ['a hidden box', (html: string) => html.replace('<textarea', '<textarea style="display:none"')],
    ['no box', (html: string) => html.replaceAll('textarea', 'div')],
  ])('is left alone when it is %s', (_, change) => {
    show(change(formBody(ENGLISH)));
    expect(fillNativeBox(document, 'text')).toBe(false);
  });

  it('gets the focus when asked', () => {
    const [box] = show(formBody(ENGLISH));
    expect(focusNativeBox(document)).toBe(true);
    expect(document.activeElement).toBe(box);
  });
});
