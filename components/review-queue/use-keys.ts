import { useEffect, useRef } from 'preact/hooks';
import { type ShortcutAct, shortcutFor } from './shortcuts.ts';

/** Runs the act of a key press while `on`; a handled press goes no further. */
export function useKeys(on: boolean, acts: Record<ShortcutAct, () => unknown>): void {
  const latest = useRef({ on, acts });
  // At once, not after the next paint: a fast typist must not deny with the words meant for a form.
  latest.current = { on, acts };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!latest.current.on) return;
      const act = shortcutFor(event);
      if (!act) return;
      event.preventDefault();
      latest.current.acts[act]();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
