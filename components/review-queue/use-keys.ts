import { useEffect, useRef } from 'preact/hooks';
import { type ShortcutAct, shortcutFor } from './shortcuts.ts';

/** Runs the act of a key press while `on`; a handled press goes no further. */
export function useKeys(on: boolean, acts: Record<ShortcutAct, () => unknown>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      const act = shortcutFor(event);
      if (!act) return;
      event.preventDefault();
      latest.current[act]();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
}
