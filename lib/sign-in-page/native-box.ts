import { findNativeBox } from '../screens/view.ts';

/**
 * Writes the person's text into Microsoft's justification box, the way typing would, so that the
 * page's own bindings see it. Presses nothing. False when there is no such box.
 */
export function fillNativeBox(doc: Document, text: string): boolean {
  const box = findNativeBox(doc);
  if (!box || box.disabled) return false;
  const fits = box.maxLength > 0 ? text.slice(0, box.maxLength) : text;
  // The prototype's setter: a page framework may have put its own on the element.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, fits);
  for (const type of ['input', 'keyup', 'change'])
    box.dispatchEvent(new Event(type, { bubbles: true }));
  return box.value === fits;
}

/** Moves the focus into the justification box; false when there is none. */
export function focusNativeBox(doc: Document): boolean {
  const box = findNativeBox(doc);
  box?.focus();
  return box !== null && doc.activeElement === box;
}
