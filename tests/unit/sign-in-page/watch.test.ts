// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/sign-in-page/watch.ts';

let controller: AbortController;
let fire: () => void;
let observing: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  // The observer's own delivery is the browser's; here only what we do with it is tried.
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: () => void) {
        fire = () => observing && callback();
      }
      observe() {
        observing = true;
      }
      disconnect() {
        observing = false;
      }
    },
  );
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watch = (check = vi.fn(() => false)) => {
  watchPage({ win: window, check, signal: controller.signal });
  return check;
};
const trusted = (type: string) => {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
};

describe('watching a page', () => {
  it('looks at once, and again soon after a change', () => {
    const check = watch();
    expect(check).toHaveBeenCalledTimes(1);
    fire();
    vi.advanceTimersByTime(1000);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('answers thousands of changes a second with a handful of looks', () => {
    const check = watch();
    for (let ms = 0; ms < 60_000; ms++) {
      fire();
      vi.advanceTimersByTime(1);
    }
    expect(check.mock.calls.length).toBeLessThan(30);
    expect(check.mock.calls.length).toBeGreaterThan(10);
  });

  it('costs nothing while nothing changes', () => {
    const check = watch();
    vi.advanceTimersByTime(60_000);
    expect(check).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is quick again after something came of a look', () => {
    const check = vi.fn(() => true);
    watch(check);
    for (let i = 0; i < 5; i++) {
      fire();
      vi.advanceTimersByTime(151);
    }
    expect(check).toHaveBeenCalledTimes(6);
  });

  it('looks at once after an act of a person, and never after a script’s', () => {
    const check = watch();
    for (let i = 0; i < 20; i++) {
      fire();
      vi.advanceTimersByTime(5000);
    }
    const before = check.mock.calls.length;
    for (const type of ['pointerup', 'keyup', 'submit', 'pageshow'])
      window.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(200);
    expect(check).toHaveBeenCalledTimes(before);
    window.dispatchEvent(trusted('pointerup'));
    vi.advanceTimersByTime(200);
    expect(check).toHaveBeenCalledTimes(before + 1);
    window.dispatchEvent(trusted('pageshow'));
    vi.advanceTimersByTime(200);
    expect(check).toHaveBeenCalledTimes(before + 2);
  });

  it('ends with its signal', () => {
    const check = watch();
    fire();
    controller.abort();
    vi.advanceTimersByTime(10_000);
    fire();
    window.dispatchEvent(trusted('pointerup'));
    vi.advanceTimersByTime(10_000);
    expect(check).toHaveBeenCalledTimes(1);
  });
});
