import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announcePresence, PRESENCE_PORT } from '../../../lib/messaging/presence.ts';
import { onUiChanged } from '../../../lib/messaging/ui-changed.ts';

let opened: string[] = [];
let pings = 0;
let drop: () => void = () => {};
let say: (message: unknown) => void = () => {};
let gone = false;

beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  pings = 0;
  gone = false;
  vi.stubGlobal('browser', {
    runtime: {
      onMessage: { addListener: () => {}, removeListener: () => {} },
      connect: ({ name }: { name: string }) => {
        if (gone) throw new Error('Extension context invalidated.');
        opened.push(name);
        return {
          postMessage: () => pings++,
          disconnect: () => opened.push('closed'),
          onMessage: {
            addListener: (listener: (message: unknown) => void) => {
              say = listener;
            },
          },
          onDisconnect: {
            addListener: (listener: () => void) => {
              drop = listener;
            },
          },
        };
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('keeps a port open, wakes a worker that died, and ends with the page', () => {
  const page = new AbortController();
  announcePresence(page.signal);
  expect(opened).toEqual([PRESENCE_PORT]);
  vi.advanceTimersByTime(60_000);
  expect(pings).toBe(3);
  drop();
  vi.advanceTimersByTime(1000);
  expect(opened).toEqual([PRESENCE_PORT, PRESENCE_PORT]);
  page.abort();
  drop();
  vi.advanceTimersByTime(60_000);
  expect(opened).toEqual([PRESENCE_PORT, PRESENCE_PORT, 'closed']);
});

it('hears of changes over the port too: in Firefox a framed page has no other way', () => {
  const page = new AbortController();
  const heard: unknown[] = [];
  onUiChanged((stores) => heard.push(stores), page.signal);
  announcePresence(page.signal);
  say({ kind: 'ui/changed', stores: ['requests'] });
  say({ kind: 'something else', stores: ['requests'] });
  expect(heard).toEqual([['requests']]);
  page.abort();
  say({ kind: 'ui/changed', stores: ['auth'] });
  expect(heard).toHaveLength(1);
});

it('says nothing when the extension was updated under the page', () => {
  gone = true;
  announcePresence(new AbortController().signal);
  expect(() => vi.advanceTimersByTime(60_000)).not.toThrow();
  expect(opened).toEqual([]);
});
