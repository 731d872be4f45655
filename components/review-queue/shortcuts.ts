/** What a key does in the queue. One table, from which both the handler and the help are made. */
export const SHORTCUTS = [
  { key: 'j', act: 'next' },
  { key: 'k', act: 'previous' },
  { key: 'Enter', act: 'open' },
  { key: 'a', act: 'approve' },
  { key: 'd', act: 'deny' },
  { key: 'b', act: 'block' },
  { key: 'q', act: 'question' },
  { key: 'x', act: 'select' },
  { key: '/', act: 'search' },
  { key: '?', act: 'help' },
  { key: 'Escape', act: 'close' },
] as const;
export type ShortcutAct = (typeof SHORTCUTS)[number]['act'];

interface KeyLike {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing?: boolean;
  target: EventTarget | null;
}

/**
 * The act a key press means, or null. Keys typed into a field are text, except Escape, and Enter in
 * the search box, which opens what was found; else Enter belongs to the element that has the focus. Presses with Ctrl, Alt or Cmd belong to the browser.
 */
export function shortcutFor(event: KeyLike): ShortcutAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const found = SHORTCUTS.find((shortcut) => shortcut.key === event.key);
  if (!found) return null;
  const element = event.target instanceof Element ? event.target : null;
  const typing = element?.closest(
    'input:not([type=checkbox]), textarea, select, [contenteditable]',
  );
  const searching = element?.matches('input[type=search]') ?? false;
  if (searching && found.act === 'open') return 'open';
  if (typing && found.act !== 'close') return null;
  if (found.act === 'open' && element?.closest('button, a, summary, input')) return null;
  return found.act;
}
