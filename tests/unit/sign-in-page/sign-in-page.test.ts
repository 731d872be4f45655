// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSignInPage } from '../../../lib/sign-in-page/sign-in-page.ts';
import {
  consentBody,
  formBody,
  needBody,
  sentBody,
  usernameBody,
} from '../../fixtures/screens/bodies.ts';
import { APP, authorizeUrl, page, reprocessUrl } from '../../fixtures/screens/fixture.ts';
import { ENGLISH } from '../../fixtures/screens/words.ts';

const PANEL = 'chrome-extension://me/panel.html';
const happy = (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Puts a page into the test's window and starts the script's logic on it. */
function open(html: string, url: string, answer: unknown = { placement: 'page', snoozed: false }) {
  happy.setURL(url);
  show(html);
  const send = vi.fn(async (message: { kind: string }) =>
    message.kind === 'screen/detected' ? answer : null,
  );
  const stop = vi.fn();
  const signIn = createSignInPage({ win: window, panelUrl: PANEL, send: send as never, stop });
  const sent = (kind: string) =>
    send.mock.calls.map(([message]) => message).filter((one) => one.kind === kind);
  return { ...signIn, send, sent, stop };
}

function show(html: string) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  document.head.innerHTML = doc.head.innerHTML;
  document.body.innerHTML = doc.body.innerHTML;
}

const host = () =>
  [...document.documentElement.children].find((element) => element.localName === 'div') as
    | HTMLElement
    | undefined;
const form = page({
  config: { pgid: 'ConvergedError', sErrorCode: '90095' },
  body: formBody(ENGLISH),
});
const need = page({
  config: { pgid: 'ConvergedError', sErrorCode: '90094' },
  body: needBody(ENGLISH),
});

beforeEach(() => {
  host()?.remove();
  // happy-dom loads no frames and says so at each; that is no news here.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // happy-dom has no layout: give every element a size, and let the panel be hit where it stands.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(10, 10, 300, 300),
  );
  document.elementFromPoint = () => host() ?? null;
});

describe('a blocked page', () => {
  it('is told to the background, address first, and gets the panel in a closed shadow root', async () => {
    const { check, send, sent } = open(need, authorizeUrl());
    expect(check()).toBe(true);
    await settle();
    expect(send.mock.calls.map(([message]) => message.kind)).toEqual([
      'screen/address',
      'screen/detected',
    ]);
    expect(JSON.stringify(send.mock.calls)).not.toContain('SECRET');
    expect(sent('screen/address')).toMatchObject([{ url: expect.stringContaining(APP) }]);
    expect(host()?.shadowRoot).toBeNull();
    expect(check()).toBe(false);
    expect(sent('screen/detected')).toHaveLength(1);
  });

  it.each([
    [{ placement: 'side-panel', snoozed: false }],
    [{ placement: 'off', snoozed: false }],
    [{ placement: 'page', snoozed: true }],
    [null],
  ])('gets nothing added when the answer is %j', async (answer) => {
    open(need, reprocessUrl(), answer).check();
    await settle();
    expect(host()).toBeUndefined();
  });

  it('loses the panel when it turns into another page, and says so', async () => {
    const { check, sent } = open(need, reprocessUrl());
    check();
    await settle();
    show(page({ config: { pgid: 'ConvergedSignIn' }, body: usernameBody(ENGLISH) }));
    expect(check()).toBe(true);
    await settle();
    expect(host()).toBeUndefined();
    expect(sent('screen/gone')).toHaveLength(1);
  });

  it('is told again when its view changes in place', async () => {
    const { check, sent } = open(form, reprocessUrl());
    check();
    show(
      page({ config: { pgid: 'ConvergedError', sErrorCode: '90095' }, body: sentBody(ENGLISH) }),
    );
    check();
    await settle();
    expect(
      sent('screen/detected').map(
        (message) => (message as never as { facts: { screen: string } }).facts.screen,
      ),
    ).toEqual(['approval-required', 'request-sent']);
  });

  it('that throws the panel out again and again keeps it out, and the side panel takes over', async () => {
    const { check, sent } = open(need, reprocessUrl());
    check();
    await settle();
    for (let i = 0; i < 10; i++) {
      host()?.remove();
      check();
    }
    expect(host()).toBeUndefined();
    expect(sent('screen/placement-failed')).toHaveLength(1);
  });

  it('that restyles or covers the panel is treated the same', async () => {
    for (const disturb of [
      () => host()?.style.setProperty('opacity', '0'),
      () => (document.elementFromPoint = () => document.body),
    ]) {
      const { check, sent } = open(need, reprocessUrl());
      check();
      await settle();
      for (let i = 0; i < 10; i++) {
        disturb();
        check();
      }
      expect(sent('screen/placement-failed')).toHaveLength(1);
      expect(host()).toBeUndefined();
    }
  });
});

