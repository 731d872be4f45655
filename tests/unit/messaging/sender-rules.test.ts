import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ToBackgroundKind, toBackground } from '../../../lib/messaging/protocol.ts';
import { mayBeSent, type Sender } from '../../../lib/messaging/sender-rules.ts';

const BASE = 'chrome-extension://ours/';
const SELF = { id: 'ours', baseUrl: BASE };
const KINDS = Object.keys(toBackground) as ToBackgroundKind[];
const SIGN_IN = 'https://login.microsoftonline.com/common/reprocess?ctx=x';

const page = (path: string, more: Sender = {}): Sender => ({
  id: 'ours',
  url: BASE + path,
  ...more,
});
const content = (url = SIGN_IN, more: Sender = {}): Sender => ({
  id: 'ours',
  url,
  tab: { id: 1 },
  frameId: 0,
  ...more,
});
const allowed = (sender: Sender) => KINDS.filter((kind) => mayBeSent(kind, sender, SELF));
const group = (name: string) => KINDS.filter((kind) => kind.startsWith(`${name}/`));

describe('who may send what', () => {
  it('the content script in the top frame of a sign-in page: what it sees, nothing else', () => {
    expect(allowed(content())).toEqual(group('screen'));
    expect(allowed(content('https://login.microsoftonline.us/x'))).toEqual(group('screen'));
  });

  it.each([
    ['a frame', content(SIGN_IN, { frameId: 7 })],
    ['no tab', content(SIGN_IN, { tab: undefined })],
    ['plain http', content('http://login.microsoftonline.com/x')],
    ['a look-alike host', content('https://login.microsoftonline.com.evil.example/')],
    ['the host in the path', content('https://evil.example/login.microsoftonline.com')],
    ['another extension', content(SIGN_IN, { id: 'theirs' })],
    ['no id at all', content(SIGN_IN, { id: undefined })],
    ['another extension’s page', { id: 'theirs', url: 'chrome-extension://theirs/desk.html' }],
    ['our id with a foreign address', { id: 'ours', url: 'https://evil.example/desk.html' }],
    [
      'our prefix with a foreign host',
      { id: 'ours', url: 'chrome-extension://ours.evil/desk.html' },
    ],
    ['a page we do not have', page('evil.html')],
    ['no address', { id: 'ours' }],
    ['a broken address', { id: 'ours', url: 'nonsense' }],
  ])('%s: nothing', (_name, sender) => {
    expect(allowed(sender)).toEqual([]);
  });

  it.each(['popup.html', 'desk.html?x=1#/queue', 'options.html'])(
    '%s: all but screen and panel',
    (path) => {
      expect(allowed(page(path))).toEqual([...group('desk'), ...group('fix')]);
    },
  );

  it('the panel: its own messages, and of the desk only what a requester needs', () => {
    const kinds = allowed(page('panel.html?place=side'));
    expect(kinds).toEqual(expect.arrayContaining(group('panel')));
    const forbidden: ToBackgroundKind[] = [
      'desk/api',
      'desk/erase',
      'desk/export',
      'desk/save-settings',
      'desk/open-consent',
      'desk/sign-out',
      'desk/snapshot',
    ];
    for (const kind of forbidden) expect(kinds).not.toContain(kind);
  });

  it('any foreign https page: nothing, whatever it claims', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom(...KINDS), (url, kind) => {
        expect(mayBeSent(kind, { id: 'ours', url, tab: { id: 1 }, frameId: 0 }, SELF)).toBe(false);
      }),
    );
  });
});
