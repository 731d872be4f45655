import { useEffect, useRef } from 'preact/hooks';

/** How long typing has to rest before it is written; the limit is 300 ms all in all. */
const REST_MS = 180;

/**
 * Hands what was `put` last to `write` soon after each pause, and at once when the page is hidden or goes away.
 * `drop` forgets what was not written yet; `waiting` tells whether there is such a thing.
 */
export function useRestingWrite<T>(write: (value: T) => void): {
  put: (value: T) => void;
  drop: () => void;
  waiting: () => boolean;
} {
  const pending = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const newest = useRef(write);
  newest.current = write;
  const drop = () => {
    clearTimeout(timer.current);
    pending.current = null;
  };
  const flush = () => {
    const held = pending.current;
    drop();
    if (held) newest.current(held.value);
  };
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', flush);
    };
  }, []);
  return {
    put: (value) => {
      pending.current = { value };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST_MS);
    },
    drop,
    waiting: () => pending.current !== null,
  };
}