describe('any other page', () => {
  it.each([
    [
      'ordinary sign-in',
      page({
        config: { pgid: 'ConvergedSignIn', sErrorCode: '50058' },
        body: usernameBody(ENGLISH),
      }),
    ],
    [
      'ordinary consent',
      page({
        pageId: 'ConvergedConsent',
        config: { pgid: 'ConvergedConsent', arrScopes: ['a'] },
        body: consentBody(ENGLISH),
      }),
    ],
    [
      'Conditional Access',
      page({ config: { pgid: 'ConvergedError', sErrorCode: '53003' }, body: '' }),
    ],
  ])('stays as it is: %s', async (_, html) => {
    const { check, send } = open(html, reprocessUrl());
    expect(check()).toBe(false);
    await settle();
    expect(send).not.toHaveBeenCalled();
    expect(host()).toBeUndefined();
  });

  it('hands on the address an app came with', async () => {
    const { check, send } = open(
      page({ config: { pgid: 'ConvergedSignIn' }, body: usernameBody(ENGLISH) }),
      authorizeUrl(),
    );
    check();
    check();
    await settle();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('does not take "report this app" on a consent page for a request form', async () => {
    const config = { pgid: 'ConvergedConsent', arrScopes: ['a'] };
    const { check, send } = open(
      page({ pageId: 'ConvergedConsent', config, body: consentBody(ENGLISH) }),
      reprocessUrl(),
    );
    check();
    show(page({ pageId: 'ConvergedConsent', config, body: '<p>x</p><textarea></textarea>' }));
    check();
    await settle();
    expect(send).not.toHaveBeenCalled();
  });

  it.each([
    ['stays odd', false, 1],
    ['was only on its way', true, 0],
  ])('calls the canary when it %s, and once at most', async (_, recovers, calls) => {
    vi.useFakeTimers();
    const config = { pgid: 'ConvergedError', sErrorCode: '900999' };
    const { check, sent } = open(page({ config, body: sentBody(ENGLISH) }), reprocessUrl());
    check();
    check();
    if (recovers) show(page({ config: { pgid: 'ConvergedSignIn' }, body: usernameBody(ENGLISH) }));
    expect(sent('screen/canary')).toEqual([]);
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(sent('screen/canary')).toEqual(
      Array(calls).fill({ kind: 'screen/canary', host: 'login.microsoftonline.com' }),
    );
  });
});

describe('the background’s wishes', () => {
  it('fill, close, open and outline', async () => {
    const { check, handlers } = open(form, reprocessUrl());
    check();
    await settle();
    expect(
      handlers['page/fill-justification']({ kind: 'page/fill-justification', text: 'why' }),
    ).toEqual({ filled: true });
    expect(document.querySelector('textarea')?.value).toBe('why');
    handlers['page/close-panel']({ kind: 'page/close-panel' });
    expect(host()).toBeUndefined();
    check();
    expect(host(), 'closed stays closed').toBeUndefined();
    handlers['page/open-panel']({ kind: 'page/open-panel' });
    expect(host()).toBeDefined();
    expect(handlers['page/snapshot']({ kind: 'page/snapshot' }).keys).toContain('sErrorCode');
  });

  it('fill nothing on a page without the form', () => {
    const { check, handlers } = open(need, reprocessUrl());
    check();
    expect(
      handlers['page/fill-justification']({ kind: 'page/fill-justification', text: 'why' }),
    ).toEqual({ filled: false });
  });

  it('end when the extension is gone', async () => {
    const { check, send, stop } = open(need, reprocessUrl());
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    check();
    await settle();
    expect(stop).toHaveBeenCalled();
    expect(host()).toBeUndefined();
  });
});
