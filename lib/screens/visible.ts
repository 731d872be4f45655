/** Whether a person can see this element: laid out, not hidden, not moved off the screen. */
export function isVisible(element: Element): boolean {
  return (
    element.getAttribute('type') !== 'hidden' &&
    !element.closest('.moveOffScreen,[hidden]') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** The visible elements of a selector, at most `limit` of them looked at. */
export function visibleOf<E extends Element>(root: ParentNode, selector: string, limit = 200): E[] {
  return [...root.querySelectorAll<E>(selector)].slice(0, limit).filter(isVisible);
}

/** Shortest safe form of page text: blanks folded, control characters out, cut to `max`. */
export function cleanText(value: unknown, max: number): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, max * 4)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
    .replace(/[\s\0-\x1f\x7f]+/g, ' ')
    .trim()
    .slice(0, max);
  return text || null;
}
