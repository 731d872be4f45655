interface Views {
  extension?: { getViews?(filter: { type: 'popup' }): Window[] };
}

/**
 * True when this page is the toolbar's own popup, whose size the browser takes from its content, and
 * not the same page opened in a tab. Unknown counts as a tab.
 */
export function isToolbarPopup(self: Window = window): boolean {
  const scope = self as unknown as { browser?: Views; chrome?: Views };
  const extension = (scope.browser ?? scope.chrome)?.extension;
  try {
    return extension?.getViews?.({ type: 'popup' }).includes(self) ?? false;
  } catch {
    return false; // not allowed in this kind of window
  }
}
